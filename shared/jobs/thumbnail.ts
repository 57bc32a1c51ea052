import * as z from 'zod'
import { defineJob } from './define-job.ts'

/** One picture of a stored media at a time; width follows the picture's shape when null. */
export const ThumbnailInput = z.object({
  mediaId: z.string(),
  atSeconds: z.number().nonnegative(),
  heightPixels: z.int().min(16).max(4320),
  format: z.enum(['jpeg', 'png', 'webp']),
})
export type ThumbnailInput = z.infer<typeof ThumbnailInput>

/** `name` is the output object; the edge stores it as a media of the task's account at commit. */
const ThumbnailOutput = z.object({
  name: z.string(),
  contentType: z.string(),
  sizeBytes: z.int().positive(),
  width: z.int().positive(),
  height: z.int().positive(),
})

export const thumbnail = defineJob({
  type: 'thumbnail',
  input: ThumbnailInput,
  output: ThumbnailOutput,
  laneOf: () => 'cpu',
  costOf: () => 1,
  mediaOf: (input) => [input.mediaId],
  limits: { durationMs: 5 * 60_000, outputBytes: 64 * 1024 ** 2, outputObjects: 1 },
})
