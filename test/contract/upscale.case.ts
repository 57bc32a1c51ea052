import { setImmediate as nextTurn } from 'node:timers/promises'
import type { EngineEnv } from '../../gpu-worker/engines/engine.ts'
import {
  bytesOfFrame,
  type UpscaledFrames,
  type UpscaleEngine,
  type UpscaleRequest,
} from '../../gpu-worker/engines/upscale/contract.ts'
import { Upscaler } from '../../shared/jobs/upscaler.ts'
import { wavyFrame } from '../support/upscale.ts'
import { collectFlaws, type Flaws, findAbortFlaw, unless } from './harness/index.ts'

type Format = UpscaleRequest['pixelFormat']

const size = { width: 72, height: 52 }
/** Of 256 levels, at one pixel and on average: filters sharpen, colours must stay. */
const [furthest, usual] = [14, 3]

const inTurn = async function* (frames: readonly Uint8Array[]) {
  yield* frames
}

/** What holds for every engine of upscaling. */
export const findUpscaleFlaws = async (
  engine: UpscaleEngine,
  env: EngineEnv,
  patienceMs?: number,
): Promise<Flaws> => {
  const requestOf = (
    pixelFormat: Format,
    frames: AsyncIterable<Uint8Array>,
    change: Partial<UpscaleRequest> = {},
  ): UpscaleRequest => ({
    ...{ ...size, pixelFormat, frames, matrix: 'bt709', wantedScale: 2, upscaler: null },
    ...change,
  })
  const enlarge = async (request: UpscaleRequest, count = Number.POSITIVE_INFINITY) => {
    const larger = await engine.run(request, env)
    const frames: Uint8Array[] = []
    for await (const frame of larger.frames) if (frames.push(frame) >= count) break
    return { ...larger, frames }
  }
  const likeness = async (pixelFormat: Format) => {
    const frame = wavyFrame({ ...size, pixelFormat })
    return findUnlikeness(frame, await enlarge(requestOf(pixelFormat, inTurn([frame]))), pixelFormat)
  }

  return collectFlaws({
    'its name fits into a lane': async () =>
      unless(Upscaler.safeParse({ engine: engine.engine, model: engine.model }).success, engine.model),
    'each frame gives one, of the size that it says': async () => {
      const frames = [0, 1, 2].map(() => wavyFrame({ ...size, pixelFormat: 'yuv420p' }))
      const larger = await enlarge(requestOf('yuv420p', inTurn(frames)))
      const bytes = bytesOfFrame('yuv420p', larger.width, larger.height)
      return [
        unless(larger.frames.length === 3, `${larger.frames.length} frames of 3`),
        unless(
          larger.frames.every(({ length }) => length === bytes),
          `not ${bytes} bytes`,
        ),
      ].flatMap((flaw) => flaw ?? [])
    },
    'what comes out is large enough for what is wanted': async () => {
      const { width, height } = await engine.run(requestOf('rgb24', inTurn([]), { wantedScale: 1.5 }), env)
      return unless(width >= 1.5 * size.width && height >= 1.5 * size.height, `${width}x${height}`)
    },
    'a frame of a film looks like itself': () => likeness('yuv420p'),
    'a picture looks like itself': () => likeness('rgb24'),
    'frames are taken as they are asked for': async () => {
      let taken = 0
      const many = async function* () {
        for (; taken < 120; taken++) yield wavyFrame({ ...big, pixelFormat: 'yuv420p' as const })
      }
      const big = { width: 256, height: 160 }
      await enlarge(requestOf('yuv420p', many(), big), 1)
      return unless(taken < 60, `${taken} of 120 for the first one`)
    },
    'an error of the frames is thrown as it is': async () => {
      const error = new Error('no more')
      const breaking = async function* () {
        yield wavyFrame({ ...size, pixelFormat: 'yuv420p' as const })
        throw error
      }
      const outcome = await enlarge(requestOf('yuv420p', breaking())).catch((thrown: unknown) => thrown)
      return unless(outcome === error, String(outcome))
    },
    'it leaves to others what is meant for them': async () => {
      const upscaler = { engine: 'another', model: engine.model }
      const own = { engine: engine.engine, model: engine.model }
      return [
        unless(!engine.canDo(requestOf('yuv420p', inTurn([]), { upscaler })), "takes another's film"),
        unless(engine.canDo(requestOf('yuv420p', inTurn([]), { upscaler: own })), 'refuses its own'),
      ].flatMap((flaw) => flaw ?? [])
    },
    'it ends at its signal': () =>
      findAbortFlaw(
        async (signal) => {
          const endless = async function* () {
            for (; ; await nextTurn()) yield wavyFrame({ ...size, pixelFormat: 'yuv420p' as const })
          }
          const { frames } = await engine.run(requestOf('yuv420p', endless()), { ...env, signal })
          for await (const _ of frames);
        },
        300,
        patienceMs,
      ),
  })
}

/** Averages the enlargement back to the source's size; planes are compared apart from their edges. */
const findUnlikeness = (
  frame: Uint8Array,
  { width, height, frames: [larger] }: Omit<UpscaledFrames, 'frames'> & { frames: Uint8Array[] },
  format: Format,
): string | undefined => {
  const factor = width / size.width
  if (!larger || !Number.isInteger(factor) || height / size.height !== factor)
    return `${width}x${height} of ${size.width}x${size.height}`
  const chroma = { across: size.width / 2, down: size.height / 2, channels: 1 }
  const layout =
    format === 'rgb24'
      ? [{ across: size.width, down: size.height, channels: 3 }]
      : [{ across: size.width, down: size.height, channels: 1 }, chroma, chroma]
  let [at, most, sum, count] = [0, 0, 0, 0]
  for (const { across, down, channels } of layout) {
    const row = across * channels
    for (let y = 2; y < down - 2; y++)
      for (let x = 2 * channels; x < row - 2 * channels; x++) {
        const pixel = Math.floor(x / channels)
        let mean = 0
        for (let k = 0; k < factor * factor; k++) {
          const [dy, dx] = [Math.floor(k / factor), k % factor]
          const from = ((y * factor + dy) * across * factor + pixel * factor + dx) * channels + (x % channels)
          mean += (larger[at * factor * factor + from] ?? 0) / factor ** 2
        }
        const difference = Math.abs(mean - (frame[at + y * row + x] ?? 0))
        most = Math.max(most, difference)
        sum += difference
        count++
      }
    at += row * down
  }
  if (most <= furthest && sum / count <= usual) return undefined
  return `off by ${most.toFixed(1)} at most, ${(sum / count).toFixed(1)} on average`
}
