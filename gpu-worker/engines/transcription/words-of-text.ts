import type { Word } from '../../../shared/jobs/engine-use.ts'
import type { Span } from './chunks.ts'

/** Scripts that put no spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u

/** Words with their punctuation: by spaces, and by dictionary where a script has none. */
export const splitWords = (text: string, language: string | null): string[] =>
  text
    .split(/\s+/u)
    .filter((word) => word !== '')
    .flatMap((word) => (unspaced.test(word) ? splitUnspaced(word, language) : [word]))

const splitUnspaced = (text: string, language: string | null): string[] => {
  const words: string[] = []
  for (const { segment, isWordLike } of new Intl.Segmenter(language ?? 'ja', { granularity: 'word' }).segment(
    text,
  )) {
    if (isWordLike || words.length === 0) words.push(segment)
    else words[words.length - 1] += segment
  }
  return words
}

const isTight = (before: string, next: string): boolean => {
  if (before === '') return true
  if (!unspaced.test(next.at(0) ?? '')) return false
  return unspaced.test(before.at(-1) ?? '') || /[。、！？，．]$/u.test(before)
}

/** A text of words as one writes it: a space between them, but none between two words of unspaced scripts. */
export const joinWords = (words: readonly string[]): string =>
  words.map((word, n) => (isTight(words[n - 1] ?? '', word) ? word : ` ${word}`)).join('')

/** Lays words over the given spans in turn, each as long as its letters say: times are estimates. */
export const spreadWords = (words: readonly string[], spans: readonly Span[]): Word[] => {
  const spokenMs = spans.reduce((sum, span) => sum + span.endMs - span.startMs, 0)
  const letters = words.reduce((sum, word) => sum + word.length + 1, 0)
  const toTime = (letter: number, edge: 'start' | 'end'): number => {
    let left = (letter / letters) * spokenMs
    for (const { startMs, endMs } of spans) {
      if (edge === 'start' ? left < endMs - startMs : left <= endMs - startMs)
        return Math.round(startMs + left)
      left -= endMs - startMs
    }
    return spans.at(-1)?.endMs ?? 0
  }
  let letter = 0
  return words.map((text) => {
    const startMs = toTime(letter, 'start')
    letter += text.length + 1
    return { text, startMs, endMs: Math.max(startMs, toTime(letter, 'end')) }
  })
}
