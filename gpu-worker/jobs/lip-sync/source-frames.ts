import { AppError } from '../../../shared/errors.ts'
import type { Grid } from '../../../shared/hls/film.ts'
import type { Source } from '../../../shared/jobs/source.ts'
import { readFrames } from '../../ffmpeg/frame-pipe.ts'
import { errorLines } from '../../ffmpeg/stderr.ts'
import { openWindow, type Window } from '../../ffmpeg/window.ts'
import { sourceSeconds } from '../../segments/clock.ts'
import type { JobEnv } from '../handler.ts'
import { decodeArgs, type Shape, type Span } from './decode-args.ts'
import { readUpright, type Upright } from './upright.ts'

/** A film as its frames are asked for: by their numbers on its grid. */
export type Footage = { source: Source; grid: Grid; env: JobEnv }

type Wanted = {
  span: Span
  pixelFormat: 'yuv420p' | 'gray'
  /** From the upright size to the size wanted. */
  shapeOf: (upright: Upright) => Shape
}

export const openSpan = async (
  { source, grid, env }: Footage,
  span: Span,
  whole: boolean,
): Promise<Window> => {
  const { url, sizeBytes } = env.sourceOf(source.mediaId)
  const frame = grid.rate.den / grid.rate.num
  const fromSeconds = Math.min(sourceSeconds(span.first, grid), grid.videoEndSeconds - frame)
  return await openWindow({
    ...{ source, url, sizeBytes, kind: 'video', whole, fromSeconds },
    toSeconds: sourceSeconds(span.end, grid),
    ...{ scratchDir: env.scratchDir, signal: env.signal },
  })
}

export const frameBytesOf = (
  { width, height }: Pick<Shape, 'width' | 'height'>,
  pixelFormat: Wanted['pixelFormat'],
) =>
  pixelFormat === 'gray' ? width * height : width * height + 2 * Math.ceil(width / 2) * Math.ceil(height / 2)

/** How many of the span's numbers are multiples of `every`. */
const countOf = ({ first, end }: Span, every: number): number =>
  Math.ceil(end / every) - Math.ceil(first / every)

const decode = async function* (
  footage: Footage,
  window: Window,
  { span, pixelFormat, shapeOf }: Wanted,
): AsyncGenerator<Uint8Array> {
  const { env, grid, source } = footage
  const upright = await readUpright(source.mediaId, window, env)
  const shape = shapeOf(upright)
  let errors: string[] = []
  let count = 0
  const frames = readFrames(env.ffmpeg, {
    args: decodeArgs(grid, span, window, upright, shape),
    ...{ pixelFormat, frameBytes: frameBytesOf(shape, pixelFormat) },
    ...{ scratchDir: env.scratchDir, readPaths: window.readPaths, signal: env.signal },
    onEnd: (stderr) => {
      errors = errorLines(stderr)
    },
  })
  for await (const frame of frames) {
    count += 1
    yield frame
  }
  if (errors.length > 0) {
    env.log({ event: 'decode-errors', whole: window.whole, count: errors.length, last: errors.at(-1) })
    if (!window.whole) throw new AppError('encoder_failed', 'the window did not decode cleanly')
  }
  const wanted = countOf(span, shape.every)
  if (count !== wanted)
    throw new AppError('encoder_failed', 'the source gave another number of frames', {
      got: count,
      allowed: wanted,
    })
}

/**
 * Frames of the source in order, read from just the packets that they need; when these do not decode cleanly, what is
 * still missing comes from the whole file.
 */
export const readSourceFrames = async function* (
  footage: Footage,
  wanted: Wanted,
): AsyncGenerator<Uint8Array> {
  let given = 0
  for (const whole of [false, true]) {
    const window = await openSpan(footage, wanted.span, whole)
    let skip = given
    try {
      for await (const frame of decode(footage, window, wanted)) {
        if (skip-- > 0) continue
        given += 1
        yield frame
      }
      return
    } catch (error) {
      footage.env.signal.throwIfAborted()
      if (window.whole || !(error instanceof AppError) || error.code !== 'encoder_failed') throw error
      footage.env.log({ event: 'window-refused', reason: error.message, ...error.details })
    } finally {
      await window.close()
    }
  }
}
