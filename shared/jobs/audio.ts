import * as z from 'zod'
import { Grid, Piece, TrackPiece } from '../hls/film.ts'
import { secondsOfPiece } from '../hls/pieces.ts'
import { defineJob } from './define-job.ts'
import { Source } from './source.ts'

/** One piece of the sound rendition, on the picture's cuts rounded to multiples of 1,024 samples at 48 kHz. */
export const AudioInput = z.object({
  source: Source,
  grid: Grid,
  piece: Piece,
  /** True for the piece that runs to the end of the sound, however long that is. */
  last: z.boolean(),
  /** Where the source's sound ends, on the source's own clock. */
  audioEndSeconds: z.number(),
  bitrateKbps: z.int().positive(),
})
export type AudioInput = z.infer<typeof AudioInput>

export const AudioOutput = z.object({ tracks: z.array(TrackPiece).length(1) })
export type AudioOutput = z.infer<typeof AudioOutput>

export const audio = defineJob({
  type: 'audio',
  input: AudioInput,
  output: AudioOutput,
  laneOf: () => 'cpu',
  // Far more than the work: ranks are then film time, so that these stay beside the encodes and not far ahead.
  costOf: ({ piece, grid }) => secondsOfPiece(piece, grid.rate),
  mediaOf: (input) => [input.source.mediaId],
  limits: { durationMs: 20 * 60_000, outputBytes: 1024 ** 3, outputObjects: 100 },
})
