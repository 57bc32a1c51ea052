import { AppError } from '../errors.ts'
import { toEvenSize } from '../even.ts'
import type { Encoder, Grid } from '../hls/film.ts'
import type { Source } from '../jobs/source.ts'
import { type UpscaleFilmPiece, upscaleLimits } from '../jobs/upscale.ts'
import type { Upscaler } from '../jobs/upscaler.ts'
import { windowsOf } from './windows.ts'

type Size = { width: number; height: number }

/** @throws too_many_pixels for what no decoder would take */
export const assertUpscaledSize = ({ width, height }: Size): void => {
  const { side, pixels } = upscaleLimits
  if (Math.max(width, height) <= side && width * height <= pixels) return
  throw new AppError('too_many_pixels', 'The larger picture would be too large', {
    ...{ field: 'scale', got: `${width}x${height}` },
    allowed: `sides up to ${side}, ${pixels} pixels`,
  })
}

type Enlargement = {
  source: Source
  grid: Grid
  encoder: Encoder
  upscaler: Upscaler
  video: Size
  scale: number
}

/** NVENC's H.264 ends at 4096 pixels a side; a worker that has it has x264 too. */
const encoderFor = (encoder: Encoder, { width, height }: Size): Encoder =>
  encoder.family === 'nvenc' && Math.max(width, height) > 4096 ? { ...encoder, family: 'x264' } : encoder

/** Every piece of a film made larger, in order. @throws too_many_pixels */
export const upscalePieces = (film: Enlargement): UpscaleFilmPiece[] => {
  const { source, grid, upscaler, video, scale } = film
  const size = { width: toEvenSize(video.width * scale), height: toEvenSize(video.height * scale) }
  assertUpscaledSize(size)
  const encoder = encoderFor(film.encoder, size)
  const common = { kind: 'film' as const, source, grid, encoder, upscaler, ...size }
  return windowsOf(grid.frameCount, grid.rate).map((window) => ({ ...common, window }))
}
