import type { Word } from '../../../shared/jobs/engine-use.ts'
import type { Span } from './chunks.ts'

/** Engines place words a little off; a word in the middle of a long pause was never said. */
const toleranceMs = 200

/**
 * Words that stand where somebody speaks, in order, inside the sound and without overlap. What an engine makes up over
 * silence and music is dropped.
 */
export const keepSpoken = (words: readonly Word[], speech: readonly Span[], durationMs: number): Word[] => {
  const kept: Word[] = []
  let at = 0
  for (const word of words.toSorted((a, b) => a.startMs - b.startMs)) {
    const text = word.text.trim()
    const middle = (word.startMs + word.endMs) / 2
    while (at < speech.length && (speech[at]?.endMs ?? 0) + toleranceMs < middle) at++
    const span = speech[at]
    if (text === '' || !span || middle < span.startMs - toleranceMs) continue
    const startMs = Math.min(durationMs, Math.max(Math.round(word.startMs), kept.at(-1)?.endMs ?? 0))
    kept.push({ text, startMs, endMs: Math.max(startMs, Math.min(durationMs, Math.round(word.endMs))) })
  }
  return kept
}
