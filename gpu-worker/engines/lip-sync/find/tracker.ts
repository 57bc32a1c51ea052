import type { FaceBox } from '../../../../shared/jobs/face-track.ts'
import type { FacePose } from '../face-track.ts'
import type { Pyramid } from './pyramid.ts'
import { createSeeker } from './seek.ts'
import type { Sight } from './sight.ts'
import { createStretch, type Stretch, startWalk, type Walk } from './stretch.ts'

/** Frames of one shot, next to each other. */
export type Chunk = { firstFrame: number; frames: Pyramid[] }

/** Seconds without the cascade's consent before a followed thing is dropped, and what it was taken for since. */
const patience = 4

/** `confirmed`: the last frame in which the cascade saw the face too. */
type Following = { walk: Walk; stretch: Stretch; doubts: number; confirmed: number }

/** Follows one face through a film, chunk by chunk; `poses[frame]` is written as shots end. */
export const createTracker = (sight: Sight, faceBox: FaceBox | null) => {
  const poses: FacePose[] = []
  const checks: number[] = []
  const seek = createSeeker(sight, faceBox)
  let following: Following | undefined

  /** At a cut, and at the film's end. */
  const end = (): void => {
    following?.stretch.finish((frame, pose) => {
      poses[frame] = pose
    })
    following = undefined
  }

  /** Looks for a face in frames that follow none, and follows it back to their start. */
  const begin = async (chunk: Chunk): Promise<number> => {
    const found = await seek.seek(chunk.frames)
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
    following = { walk, stretch, doubts: 0, confirmed: chunk.firstFrame + found.sample }
    return found.sample + 1
  }

  const confirm = async (pyramid: Pyramid, frame: number): Promise<void> => {
    if (!following || faceBox) return
    const seen = await sight.isConfirmed(pyramid, following.walk.head())
    checks.push(seen ? 1 : 0)
    following.doubts = seen ? 0 : following.doubts + 1
    if (seen) following.confirmed = frame
    if (following.doubts < patience) return
    following.stretch.forget(following.confirmed)
    end()
  }

  /** One chunk of at most a second. */
  const take = async (chunk: Chunk): Promise<void> => {
    const wasFollowing = following !== undefined
    let at = following ? 0 : await begin(chunk)
    for (; at < chunk.frames.length && following; at++) {
      const pyramid = chunk.frames[at] as Pyramid
      const step = following.walk.advance(pyramid)
      if (step) following.stretch.add(chunk.firstFrame + at, step, pyramid)
      else {
        end()
        const rest = { firstFrame: chunk.firstFrame + at, frames: chunk.frames.slice(at) }
        // Only what was followed into this chunk is looked for again: each call then has fewer frames.
        if (wasFollowing && rest.frames.length > 2) await take(rest)
        return
      }
    }
    const last = chunk.frames.at(-1)
    if (last && wasFollowing) await confirm(last, chunk.firstFrame + chunk.frames.length - 1)
  }

  const confidence = (): number =>
    checks.length === 0 ? seek.best() : checks.reduce((sum, check) => sum + check, 0) / checks.length
  return { take, end, poses, confidence }
}
