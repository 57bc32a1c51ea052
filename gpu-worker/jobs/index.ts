import { runAudio } from './audio/run.ts'
import { runEncode } from './encode/run.ts'
import type { JobHandlers } from './handler.ts'
import { runImport } from './import/run.ts'
import { runPoster } from './poster/run.ts'
import { runProbe } from './probe/run.ts'
import { runRemux } from './remux/run.ts'
import { runThumbnail } from './thumbnail/run.ts'

/** A new job type is one line here; a forgotten one must not compile. */
export const handlers = {
  audio: runAudio,
  encode: runEncode,
  import: runImport,
  poster: runPoster,
  probe: runProbe,
  remux: runRemux,
  thumbnail: runThumbnail,
} satisfies JobHandlers
