import type { FaceBox } from '../../../../shared/jobs/face-track.ts'
import type { FacePose } from '../face-track.ts'
import type { Pyramid } from './pyramid.ts'
import { type Cascades, isConfirmed } from './search.ts'
import { createSeeker } from './seek.ts'
import { createStretch, type Stretch, startWalk, type Walk } from './stretch.ts'

/** Frames of one shot, next to each other. */
export type Chunk = { firstFrame: number; frames: Pyramid[] }

/** Seconds without the cascade's consent before a followed thing is dropped. */
const patience = 4

type Following = { walk: Walk; stretch: Stretch; doubts: number }

/** Follows one face through a film, chunk by chunk; `poses[frame]` is written as shots end. */
export const createTracker = (cascades: Cascades, faceBox: FaceBox | null) => {
  const poses: FacePose[] = []
  const checks: number[] = []
  const seek = createSeeker(cascades, faceBox)
  let following: Following | undefined

  const end = (): void => {
    following?.stretch.finish((frame, pose) => {
      poses[frame] = pose
    })
    following = undefined
  }

  /** Looks for a face in frames that follow none, and follows it back to their start. */
  const begin = (chunk: Chunk): number => {
    const found = seek.seek(chunk.frames)
    const pyramid = found && chunk.frames[found.sample]
    if (!found || !pyramid) return chunk.frames.length
    checks.push(found.share)
    const stretch = createStretch()
    const walk = startWalk(pyramid, found.head)
    stretch.add(chunk.firstFrame + found.sample, walk.first, pyramid)
    const back = startWalk(pyramid, found.head)
    for (let n = found.sample - 1; n >= 0; n--) {
      const earlier = chunk.frames[n] as Pyramid
      const step = back.advance(earlier)
      if (!step) break
      stretch.add(chunk.firstFrame + n, step, earlier)
    }
    following = { walk, stretch, doubts: 0 }
    return found.sample + 1
  }

  const confirm = (pyramid: Pyramid): void => {
    if (!following || faceBox) return
    const seen = isConfirmed(cascades.face, pyramid, following.walk.head())
    checks.push(seen ? 1 : 0)
    following.doubts = seen ? 0 : following.doubts + 1
    if (following.doubts >= patience) end()
  }

  /** One chunk of at most a second. */
  const take = (chunk: Chunk): void => {
    const wasFollowing = following !== undefined
    let at = following ? 0 : begin(chunk)
    for (; at < chunk.frames.length && following; at++) {
      const pyramid = chunk.frames[at] as Pyramid
      const step = following.walk.advance(pyramid)
      if (step) following.stretch.add(chunk.firstFrame + at, step, pyramid)
      else {
        end()
        const rest = { firstFrame: chunk.firstFrame + at, frames: chunk.frames.slice(at) }
        // Only what was followed into this chunk is looked for again: each call then has fewer frames.
        if (wasFollowing && rest.frames.length > 2) take(rest)
        return
      }
    }
    const last = chunk.frames.at(-1)
    if (last && wasFollowing) confirm(last)
  }

  const confidence = (): number =>
    checks.length === 0 ? seek.best() : checks.reduce((sum, check) => sum + check, 0) / checks.length
  return { take, cut: end, end, poses, confidence }
}
