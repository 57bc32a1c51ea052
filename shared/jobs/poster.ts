import * as z from 'zod'
import { Grid, Sprite } from '../hls/film.ts'
import { defineJob } from './define-job.ts'
import { Source } from './source.ts'

/** Poster and storyboard of a film that needs no encode (copied only): keyframes alone are decoded. */
export const PosterInput = z.object({
  source: Source,
  grid: Grid,
  width: z.int().positive(),
  height: z.int().positive(),
  everySeconds: z.number().positive(),
  tileHeight: z.int().positive(),
})
export type PosterInput = z.infer<typeof PosterInput>

const PosterOutput = z.object({ sprites: z.array(Sprite).min(1), poster: z.string() })

export const poster = defineJob({
  type: 'poster',
  input: PosterInput,
  output: PosterOutput,
  laneOf: () => 'cpu',
  costOf: () => 2,
  mediaOf: (input) => [input.source.mediaId],
  limits: { durationMs: 20 * 60_000, outputBytes: 256 * 1024 ** 2, outputObjects: 400 },
})
