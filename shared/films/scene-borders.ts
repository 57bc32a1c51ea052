import type { Rational } from '../hls/film.ts'
import { transitionSeconds } from './compose-pieces.ts'

type Placed = { startFrame: number; endFrame: number }

/** Frames of a whole transition on one side of a border. */
export const fullHalf = ({ num, den }: Rational): number => Math.round((transitionSeconds * num) / (2 * den))

/**
 * Frames that a transition takes on each side of the border between two scenes; 0 = a cut. The transitions of a
 * short scene meet at most in its middle.
 */
export const halfTransition = (
  before: Placed,
  after: Placed & { transition: 'cut' | 'fade' | 'slide' | 'zoom' },
  rate: Rational,
): number => {
  if (after.transition === 'cut') return 0
  const shorter = Math.min(before.endFrame - before.startFrame, after.endFrame - after.startFrame)
  return Math.min(fullHalf(rate), Math.floor(shorter / 2))
}
