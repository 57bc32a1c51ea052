import type { EngineUse } from '../../shared/jobs/engine-use.ts'
import type { EngineEnv } from './engine.ts'
import type { ImageEngine } from './image/contract.ts'
import type { FaceFinder, LipSyncEngine } from './lip-sync/contract.ts'
import type { ScriptEngine } from './script/contract.ts'
import type { SpeechEngine } from './speech/contract.ts'
import type { TranscriptionEngine } from './transcription/contract.ts'
import type { UpscaleEngine } from './upscale/contract.ts'

type InputOf<E> = E extends { run: (input: infer I, env: EngineEnv) => unknown } ? I : never
type OutputOf<E> = E extends { run: (input: never, env: EngineEnv) => Promise<infer O> } ? O : never

/** The engines of one capability in the order of the configuration; the next takes over where one cannot. */
export type Lineup<E> = {
  engines: readonly E[]
  /** Who will be asked first for this input. @throws engine_unavailable */
  choose: (input: InputOf<E>) => EngineUse
  run: (input: InputOf<E>, env: EngineEnv) => Promise<{ output: OutputOf<E>; use: EngineUse }>
}

/** Everything a job may ask for. */
export type Engines = {
  script: Lineup<ScriptEngine>
  speech: Lineup<SpeechEngine>
  image: Lineup<ImageEngine>
  faceFinding: Lineup<FaceFinder>
  lipSync: Lineup<LipSyncEngine>
  transcription: Lineup<TranscriptionEngine>
  upscale: Lineup<UpscaleEngine>
}
