import type { Upscaler } from '../../../shared/jobs/upscaler.ts'
import type { Engine } from '../engine.ts'

/** Of yuv420p frames, which are in the range of television (16 to 235). */
export type Matrix = 'bt709' | 'smpte170m' | 'bt2020'

export type UpscaleRequest = {
  frames: AsyncIterable<Uint8Array>
  /** Even for yuv420p. */
  width: number
  height: number
  /** Films come as yuv420p, single pictures as rgb24; they leave in the same format. */
  pixelFormat: 'yuv420p' | 'rgb24'
  matrix: Matrix
  /** Wanted factor, 1 to 4 or a little more; the engine may answer with another one, the job fits the size after it. */
  wantedScale: number
  /** This engine and no other, as every piece of a film needs; null = whichever can. */
  upscaler: Upscaler | null
}

export type UpscaledFrames = { frames: AsyncIterable<Uint8Array>; width: number; height: number }

export type UpscaleEngine = Engine<UpscaleRequest, UpscaledFrames>

/** Whether a request means this engine. */
export const isAsked = (
  { upscaler }: Pick<UpscaleRequest, 'upscaler'>,
  { engine, model }: Upscaler,
): boolean => upscaler === null || (upscaler.engine === engine && upscaler.model === model)

export const bytesOfFrame = (format: UpscaleRequest['pixelFormat'], width: number, height: number): number =>
  format === 'rgb24' ? 3 * width * height : (3 * width * height) / 2
