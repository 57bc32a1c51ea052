import type { Capability } from './capabilities.ts'
import type { EngineFactory } from './engine.ts'
import { imageEngines } from './image/index.ts'
import type { Engines, Lineup } from './lineup.ts'
import { faceFindingEngines, lipSyncEngines } from './lip-sync/index.ts'
import { scriptEngines } from './script/index.ts'
import { speechEngines } from './speech/index.ts'
import { transcriptionEngines } from './transcription/index.ts'
import { upscaleEngines } from './upscale/index.ts'

type EngineOf<C extends Capability> = Engines[C] extends Lineup<infer E> ? E : never

/** Every engine there is; a new one is one line in the `index.ts` of its capability. */
export const factoriesOf: { readonly [C in Capability]: readonly EngineFactory<EngineOf<C>>[] } = {
  script: scriptEngines,
  speech: speechEngines,
  image: imageEngines,
  faceFinding: faceFindingEngines,
  lipSync: lipSyncEngines,
  transcription: transcriptionEngines,
  upscale: upscaleEngines,
}
