import type { JobHandlers } from './handler.ts'
import { runImport } from './import/run.ts'

/** A new job type is one line here; a forgotten one must not compile. */
export const handlers = {
  import: runImport,
} satisfies Partial<JobHandlers>
