import type { EngineUse } from '../../shared/jobs/engine-use.ts'
import type { JobInput, JobType } from '../../shared/jobs/index.ts'
import type { Engines } from '../engines/lineup.ts'

/**
 * Job types whose output an account keeps, and the engine that would serve the input first. Where the engine is asked
 * for something made of the input (heard sound, frames), it is the first in line.
 */
export const cacheable: {
  readonly [T in JobType]?: (engines: Engines, input: JobInput<T>) => EngineUse | undefined
} = {
  script: (engines, input) => engines.script.choose(input),
  speech: (engines, input) => engines.speech.choose(input),
  image: (engines, input) => engines.image.choose(input),
  transcription: (engines) => engines.transcription.engines[0],
  face_check: (engines) => engines.faceFinding.engines[0],
  face_track: (engines) => engines.faceFinding.engines[0],
  lip_sync: (engines) => engines.lipSync.engines[0],
  upscale: (engines) => engines.upscale.engines[0],
}
