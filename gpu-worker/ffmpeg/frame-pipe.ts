import { PassThrough, Readable } from 'node:stream'
import { AppError } from '../../shared/errors.ts'
import { runFfmpeg } from './run.ts'
import type { SandboxRequest } from './sandbox.ts'
import type { FfmpegTools } from './tools.ts'

type PipeRequest = SandboxRequest & { args: readonly string[]; signal: AbortSignal }

type ReadRequest = PipeRequest & {
  pixelFormat: 'yuv420p' | 'gray' | 'rgb24'
  /** Bytes of one frame: width × height, × 3/2 for yuv420p, × 3 for rgb24. */
  frameBytes: number
  /** Gets ffmpeg's warnings and errors after the last frame. */
  onEnd?: (stderr: string[]) => void
  stdin?: Readable
}

/** Cuts a stream of bytes into frames, each in its own memory. @throws encoder_failed when the last one is not whole */
const cutFrames = async function* (
  bytes: AsyncIterable<Uint8Array>,
  frameBytes: number,
): AsyncGenerator<Uint8Array> {
  let frame = new Uint8Array(frameBytes)
  let filled = 0
  for await (const chunk of bytes) {
    for (let at = 0; at < chunk.length; ) {
      const part = chunk.subarray(at, at + frameBytes - filled)
      frame.set(part, filled)
      filled += part.length
      at += part.length
      if (filled < frameBytes) continue
      yield frame
      frame = new Uint8Array(frameBytes)
      filled = 0
    }
  }
  if (filled > 0)
    throw new AppError('encoder_failed', 'the last frame is not whole', { got: filled, allowed: frameBytes })
}

/**
 * Runs ffmpeg with these input and filter tokens and yields its frames; as many wait in memory as the reader is
 * behind by one. Leaving the loop early kills it. Throws as `runFfmpeg` does.
 */
export const readFrames = async function* (
  tools: FfmpegTools,
  request: ReadRequest,
): AsyncGenerator<Uint8Array> {
  const { pixelFormat, frameBytes, onEnd, ...rest } = request
  const left = new AbortController()
  // fluent-ffmpeg takes `close` for a reader that left and kills ffmpeg 20 ms later, finished or not: never emit it.
  const stdout = new PassThrough({ autoDestroy: false, emitClose: false })
  const args = [...request.args, '-f', 'rawvideo', '-pix_fmt', pixelFormat, 'pipe:1']
  const signal = AbortSignal.any([request.signal, left.signal])
  const running = runFfmpeg(tools, { ...rest, args, signal, stdout })
  running.catch((error: Error) => stdout.destroy(error))
  try {
    yield* cutFrames(stdout, frameBytes)
    const { stderr } = await running
    onEnd?.(stderr)
  } finally {
    left.abort()
    stdout.resume() // what is left goes nowhere, so that the pipe closes
    await running.catch(() => undefined)
  }
}

/** Frames as a program's stdin; `broken` fires with their own error, which fluent-ffmpeg would settle before ffmpeg is gone. */
const feedFrames = (frames: AsyncIterable<Uint8Array>) => {
  const broken = new AbortController()
  let count = 0
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    try {
      for await (const frame of frames) {
        count += 1
        yield frame
      }
    } catch (error) {
      broken.abort(error)
    }
  }
  return { stdin: Readable.from(counted(), { highWaterMark: 1 }), broken: broken.signal, count: () => count }
}

type WriteRequest = PipeRequest & {
  /** Frames as `rawInputArgs` in `args` describes them; none may be changed after it was handed over. */
  frames: AsyncIterable<Uint8Array>
}

/**
 * Runs ffmpeg over frames of ours; asks for the next one only when ffmpeg takes it. The frames' own error is thrown
 * as it is, ffmpeg's as `runFfmpeg` throws it.
 */
export const writeFrames = async (
  tools: FfmpegTools,
  request: WriteRequest,
): Promise<{ frameCount: number; stderr: string[] }> => {
  const { frames, ...rest } = request
  const { stdin, broken, count } = feedFrames(frames)
  try {
    const signal = AbortSignal.any([request.signal, broken])
    const { stderr } = await runFfmpeg(tools, { ...rest, signal, stdin })
    return { frameCount: count(), stderr }
  } finally {
    stdin.destroy()
  }
}

/** Frames of ours through ffmpeg and back, each way as `readFrames` and `writeFrames` do. */
export const filterFrames = async function* (
  tools: FfmpegTools,
  request: ReadRequest & Pick<WriteRequest, 'frames'>,
): AsyncGenerator<Uint8Array> {
  const { frames, ...rest } = request
  const { stdin, broken } = feedFrames(frames)
  try {
    yield* readFrames(tools, { ...rest, stdin, signal: AbortSignal.any([request.signal, broken]) })
  } finally {
    stdin.destroy()
  }
}
