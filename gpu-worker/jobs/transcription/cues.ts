import type { Cue } from '../../../shared/captions/cues.ts'
import type { Word } from '../../../shared/jobs/engine-use.ts'
import { joinWords } from '../../engines/transcription/words-of-text.ts'

const lineColumns = 42
const longestMs = 7_000
/** Fast words stay up long enough to be read, slow ones not into the next. */
const shortestMs = 1_000
/** Two pictures at 25 a second: two cues are seen as two. */
const gapMs = 80
const pauseMs = 700

/** Chinese, Japanese and Korean letters are two columns wide. */
export const columnsOf = (text: string): number =>
  [...text].reduce(
    (sum, letter) =>
      sum + (/[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/u.test(letter) ? 2 : 1),
    0,
  )

/** Cuts a word that is wider than a line: nobody can be shown it otherwise. */
const fitWord = (word: Word): Word[] => {
  const letters = [...word.text]
  if (columnsOf(word.text) <= lineColumns) return [word]
  const half = Math.ceil(letters.length / 2)
  const middle = Math.round((word.startMs + word.endMs) / 2)
  return [
    { text: letters.slice(0, half).join(''), startMs: word.startMs, endMs: middle },
    { text: letters.slice(half).join(''), startMs: middle, endMs: word.endMs },
  ].flatMap(fitWord)
}

/** One line, or two of about the same width; undefined when they do not fit. */
const breakLines = (words: readonly string[]): string[] | undefined => {
  const whole = joinWords(words)
  if (columnsOf(whole) <= lineColumns) return [whole]
  const breaks = words
    .slice(1)
    .map((_, n) => [joinWords(words.slice(0, n + 1)), joinWords(words.slice(n + 1))])
    .filter((lines) => lines.every((line) => columnsOf(line) <= lineColumns))
    .toSorted((a, b) => unevenness(a) - unevenness(b))
  return breaks[0]
}

const unevenness = ([first = '', second = '']: readonly string[]): number =>
  Math.abs(columnsOf(first) - columnsOf(second)) - (/[,;:.!?，。、！？]$/u.test(first) ? 8 : 0)

const endsSentence = (text: string): boolean => /[.!?…。！？।]["'”’»)\]]*$/u.test(text)

const fitsOnto = (words: readonly Word[], next: Word): boolean => {
  const [first] = words
  const last = words.at(-1)
  if (!first || !last) return true
  if (next.startMs - last.endMs >= pauseMs || next.endMs - first.startMs > longestMs) return false
  const text = joinWords(words.map((word) => word.text))
  if (endsSentence(text) && columnsOf(text) > lineColumns / 2) return false
  return breakLines([...words, next].map((word) => word.text)) !== undefined
}

/**
 * Words → cues of at most two lines of 42 columns and seven seconds, broken at pauses and sentences, with a gap between
 * them. Words must be in order.
 */
export const toCues = (words: readonly Word[]): Cue[] => {
  const groups: Word[][] = []
  for (const word of words.flatMap(fitWord)) {
    const open = groups.at(-1)
    if (open && fitsOnto(open, word)) open.push(word)
    else groups.push([word])
  }
  return groups.flatMap((group, n) => {
    const startMs = group[0]?.startMs ?? 0
    const nextMs = groups[n + 1]?.[0]?.startMs ?? Number.POSITIVE_INFINITY
    const spokenEnd = Math.min(group.at(-1)?.endMs ?? startMs, startMs + longestMs)
    const endMs = Math.min(Math.max(spokenEnd, startMs + shortestMs), Math.max(startMs + 1, nextMs - gapMs))
    const texts = group.map((word) => word.text)
    return [{ startMs, endMs, lines: breakLines(texts) ?? [joinWords(texts)] }]
  })
}
