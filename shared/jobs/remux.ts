import * as z from 'zod'
import { Grid, Piece, TrackPiece } from '../hls/film.ts'
import { secondsOfPiece } from '../hls/pieces.ts'
import { defineJob } from './define-job.ts'
import { Source } from './source.ts'

/** One piece of the source's own H.264, copied into segments on its keyframes. */
export const RemuxInput = z.object({ source: Source, grid: Grid, piece: Piece })
export type RemuxInput = z.infer<typeof RemuxInput>

export const RemuxOutput = z.object({ tracks: z.array(TrackPiece).length(1) })
export type RemuxOutput = z.infer<typeof RemuxOutput>

export const remux = defineJob({
  type: 'remux',
  input: RemuxInput,
  output: RemuxOutput,
  laneOf: () => 'cpu',
  // Far more than the work: ranks are then film time, so that these stay beside the encodes and not far ahead.
  costOf: ({ piece, grid }) => secondsOfPiece(piece, grid.rate),
  mediaOf: (input) => [input.source.mediaId],
  limits: { durationMs: 20 * 60_000, outputBytes: 8 * 1024 ** 3, outputObjects: 100 },
})
