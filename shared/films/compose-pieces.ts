import type { Rational } from '../hls/film.ts'
import type { FrameWindow } from '../jobs/lip-sync.ts'
import { windowsOf } from './windows.ts'

/** A transition lies half before and half after the border of two scenes. */
export const transitionSeconds = 0.5

type Placed = { startFrame: number; endFrame: number }
type Composition = { rate: Rational; scenes: Placed[] }

const isSeen = (
  { startFrame, endFrame }: Placed,
  { firstFrame, frameCount }: FrameWindow,
  marginFrames: number,
): boolean => endFrame + marginFrames > firstFrame && startFrame - marginFrames < firstFrame + frameCount

/** How far a scene shows beyond its own frames. */
const marginOf = ({ num, den }: Rational): number => Math.ceil((transitionSeconds * num) / (2 * den))

/** The pieces of a composed film, each with the scenes that it shows and no others. */
export const composePieces = <F extends Composition>(film: F): (F & { window: FrameWindow })[] => {
  const margin = marginOf(film.rate)
  const frameCount = Math.max(...film.scenes.map(({ endFrame }) => endFrame))
  return windowsOf(frameCount, film.rate).map((window) => ({
    ...film,
    scenes: film.scenes.filter((scene) => isSeen(scene, window, margin)),
    window,
  }))
}
