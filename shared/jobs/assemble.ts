import * as z from 'zod'
import { defineJob } from './define-job.ts'
import { MadeFile } from './file-ref.ts'

/** One chunk of a recording: where its bytes lie, where they belong, and what the sender called it. */
export const ChunkSpan = z.object({
  mediaId: z.string(),
  offset: z.int().nonnegative(),
  sizeBytes: z.int().positive(),
  /** Rises in the order in which the chunks belong; equal places keep the order of the list. */
  place: z.number(),
  name: z.string().nullable(),
})
export type ChunkSpan = z.infer<typeof ChunkSpan>

/** Chunks → one seekable file of their own container, never encoded again. */
export const AssembleInput = z.object({
  spans: z.array(ChunkSpan).min(1).max(20_000),
  /** What the media is called, without its extension. */
  stem: z.string().min(1).max(100),
})
export type AssembleInput = z.infer<typeof AssembleInput>

export const AssembleOutput = MadeFile.extend({
  /** `names`: the places gave no film, the times in the names did. */
  order: z.enum(['places', 'names']),
  /** Something is missing inside, but it plays. */
  damaged: z.boolean(),
})
export type AssembleOutput = z.infer<typeof AssembleOutput>

export const assemble = defineJob({
  type: 'assemble',
  input: AssembleInput,
  output: AssembleOutput,
  laneOf: () => 'cpu',
  costOf: () => 2,
  mediaOf: ({ spans }) => [...new Set(spans.map(({ mediaId }) => mediaId))],
  limits: { durationMs: 2 * 60 * 60_000, outputBytes: 100 * 1024 ** 3, outputObjects: 1 },
})
