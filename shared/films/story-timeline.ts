import type { Rational } from '../hls/film.ts'
import type { Word } from '../jobs/engine-use.ts'

type Spoken = { durationMs: number; words: readonly Word[] }

type TimedScene = {
  startFrame: number
  endFrame: number
  /** Where its narration begins on the film's clock. */
  speechStartMs: number
  /** On the film's clock. */
  words: Word[]
}

export type Timeline = { scenes: TimedScene[]; frameCount: number; durationMs: number }

/** Silence before and after a scene's words: room for the picture to change. */
const pauses = { firstLeadMs: 500, leadMs: 250, tailMs: 350, lastTailMs: 1_200 }

/** Shorter than this a picture is not seen. */
const shortestSceneMs = 1_000

/**
 * Lays narrated scenes one after the other on an exact frame grid: each scene lasts as long as its words with their
 * pauses, its end rounded up to a frame, and its words move with it, so no rounding adds up.
 */
export const storyTimeline = (spoken: readonly Spoken[], rate: Rational): Timeline => {
  const msOf = (frame: number): number => (frame * 1000 * rate.den) / rate.num
  const scenes: TimedScene[] = []
  let frame = 0
  for (const [i, { durationMs, words }] of spoken.entries()) {
    const leadMs = i === 0 ? pauses.firstLeadMs : pauses.leadMs
    const tailMs = i === spoken.length - 1 ? pauses.lastTailMs : pauses.tailMs
    const speechStartMs = Math.round(msOf(frame)) + leadMs
    const endMs = Math.max(speechStartMs + durationMs + tailMs, msOf(frame) + shortestSceneMs)
    const endFrame = Math.max(frame + 1, Math.ceil((endMs * rate.num) / (1000 * rate.den) - 0.001))
    const shifted = words.map(({ text, startMs, endMs: end }) => ({
      ...{ text, startMs: startMs + speechStartMs, endMs: end + speechStartMs },
    }))
    scenes.push({ startFrame: frame, endFrame, speechStartMs, words: shifted })
    frame = endFrame
  }
  return { scenes, frameCount: frame, durationMs: Math.round(msOf(frame)) }
}
