import * as z from 'zod'
import { Encoder, Grid, Piece, Rung, Sprite, TrackPiece } from '../hls/film.ts'
import { secondsOfPiece } from '../hls/pieces.ts'
import { defineJob } from './define-job.ts'
import { Source } from './source.ts'
import { isPlainUpscaler, Upscaler, upscalerLane } from './upscaler.ts'

/** One piece of one group: all its rungs from one decode. */
export const EncodeInput = z.object({
  source: Source,
  encoder: Encoder,
  grid: Grid,
  group: z.string(),
  rungs: z.array(Rung).min(1),
  /** `plain` = Lanczos only; `cleaned` = uspp (or spp=4), gradfun, Lanczos; `above` = spp, gradfun, Lanczos, unsharp. */
  filters: z.enum(['plain', 'banding', 'cleaned', 'above']),
  /** Of an `above` group: what makes its one rung; without it the filters do. */
  upscaler: Upscaler.optional(),
  piece: Piece,
  /** Sprite tiles from the same decode, one each `everySeconds`; null in every group but base. */
  storyboard: z.object({ everySeconds: z.number().positive(), tileHeight: z.int().positive() }).nullable(),
  /** Take a poster from this piece. */
  poster: z.boolean(),
})
export type EncodeInput = z.infer<typeof EncodeInput>

export const EncodeOutput = z.object({
  tracks: z.array(TrackPiece).min(1),
  sprite: Sprite.nullable(),
  poster: z.string().nullable(),
})
export type EncodeOutput = z.infer<typeof EncodeOutput>

export const encode = defineJob({
  type: 'encode',
  input: EncodeInput,
  output: EncodeOutput,
  laneOf: ({ encoder, upscaler }) =>
    upscaler === undefined || isPlainUpscaler(upscaler)
      ? `h264:${encoder.family}:${encoder.ffmpegMajor}`
      : upscalerLane(upscaler, encoder),
  costOf: (input) => secondsOfPiece(input.piece, input.grid.rate) * input.rungs.length,
  mediaOf: (input) => [input.source.mediaId],
  limits: { durationMs: 60 * 60_000, outputBytes: 4 * 1024 ** 3, outputObjects: 400 },
})
