import * as z from 'zod'
import { Grid } from '../hls/film.ts'
import { defineJob } from './define-job.ts'
import { EngineUse } from './engine-use.ts'
import { FaceBox } from './face-track.ts'
import { Source } from './source.ts'

/** Before any engine works on a film: whether it shows a face at all, by a few of its frames. */
const FaceCheckInput = z.object({ source: Source, grid: Grid })

export const FaceCheckOutput = EngineUse.extend({
  /** `unsure`: nothing clear, but doubt in many looks or too few of them for the film's length: following it tells. */
  verdict: z.enum(['face', 'unsure', 'none']),
  looks: z.int().positive(),
  /** Share of the looks with a clear face. */
  coverage: z.number().min(0).max(1),
  /** Of the clearest look, 0 to 1. */
  confidence: z.number().min(0).max(1),
  /** The largest clear face. */
  box: FaceBox.nullable(),
})
export type FaceCheckOutput = z.infer<typeof FaceCheckOutput>

export const faceCheck = defineJob({
  type: 'face_check',
  input: FaceCheckInput,
  output: FaceCheckOutput,
  laneOf: () => 'lip-sync',
  costOf: () => 3,
  mediaOf: ({ source }) => [source.mediaId],
  limits: { durationMs: 10 * 60_000, outputBytes: 0, outputObjects: 0 },
})
