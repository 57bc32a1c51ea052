import type { EngineEnv } from '../../gpu-worker/engines/engine.ts'
import type {
  UpscaledFrames,
  UpscaleEngine,
  UpscaleRequest,
} from '../../gpu-worker/engines/upscale/contract.ts'

const double = (plane: Uint8Array, width: number, channels: number): Uint8Array => {
  const out = new Uint8Array(4 * plane.length)
  const row = 2 * width * channels
  for (let at = 0, from = 0; at < out.length; at += 2 * row) {
    for (let x = 0; x < row; x += 2 * channels, from += channels) {
      const pixel = plane.subarray(from, from + channels)
      out.set(pixel, at + x)
      out.set(pixel, at + x + channels)
    }
    out.copyWithin(at + row, at, at + row)
  }
  return out
}

/** A frame with every pixel four times. */
export const doubleFrame = (
  frame: Uint8Array,
  { width, height, pixelFormat }: Pick<UpscaleRequest, 'width' | 'height' | 'pixelFormat'>,
): Uint8Array => {
  if (pixelFormat === 'rgb24') return double(frame, width, 3)
  const luma = width * height
  return Buffer.concat([
    double(frame.subarray(0, luma), width, 1),
    double(frame.subarray(luma, (5 * luma) / 4), width / 2, 1),
    double(frame.subarray((5 * luma) / 4), width / 2, 1),
  ])
}

type Change = (frames: UpscaledFrames, request: UpscaleRequest, env: EngineEnv) => UpscaledFrames

/** Doubles every pixel, honestly or changed. */
export const doublingEngine = (change: Change = (frames) => frames): UpscaleEngine => ({
  ...{ engine: 'doubling', model: 'none', device: 'cpu' as const },
  canDo: ({ upscaler }) => upscaler === null || upscaler.engine === 'doubling',
  close: async () => undefined,
  run: async (request, env) => {
    const enlarge = async function* () {
      for await (const frame of request.frames) {
        env.signal.throwIfAborted()
        yield doubleFrame(frame, request)
      }
    }
    const size = { width: 2 * request.width, height: 2 * request.height }
    return change({ frames: enlarge(), ...size }, request, env)
  },
})

/** Slow waves of colour, so that any sound enlargement looks like them. */
export const wavyFrame = ({
  width,
  height,
  pixelFormat,
}: Pick<UpscaleRequest, 'width' | 'height' | 'pixelFormat'>): Uint8Array => {
  const wave = (x: number, y: number, phase: number) =>
    Math.round(128 + 55 * Math.sin(0.11 * x + phase) + 35 * Math.cos(0.09 * y + 2 * phase))
  if (pixelFormat === 'rgb24')
    return Uint8Array.from({ length: 3 * width * height }, (_, at) => {
      const pixel = Math.floor(at / 3)
      return wave(pixel % width, Math.floor(pixel / width), at % 3)
    })
  const plane = (w: number, h: number, step: number, phase: number) =>
    Uint8Array.from({ length: w * h }, (_, at) =>
      Math.round(64 + wave(step * (at % w), step * Math.floor(at / w), phase) / 2),
    )
  const [w, h] = [width / 2, height / 2]
  return Buffer.concat([plane(width, height, 1, 0), plane(w, h, 2, 1), plane(w, h, 2, 2)])
}
