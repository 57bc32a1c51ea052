import * as z from 'zod'
import { AssembleInput } from '../jobs/assemble.ts'
import { TranscriptionInput } from '../jobs/transcription.ts'

/** Chunks of a recording: one film, what is said in it, and its adaptive film. */
export const RecordingTaskInput = z.object({
  spans: AssembleInput.shape.spans,
  stem: AssembleInput.shape.stem,
  language: TranscriptionInput.shape.language,
  hls: z.boolean().default(true),
  visibility: z.enum(['signed', 'public']).default('signed'),
})
export type RecordingTaskInput = z.infer<typeof RecordingTaskInput>
