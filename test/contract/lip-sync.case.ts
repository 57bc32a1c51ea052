import type { EngineEnv } from '../../gpu-worker/engines/engine.ts'
import type { LipSyncEngine, MouthRequest } from '../../gpu-worker/engines/lip-sync/contract.ts'
import type { FacePose } from '../../gpu-worker/engines/lip-sync/face-track.ts'
import { drawPicture } from '../gpu-worker/lip-sync/drawn-head.ts'
import { hum } from '../gpu-worker/lip-sync/sounds.ts'
import { collectFlaws, type Flaws, findAbortFlaw, unless } from './harness/index.ts'

const [width, height] = [256, 256]
const frameBytes = (width * height * 3) / 2
const head = { x: 128, y: 120, size: 110 }
const mouth = { x: 128, y: 120 + (34 / 88) * 110, width: 43, angleRadians: 0 }
const pose: FacePose = { face: { x: 60, y: 58, width: 136, height: 136 }, mouth }

const frameCount = 30
/** Frames without a face, in the middle. */
const gone = { from: 12, to: 15 }
const poses = Array.from({ length: frameCount }, (_, frame) =>
  frame >= gone.from && frame < gone.to ? null : pose,
)
/** Loud in frames 4 to 8 and 23 to 28, silent else: also in the 0.2 s that follow frame 17. */
const isLoud = (seconds: number) => (seconds >= 0.16 && seconds < 0.36) || (seconds >= 0.92 && seconds < 1.16)
const voice = hum(3, (seconds) => (isLoud(seconds) ? 1 : 0))

let drawn: Uint8Array | undefined
const picture = (): Uint8Array => {
  drawn ??= drawPicture(width, height, [head])
  return drawn
}

const requestFor = (first: number, count: number, track = poses): MouthRequest => ({
  frames: (async function* () {
    for (let k = first; k < first + count; k++)
      yield { outputFrame: k, sourceFrame: k, planes: picture().slice() }
  })(),
  surroundings: (async function* () {
    for (let k = 0; k < frameCount; k += 2) yield { sourceFrame: k, planes: picture() }
  })(),
  ...{ width, height, framesPerSecond: 25, voice, voiceStartSeconds: 0, voiceLevel: 0.2 },
  track: { width, height, confidence: 1, cuts: [], poses: track },
})

/** Mean difference of lightness from the drawn picture within a box around the mouth, or outside the face. */
const differenceIn = (planes: Uint8Array, where: (x: number, y: number) => boolean): number => {
  let [sum, count] = [0, 0]
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if (!where(x, y)) continue
      sum += Math.abs((planes[y * width + x] ?? 0) - (picture()[y * width + x] ?? 0))
      count += 1
    }
  return sum / count
}
const inMouth = (x: number, y: number) => Math.abs(x - mouth.x) < 20 && Math.abs(y - mouth.y - 5) < 14
const farAway = (x: number, y: number) => Math.abs(x - mouth.x) > 75 || y < 90 || y > mouth.y + 80

/** What holds for every engine that moves mouths. */
export const findLipSyncFlaws = async (engine: LipSyncEngine, env: EngineEnv): Promise<Flaws> => {
  const move = async (request: MouthRequest): Promise<Uint8Array[]> => {
    const made: Uint8Array[] = []
    for await (const planes of await engine.run(request, env)) made.push(planes)
    return made
  }
  const all = await move(requestFor(0, frameCount))
  const opening = (frame: number) => differenceIn(all[frame] ?? picture(), inMouth)
  return collectFlaws({
    'as many frames come out as went in, of the same size': async () =>
      unless(
        all.length === frameCount && all.every(({ length }) => length === frameBytes),
        `${all.length} frames of ${all[0]?.length} bytes`,
      ),
    'the mouth moves where the voice is loud, more than in silence': async () => {
      const [loud, silent] = [Math.min(opening(5), opening(24)), Math.max(opening(16), opening(17))]
      return unless(
        loud > 4 && loud > 3 * silent,
        `changed by ${loud.toFixed(1)}, in silence by ${silent.toFixed(1)}`,
      )
    },
    'nothing but the face is touched': async () =>
      all.flatMap((planes, frame) => {
        const change = differenceIn(planes, farAway)
        return change > 0 ? [`frame ${frame} by ${change.toFixed(3)}`] : []
      }),
    'frames without a face pass as they are': async () =>
      all.slice(gone.from, gone.to).flatMap((planes, n) => {
        return Buffer.compare(planes, picture()) === 0 ? [] : [`frame ${gone.from + n} is another`]
      }),
    'a frame is the same in whichever piece it is made': async () => {
      const piece = await move(requestFor(18, 8))
      return piece.flatMap((planes, n) =>
        Buffer.compare(planes, all[18 + n] ?? picture()) === 0 ? [] : [`frame ${18 + n} is another`],
      )
    },
    'a track without any face changes nothing': async () => {
      const made = await move(requestFor(0, 3, Array(frameCount).fill(null)))
      return unless(
        made.length === 3 && made.every((planes) => Buffer.compare(planes, picture()) === 0),
        'another picture',
      )
    },
    'it can do a picture of usual size': async () =>
      unless(
        engine.canDo({ width: 1280, height: 720 }) && engine.canDo({ width: 720, height: 1280 }),
        'not 720p',
      ),
    'it ends at its signal': () =>
      findAbortFlaw(async (signal) => {
        for await (const _ of await engine.run(requestFor(0, 4_000), { ...env, signal }));
      }, 150),
  })
}
