import { pictureFrameCount } from '../../../shared/films/lip-sync-length.ts'
import type { LipSyncInput } from '../../../shared/jobs/lip-sync.ts'
import type { MouthFrame, SourceFrame } from '../../engines/lip-sync/contract.ts'
import type { Span } from './decode-args.ts'
import { type Run, runsOf } from './order.ts'
import { type Footage, frameBytesOf, readSourceFrames } from './source-frames.ts'
import type { Upright } from './upright.ts'

/** What frames that are shown backwards may take in memory. */
const heldBytes = 256 * 1024 ** 2

const readFull = (footage: Footage, { width, height }: Upright, span: Span, every: number) =>
  readSourceFrames(footage, { span, pixelFormat: 'yuv420p', shapeOf: () => ({ width, height, every }) })

const forwards = async function* (footage: Footage, upright: Upright, run: Run): AsyncGenerator<MouthFrame> {
  let k = 0
  for await (const planes of readFull(footage, upright, { first: run.first, end: run.last + 1 }, 1)) {
    yield { outputFrame: run.firstOutput + k, sourceFrame: run.first + k, planes }
    k += 1
  }
}

const held = async function* (footage: Footage, upright: Upright, run: Run): AsyncGenerator<MouthFrame> {
  for await (const planes of readFull(footage, upright, { first: run.first, end: run.first + 1 }, 1))
    for (let k = 0; k < run.count; k++)
      yield { outputFrame: run.firstOutput + k, sourceFrame: run.first, planes: planes.slice() }
}

/** Decoded forwards, part by part, the last part first. */
const backwards = async function* (footage: Footage, upright: Upright, run: Run): AsyncGenerator<MouthFrame> {
  const most = Math.max(1, Math.floor(heldBytes / frameBytesOf(upright, 'yuv420p')))
  let outputFrame = run.firstOutput
  for (let end = run.first + 1; end > run.last; end -= most) {
    const first = Math.max(run.last, end - most)
    const part: Uint8Array[] = []
    for await (const planes of readFull(footage, upright, { first, end }, 1)) part.push(planes)
    for (let planes = part.pop(); planes; planes = part.pop()) {
      yield { outputFrame, sourceFrame: first + part.length, planes }
      outputFrame += 1
    }
  }
}

/** The source's frames in the order of the output. */
export const readOutputFrames = async function* (
  input: LipSyncInput,
  footage: Footage,
  upright: Upright,
): AsyncGenerator<MouthFrame> {
  for (const run of runsOf(input.window, pictureFrameCount(input.grid), input.policy)) {
    if (run.count > 1 && run.last === run.first) yield* held(footage, upright, run)
    else if (run.last < run.first) yield* backwards(footage, upright, run)
    else yield* forwards(footage, upright, run)
  }
}

const surroundingSeconds = 4
/** Closed lips last a tenth of a second or more. */
const looksPerSecond = 12

/** Frames of the source around those of the window, the same ones in every window. */
export const readSurroundings = async function* (
  input: LipSyncInput,
  footage: Footage,
  upright: Upright,
): AsyncGenerator<SourceFrame> {
  const { grid, window, policy } = input
  const framesPerSecond = grid.rate.num / grid.rate.den
  const count = pictureFrameCount(grid)
  const ends = runsOf(window, count, policy).flatMap(({ first, last }) => [first, last])
  const reach = Math.ceil(surroundingSeconds * framesPerSecond)
  const span = {
    first: Math.max(0, Math.min(...ends) - reach),
    end: Math.min(count, Math.max(...ends) + reach + 1),
  }
  const every = Math.max(1, Math.round(framesPerSecond / looksPerSecond))
  let sourceFrame = Math.ceil(span.first / every) * every
  for await (const planes of readFull(footage, upright, span, every)) {
    yield { sourceFrame, planes }
    sourceFrame += every
  }
}
