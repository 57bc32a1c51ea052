import type { Word } from '../jobs/engine-use.ts'
import { bestBreak, breakLines } from './break-lines.ts'
import { cleanWords, endsSentence, lineWidth, widthOf } from './text.ts'

/** What is read at once: one or two lines between two times. */
export type Cue = { startMs: number; endMs: number; lines: string[] }

const longestMs = 7_000
/** Shorter cues flash by; they stand longer where nothing follows. */
const shortestMs = 1_000
/** A silence that readers expect to see; the one between two scenes of a story is one. */
const pauseMs = 500

const startOf = (words: readonly Word[]): number => words[0]?.startMs ?? 0
const endOf = (words: readonly Word[]): number => words.at(-1)?.endMs ?? 0

/** Sentences, parted further at pauses; a sentence of a word or two stays with the next one. */
export const toSentences = (words: readonly Word[]): Word[][] => {
  const sentences: Word[][] = []
  let open: Word[] = []
  for (const word of words) {
    const last = open.at(-1)
    const paused = last !== undefined && word.startMs - last.endMs >= pauseMs
    const said = last !== undefined && endsSentence(last.text) && endOf(open) - startOf(open) >= shortestMs
    if (paused || said) {
      sentences.push(open)
      open = []
    }
    open.push(word)
  }
  return open.length > 0 ? [...sentences, open] : sentences
}

const fits = (words: readonly Word[]): boolean => {
  if (words.length < 2) return true
  if (endOf(words) - startOf(words) > longestMs) return false
  const lines = breakLines(words.map(({ text }) => text))
  return lines.every((line) => widthOf(line) <= lineWidth)
}

/** Halves, quarters, …: the parts of a long sentence are about equally long. */
const toReadable = (words: Word[]): Word[][] => {
  if (fits(words)) return [words]
  const at = bestBreak(words.map(({ text }) => text))
  return [...toReadable(words.slice(0, at)), ...toReadable(words.slice(at))]
}

/**
 * Cues of at most two lines × 42 characters (18 in Chinese and Japanese) and seven seconds, that end with sentences
 * and at pauses. They never overlap.
 */
export const cuesOf = (words: readonly Word[]): Cue[] => {
  const groups = toSentences(cleanWords(words)).flatMap(toReadable)
  return groups.map((group, i) => {
    const startMs = startOf(group)
    const nextMs = groups[i + 1]?.[0]?.startMs ?? Number.POSITIVE_INFINITY
    const wantedMs = Math.min(Math.max(endOf(group), startMs + shortestMs), startMs + longestMs)
    const endMs = Math.max(startMs + 1, Math.min(wantedMs, nextMs))
    return { startMs, endMs, lines: breakLines(group.map(({ text }) => text)) }
  })
}
