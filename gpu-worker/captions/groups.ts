import { bestBreak } from '../../shared/captions/break-lines.ts'
import { toSentences } from '../../shared/captions/cues.ts'
import { cleanWords, joinWords, widthOf } from '../../shared/captions/text.ts'
import type { Word } from '../../shared/jobs/engine-use.ts'

/** Words seen at once, one after the other lit up. Each line is a list of words. */
export type CaptionGroup = { startMs: number; endMs: number; lines: Word[][] }

const mostWords = 5
/** Twelve wide characters or 28 narrow ones. */
const widest = 28
/** The last word stays for a moment; a shorter gap is bridged. */
const lingerMs = 300
const bridgedMs = 500

type Measure = (text: string) => number

const textsOf = (words: readonly Word[]): string[] => words.map(({ text }) => text)
const wide = (text: string): boolean => widthOf(text) > [...text].length

/** Words of Chinese and Japanese are counted by their characters alone. */
const isReadable = (words: readonly Word[]): boolean => {
  const line = joinWords(textsOf(words))
  return widthOf(line) <= widest && (words.length <= mostWords || wide(line))
}

const toLines = (words: Word[], maxLine: number, measure: Measure): Word[][] => {
  if (words.length < 2 || measure(joinWords(textsOf(words))) <= maxLine) return [words]
  const at = bestBreak(textsOf(words))
  return [words.slice(0, at), words.slice(at)]
}

const fits = (words: Word[], maxLine: number, measure: Measure): boolean =>
  isReadable(words) &&
  toLines(words, maxLine, measure).every((line) => measure(joinWords(textsOf(line))) <= maxLine)

const split = (words: Word[], maxLine: number, measure: Measure): Word[][] => {
  if (words.length < 2 || fits(words, maxLine, measure)) return [words]
  const at = bestBreak(textsOf(words))
  return [...split(words.slice(0, at), maxLine, measure), ...split(words.slice(at), maxLine, measure)]
}

/**
 * Groups of three to five words (about twelve characters in Chinese and Japanese) on one or two lines, that end with
 * sentences and pauses. `maxLine` is in the units of `measure`. None stands past `endMs`, the end of its scene.
 */
export const groupWords = (
  words: readonly Word[],
  { endMs, maxLine, measure }: { endMs: number; maxLine: number; measure: Measure },
): CaptionGroup[] => {
  const groups = toSentences(cleanWords(words, widest)).flatMap((sentence) =>
    split(sentence, maxLine, measure),
  )
  return groups.map((group, i) => {
    const saidMs = group.at(-1)?.endMs ?? 0
    const nextMs = Math.min(groups[i + 1]?.[0]?.startMs ?? endMs, endMs)
    const lastMs = nextMs - saidMs <= bridgedMs ? nextMs : saidMs + lingerMs
    return { startMs: group[0]?.startMs ?? 0, endMs: lastMs, lines: toLines(group, maxLine, measure) }
  })
}
