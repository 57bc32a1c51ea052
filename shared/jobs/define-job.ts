import type * as z from 'zod'
import type { StoredObject } from './file-ref.ts'

/** `lane` = pool + ability: `cpu`, `net`, `h264:x264:5`. `costOf` is in seconds of work, for fair queueing. */
export type JobDefinition<Type extends string, Input extends z.ZodType, Output extends z.ZodType> = {
  type: Type
  input: Input
  output: Output
  laneOf: (input: z.infer<Input>) => string
  costOf: (input: z.infer<Input>) => number
  /** Media whose signed URLs the claimed job carries. */
  mediaOf: (input: z.infer<Input>) => string[]
  /** Objects of earlier jobs whose signed URLs it carries too, under their keys. */
  objectsOf?: (input: z.infer<Input>) => StoredObject[]
  limits: { durationMs: number; outputBytes: number; outputObjects: number }
}

/** Infers the types of a definition from its schemas. */
export const defineJob = <Type extends string, Input extends z.ZodType, Output extends z.ZodType>(
  definition: JobDefinition<Type, Input, Output>,
): JobDefinition<Type, Input, Output> => definition
