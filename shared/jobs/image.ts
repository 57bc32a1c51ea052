import * as z from 'zod'
import { ArtStyle, Mood } from '../story.ts'
import { defineJob } from './define-job.ts'
import { EngineUse } from './engine-use.ts'
import { MadeFile } from './file-ref.ts'

/** Of a picture in pixels: even, as H.264 asks. */
export const side = z.int().min(64).max(2048).multipleOf(2)

export const ImageInput = z.object({
  /** English. */
  prompt: z.string().trim().min(1).max(2_000),
  style: ArtStyle.default('photorealistic'),
  width: side.default(720),
  height: side.default(1280),
  seed: z.int().nonnegative().default(0),
  mood: Mood.nullable().default(null),
})
export type ImageInput = z.infer<typeof ImageInput>

export const ImageOutput = EngineUse.extend(MadeFile.shape).extend({
  width: z.int().positive(),
  height: z.int().positive(),
  /** Words of the prompt that shaped the picture; null where the engine cannot say. */
  understood: z.array(z.string()).nullable(),
})
export type ImageOutput = z.infer<typeof ImageOutput>

export const image = defineJob({
  type: 'image',
  input: ImageInput,
  output: ImageOutput,
  laneOf: () => 'image',
  costOf: () => 3,
  mediaOf: () => [],
  limits: { durationMs: 15 * 60_000, outputBytes: 64 * 1024 ** 2, outputObjects: 1 },
})
