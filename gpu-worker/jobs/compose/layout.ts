import { halfTransition } from '../../../shared/films/scene-borders.ts'
import type { Rational } from '../../../shared/hls/film.ts'
import type { ComposedScene } from '../../../shared/jobs/compose.ts'
import type { FrameWindow } from '../../../shared/jobs/lip-sync.ts'

type Placed = Pick<ComposedScene, 'startFrame' | 'endFrame' | 'transition'>

/** Two scenes shown at once, from `fromFrame` to `toFrame` of the film, seen or not in this window. */
export type Change = { kind: 'fade' | 'slide' | 'zoom'; fromFrame: number; toFrame: number }

/** A stretch of frames of the window that is made in one way; `next` is the scene that comes in. */
export type Span = {
  fromFrame: number
  toFrame: number
  scene: number
  next?: { scene: number; change: Change }
}

/** The change between a scene and the one after it; undefined at a cut. */
export const changeAfter = (scenes: readonly Placed[], index: number, rate: Rational): Change | undefined => {
  const scene = scenes[index]
  const after = scenes[index + 1]
  if (!scene || !after || after.transition === 'cut') return undefined
  const half = halfTransition(scene, after, rate)
  if (half === 0) return undefined
  return { kind: after.transition, fromFrame: after.startFrame - half, toFrame: after.startFrame + half }
}

/** Which scenes each frame of the window shows; every frame is in exactly one span. */
export const layOut = (scenes: readonly Placed[], rate: Rational, window: FrameWindow): Span[] => {
  const end = window.firstFrame + window.frameCount
  const spans: Span[] = []
  let at = window.firstFrame
  const add = (until: number, rest: Omit<Span, 'fromFrame' | 'toFrame'>) => {
    const toFrame = Math.min(until, end)
    if (toFrame > at) spans.push({ fromFrame: at, toFrame, ...rest })
    at = Math.max(at, toFrame)
  }
  for (const index of scenes.keys()) {
    const change = changeAfter(scenes, index, rate)
    const borderFrame = scenes[index + 1]?.startFrame ?? end
    add(change?.fromFrame ?? borderFrame, { scene: index })
    if (change) add(change.toFrame, { scene: index, next: { scene: index + 1, change } })
  }
  return spans
}
