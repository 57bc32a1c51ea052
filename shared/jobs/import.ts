import * as z from 'zod'
import { defineJob } from './define-job.ts'

/** Fetches a URL into a media. The worker's socket refuses non-public addresses at connect time. */
const ImportInput = z.object({ url: z.url(), maxBytes: z.int().positive() })

/** `name` is the output object; the edge stores it as a media of the task's account at commit. */
const ImportOutput = z.object({
  name: z.string(),
  fileName: z.string(),
  contentType: z.string(),
  sizeBytes: z.int().positive(),
})

export const importJob = defineJob({
  type: 'import',
  input: ImportInput,
  output: ImportOutput,
  laneOf: () => 'net',
  costOf: () => 5,
  mediaOf: () => [],
  limits: { durationMs: 6 * 60 * 60_000, outputBytes: 100 * 1024 ** 3, outputObjects: 1 },
})
