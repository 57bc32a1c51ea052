import { clings, endsClause, endsSentence, joinWords, lineWidth, widthOf } from './text.ts'

/** A break after punctuation may leave the lines this much more uneven. */
const clauseGain = 12
/** No line begins with punctuation, unless nothing else is left. */
const clingingCost = 200
/** Lines that stick out cost more than any unevenness. */
const overflowCost = 10

/** Where to part a run of words in two halves of about the same width, best after a clause; ≥ 1 word on each side. */
export const bestBreak = (texts: readonly string[], limit = Number.POSITIVE_INFINITY): number => {
  const widths = texts.map((text) => widthOf(text) + 1)
  const total = widths.reduce((sum, width) => sum + width, 0)
  let best = { at: 1, cost: Number.POSITIVE_INFINITY }
  let left = 0
  for (let at = 1; at < texts.length; at++) {
    left += widths[at - 1] ?? 0
    const right = total - left
    const before = texts[at - 1] ?? ''
    const gain = endsClause(before) || endsSentence(before) ? clauseGain : 0
    const over = Math.max(0, left - 1 - limit) + Math.max(0, right - 1 - limit)
    const clinging = clings(texts[at] ?? '') ? clingingCost : 0
    const cost = Math.abs(left - right) - gain + clinging + over * overflowCost
    if (cost < best.cost) best = { at, cost }
  }
  return best.at
}

/** One line where the words fit, else two of about the same width. */
export const breakLines = (texts: readonly string[], limit = lineWidth): string[] => {
  const whole = joinWords(texts)
  if (texts.length < 2 || widthOf(whole) <= limit) return [whole]
  const at = bestBreak(texts, limit)
  return [joinWords(texts.slice(0, at)), joinWords(texts.slice(at))]
}
