import type { EngineEnv } from '../../gpu-worker/engines/engine.ts'
import type { FaceFinder, TrackRequest } from '../../gpu-worker/engines/lip-sync/contract.ts'
import type { FaceTrack } from '../../gpu-worker/engines/lip-sync/face-track.ts'
import { AppError } from '../../shared/errors.ts'
import { drawPicture, greyOf } from '../gpu-worker/lip-sync/drawn-head.ts'
import { collectFlaws, type Flaws, findAbortFlaw, unless } from './harness/index.ts'

const [width, height] = [320, 240]
/** The head stands still: stand-ins that always see it there are right. */
export const drawnHead = { x: 160, y: 110, size: 100 }
const mouth = { x: 160, y: 110 + (34 / 88) * 100 }
const frameCount = 12

const requestOf = (heads: readonly (typeof drawnHead)[], frames = frameCount): TrackRequest => {
  const picture = greyOf(drawPicture(width, height, heads), width, height)
  const give = async function* () {
    for (let k = 0; k < frames; k++) yield picture
  }
  return { frames: give(), width, height, frameCount: frames, framesPerSecond: 6, faceBox: null }
}

/** What holds for every engine that finds faces. */
export const findFaceFindingFlaws = async (finder: FaceFinder, env: EngineEnv): Promise<Flaws> => {
  let track: FaceTrack | undefined
  return collectFlaws({
    'it finds the face in every frame': async () => {
      track = await finder.run(requestOf([drawnHead]), env)
      const seen = track.poses.filter((pose) => pose !== null).length
      return unless(seen === frameCount && track.poses.length === frameCount, `in ${seen} of ${frameCount}`)
    },
    'the mouth is where it is drawn, as wide as it is drawn': async () =>
      (track?.poses ?? []).flatMap((pose, frame) => {
        const away = Math.hypot((pose?.mouth.x ?? 0) - mouth.x, (pose?.mouth.y ?? 0) - mouth.y)
        const wide = pose?.mouth.width ?? 0
        return away < 5 && wide > 28 && wide < 56
          ? []
          : [`frame ${frame} ${away.toFixed(1)} px away, ${wide.toFixed(0)} wide`]
      }),
    'its places are in pixels of the frames that it got': async () =>
      unless(track?.width === width && track.height === height, `${track?.width} × ${track?.height}`),
    'its confidence is a share': async () =>
      unless(track !== undefined && track.confidence > 0.4 && track.confidence <= 1, `${track?.confidence}`),
    'without a face it fails and says how sure it was': async () => {
      const outcome = await finder.run(requestOf([]), env).catch((error: unknown) => error)
      const right =
        outcome instanceof AppError && outcome.code === 'no_face' && 'confidence' in outcome.details
      return unless(right, String(outcome))
    },
    'it ends at its signal': () =>
      findAbortFlaw((signal) => finder.run(requestOf([drawnHead], 20_000), { ...env, signal }), 300),
  })
}
