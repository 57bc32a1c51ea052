import type { Grid } from '../hls/film.ts'
import type { LengthPolicy } from '../jobs/lip-sync.ts'

/** A frame that is missed by less is only the rounding of stored times. */
const tolerance = 0.05

const framesIn = (seconds: number, { rate }: Grid): number =>
  Math.max(1, Math.ceil((seconds * rate.num) / rate.den - tolerance))

/** Frames of the grid that have a picture of their own; those after them only hold the last one under the old sound. */
export const pictureFrameCount = (grid: Grid): number =>
  Math.min(grid.frameCount, framesIn(grid.videoEndSeconds - grid.startSeconds, grid))

/** Frames of the new film: `loop` and `hold` cover the voice to its end, `cut` stops with the shorter of the two. */
export const outputFrameCount = (grid: Grid, voiceSeconds: number, policy: LengthPolicy): number => {
  const voiceFrames = framesIn(voiceSeconds, grid)
  return policy === 'cut' ? Math.min(pictureFrameCount(grid), voiceFrames) : voiceFrames
}

/**
 * The picture shown at output frame k, of `frameCount` (pictureFrameCount) source frames. `loop` runs to and fro:
 * 0 1 2 3 2 1 0 1 …, its end frames never twice; `hold` and `cut` stay at the last one.
 */
export const sourceFrameOf = (k: number, frameCount: number, policy: LengthPolicy): number => {
  const last = frameCount - 1
  if (policy !== 'loop' || last === 0) return Math.min(k, last)
  const step = k % (2 * last)
  return step <= last ? step : 2 * last - step
}

/**
 * The part of a picture that a shorter voice needs: nothing looks for faces in the rest. From half its length on the
 * whole is kept, so that the face track serves the next voice too.
 */
export const trimToVoice = (grid: Grid, voiceSeconds: number): Grid => {
  const [has, needs] = [pictureFrameCount(grid), framesIn(voiceSeconds, grid)]
  if (needs > has / 2) return grid
  const videoEndSeconds = grid.startSeconds + (needs * grid.rate.den) / grid.rate.num
  return { ...grid, frameCount: needs, videoEndSeconds }
}
