import * as z from 'zod'
import { Grid } from '../hls/film.ts'
import { defineJob } from './define-job.ts'
import { EngineUse } from './engine-use.ts'
import { MadeFile } from './file-ref.ts'
import { Source } from './source.ts'

/** No mouth is seen in less of a picture. */
const leastSide = 0.01

/** Parts of the upright picture, 0 to 1. */
export const FaceBox = z
  .object({
    x: z.number().min(0).max(1),
    y: z.number().min(0).max(1),
    width: z.number().positive().max(1),
    height: z.number().positive().max(1),
  })
  .refine(
    ({ x, y, width, height }) => Math.min(width, 1 - x) >= leastSide && Math.min(height, 1 - y) >= leastSide,
    'the box lies outside the picture, or is too small for a face',
  )
export type FaceBox = z.infer<typeof FaceBox>

/** Face and mouth in every frame of the grid, once per film: the pieces read it. */
export const FaceTrackInput = z.object({
  source: Source,
  grid: Grid,
  /** Where the face is, when the caller knows better; it is then only followed. */
  faceBox: FaceBox.nullable(),
  /** `fail`: no face is an error (`no_face`); `redub`: the track is empty and the film keeps its pictures. */
  noFace: z.enum(['fail', 'redub']),
})
export type FaceTrackInput = z.infer<typeof FaceTrackInput>

export const FaceTrackOutput = EngineUse.extend(MadeFile.shape).extend({
  /** 0 to 1; below the engine's threshold the job fails with `no_face`. */
  confidence: z.number().min(0).max(1),
  /** Share of the frames with a face. */
  coverage: z.number().min(0).max(1),
  frameCount: z.int().positive(),
})
export type FaceTrackOutput = z.infer<typeof FaceTrackOutput>

export const faceTrack = defineJob({
  type: 'face_track',
  input: FaceTrackInput,
  output: FaceTrackOutput,
  laneOf: () => 'lip-sync',
  costOf: ({ grid }) => (grid.frameCount * grid.rate.den) / grid.rate.num / 4,
  mediaOf: ({ source }) => [source.mediaId],
  limits: { durationMs: 2 * 60 * 60_000, outputBytes: 256 * 1024 ** 2, outputObjects: 1 },
})
