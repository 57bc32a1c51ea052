import { toEvenSize } from '../../../shared/even.ts'
import { filterFrames } from '../../ffmpeg/frame-pipe.ts'
import { rawInputArgs } from '../../ffmpeg/input-args.ts'
import type { EngineEnv } from '../engine.ts'
import { bytesOfFrame, type UpscaledFrames, type UpscaleRequest } from './contract.ts'

type Size = { width: number; height: number }

/** `before`: tokens that no input owns, such as a device. */
type Graph = { filters: readonly string[]; before?: readonly string[] }

/** What a graph makes of a request: planes in and out are named by it, the size by us. */
export const filterUpscale = (
  request: UpscaleRequest,
  { width, height }: Size,
  { filters, before = [] }: Graph,
  env: EngineEnv,
): UpscaledFrames => {
  const { frames, pixelFormat } = request
  // The rate is nobody's matter: one frame out for each in.
  const raw = { width: request.width, height: request.height, pixelFormat, rate: { num: 25, den: 1 } }
  const larger = filterFrames(env.ffmpeg, {
    ...{ frames, pixelFormat, frameBytes: bytesOfFrame(pixelFormat, width, height) },
    args: [...before, ...rawInputArgs(raw), '-vf', filters.join(','), '-fps_mode', 'passthrough'],
    ...{ scratchDir: env.scratchDir, signal: env.signal },
  })
  return { frames: larger, width, height }
}

export const wantedSize = ({ width, height, wantedScale, pixelFormat }: UpscaleRequest): Size => {
  const whole = pixelFormat === 'rgb24' ? Math.round : toEvenSize
  return { width: whole(width * wantedScale), height: whole(height * wantedScale) }
}
