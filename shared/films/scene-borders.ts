import type { Rational } from '../hls/film.ts'

type Placed = { startFrame: number; endFrame: number }
type Scene = Placed & { transition: 'cut' | 'fade' | 'slide' | 'zoom' }

/** Half of a transition's length; two of them meet at most in the middle of a short scene. */
const halfSeconds = 0.25

/** Frames that a transition takes on each side of the border between two scenes; 0 = a cut. */
export const halfTransition = (before: Placed, after: Scene, rate: Rational): number => {
  if (after.transition === 'cut') return 0
  const shorter = Math.min(before.endFrame - before.startFrame, after.endFrame - after.startFrame)
  return Math.min(Math.round((halfSeconds * rate.num) / rate.den), Math.floor(shorter / 2))
}

/**
 * The scenes that frames of the window show, through a transition too: those that a piece of the film must list.
 * `scenes` is the whole film in order.
 */
export const scenesInWindow = <S extends Scene>(
  scenes: readonly S[],
  rate: Rational,
  window: { firstFrame: number; frameCount: number },
): S[] => {
  const endFrame = window.firstFrame + window.frameCount
  return scenes.filter((scene, i) => {
    const before = scenes[i - 1]
    const after = scenes[i + 1]
    const from = scene.startFrame - (before ? halfTransition(before, scene, rate) : 0)
    const to = scene.endFrame + (after ? halfTransition(scene, after, rate) : 0)
    return from < endFrame && to > window.firstFrame
  })
}
