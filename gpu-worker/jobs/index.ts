import { runAssemble } from './assemble/run.ts'
import { runAudio } from './audio/run.ts'
import { runCompose } from './compose/run.ts'
import { runEncode } from './encode/run.ts'
import { runFaceCheck } from './face-check/run.ts'
import { runFaceTrack } from './face-track/run.ts'
import type { JobHandlers } from './handler.ts'
import { runImage } from './image/run.ts'
import { runImport } from './import/run.ts'
import { runJoin } from './join/run.ts'
import { runLipSync } from './lip-sync/run.ts'
import { runPoster } from './poster/run.ts'
import { runPresenter } from './presenter/run.ts'
import { runProbe } from './probe/run.ts'
import { runRemux } from './remux/run.ts'
import { runScript } from './script/run.ts'
import { runSoundtrack } from './soundtrack/run.ts'
import { runSpeech } from './speech/run.ts'
import { runTemplate } from './template/run.ts'
import { runThumbnail } from './thumbnail/run.ts'
import { runTranscription } from './transcription/run.ts'
import { runUpscale } from './upscale/run.ts'

/** A new job type is one line here; a forgotten one must not compile. */
export const handlers = {
  assemble: runAssemble,
  audio: runAudio,
  encode: runEncode,
  import: runImport,
  poster: runPoster,
  probe: runProbe,
  remux: runRemux,
  thumbnail: runThumbnail,
  script: runScript,
  speech: runSpeech,
  image: runImage,
  transcription: runTranscription,
  face_check: runFaceCheck,
  face_track: runFaceTrack,
  lip_sync: runLipSync,
  compose: runCompose,
  soundtrack: runSoundtrack,
  join: runJoin,
  presenter: runPresenter,
  upscale: runUpscale,
  template: runTemplate,
} satisfies JobHandlers
