import { runAudio } from './audio/run.ts'
import { runEncode } from './encode/run.ts'
import type { JobHandlers } from './handler.ts'
import { runImport } from './import/run.ts'
import { runProbe } from './probe/run.ts'
import { runRemux } from './remux/run.ts'

/** A new job type is one line here; a forgotten one must not compile. */
export const handlers = {
  audio: runAudio,
  encode: runEncode,
  import: runImport,
  probe: runProbe,
  remux: runRemux,
} satisfies Partial<JobHandlers>
