import { setImmediate } from 'node:timers/promises'
import { AppError } from '../../../../shared/errors.ts'
import type { FaceFinder, TrackRequest } from '../contract.ts'
import type { FacePose, FaceTrack } from '../face-track.ts'
import { createCutDetector } from './cuts.ts'
import { createPyramid, type Pyramid } from './pyramid.ts'
import { enoughShare } from './seek.ts'
import type { Sight } from './sight.ts'
import { createTracker } from './tracker.ts'

const trackFaces = async (sight: Sight, request: TrackRequest, signal: AbortSignal): Promise<FaceTrack> => {
  const { width, height, framesPerSecond, faceBox } = request
  const tracker = createTracker(sight, faceBox)
  const isCut = createCutDetector()
  const chunkFrames = Math.max(1, Math.round(framesPerSecond))
  const cuts: number[] = []
  let frames: Pyramid[] = []
  let count = 0
  const flush = async (): Promise<void> => {
    if (frames.length > 0) await tracker.take({ firstFrame: count - frames.length, frames })
    frames = []
    await setImmediate() // heartbeats and other jobs share this thread
    signal.throwIfAborted()
  }
  for await (const pixels of request.frames) {
    const picture = { pixels, width, height }
    if (isCut(picture)) {
      await flush()
      tracker.end()
      cuts.push(count)
    }
    frames.push(createPyramid(picture))
    count += 1
    if (frames.length === chunkFrames) await flush()
  }
  await flush()
  tracker.end()
  const poses: FacePose[] = Array.from({ length: count }, (_, frame) => tracker.poses[frame] ?? null)
  return { width, height, confidence: tracker.confidence(), cuts, poses }
}

const assertFound = (track: FaceTrack): FaceTrack => {
  if (track.confidence >= enoughShare && track.poses.some((pose) => pose !== null)) return track
  const confidence = Math.round(100 * track.confidence) / 100
  throw new AppError('no_face', 'No face was found: say where it is with faceBox, or ask to redub', {
    ...{ got: confidence, allowed: `at least ${enoughShare}`, confidence },
  })
}

/** Faces seen in sampled frames, voted, then followed from frame to frame. */
export const findAndFollow =
  (open: (signal: AbortSignal) => Sight): FaceFinder['run'] =>
  async (request, { signal }) =>
    assertFound(await trackFaces(open(signal), request, signal))
