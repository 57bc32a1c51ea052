import * as z from 'zod'
import { type Plan, pending } from './plan.ts'

/** A URL becomes a media of the account; `name` and `path` override what the server says. */
export const ImportTaskInput = z.object({
  url: z.url(),
  maxBytes: z.int().positive(),
  name: z.string().min(1).max(255).optional(),
  path: z.string().min(1).max(1024).optional(),
})
export type ImportTaskInput = z.infer<typeof ImportTaskInput>

type ImportResult = { mediaId: string; sizeBytes: number; contentType: string }

export const importPlan: Plan<typeof ImportTaskInput, ImportResult> = {
  kind: 'import',
  version: 1,
  input: ImportTaskInput,
  evaluate: (_taskId, input, { job, stage }) => {
    const fetched = job('import', 'import', { url: input.url, maxBytes: input.maxBytes })
    stage('import', 0, 100, fetched ? 1 : 0, 1)
    if (fetched?.mediaId === undefined) return pending
    return { mediaId: fetched.mediaId, sizeBytes: fetched.sizeBytes, contentType: fetched.contentType }
  },
}
