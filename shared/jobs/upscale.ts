import * as z from 'zod'
import { Encoder, Grid } from '../hls/film.ts'
import { defineJob } from './define-job.ts'
import { EngineUse } from './engine-use.ts'
import { FileRef, MadeFile, mediaIdsOf, storedObjectsOf } from './file-ref.ts'
import { FrameWindow } from './lip-sync.ts'
import { Source } from './source.ts'
import { Upscaler, upscalerLane } from './upscaler.ts'

/** Of the larger picture: its sides, and as many pixels as the largest H.264 frame (level 6.2). */
export const upscaleLimits = { side: 8192, pixels: 8192 * 4320 }

export const UpscaleFactor = z.number().gt(1).max(4)

const Picture = z.object({ kind: z.literal('picture'), file: FileRef, scale: UpscaleFactor })

const side = z.int().positive().max(upscaleLimits.side).multipleOf(2)

/** One piece of a film, its frames as large as said. */
const FilmPiece = z.object({
  kind: z.literal('film'),
  source: Source,
  grid: Grid,
  encoder: Encoder,
  upscaler: Upscaler,
  width: side,
  height: side,
  window: FrameWindow,
})

export const UpscaleInput = z.discriminatedUnion('kind', [Picture, FilmPiece])
export type UpscaleInput = z.infer<typeof UpscaleInput>
export type UpscalePicture = z.infer<typeof Picture>
export type UpscaleFilmPiece = z.infer<typeof FilmPiece>

/** `upscaled.png`, or `piece.ts`: video only, as lip_sync's. */
export const UpscaleOutput = EngineUse.extend(MadeFile.shape).extend({
  width: z.int().positive(),
  height: z.int().positive(),
  frameCount: z.int().positive(),
})
export type UpscaleOutput = z.infer<typeof UpscaleOutput>

export const upscale = defineJob({
  type: 'upscale',
  input: UpscaleInput,
  output: UpscaleOutput,
  laneOf: (input) => (input.kind === 'picture' ? 'upscale' : upscalerLane(input.upscaler, input.encoder)),
  costOf: (input) =>
    input.kind === 'picture' ? 5 : (10 * input.window.frameCount * input.grid.rate.den) / input.grid.rate.num,
  mediaOf: (input) => (input.kind === 'picture' ? mediaIdsOf([input.file]) : [input.source.mediaId]),
  objectsOf: (input) => (input.kind === 'picture' ? storedObjectsOf([input.file]) : []),
  limits: { durationMs: 2 * 60 * 60_000, outputBytes: 4 * 1024 ** 3, outputObjects: 1 },
})
