import { createLineup } from '../../gpu-worker/engines/create-lineup.ts'
import type { Engines } from '../../gpu-worker/engines/lineup.ts'

/** For jobs that ask for no engine: each of these says that there is none. */
export const noEngines: Engines = {
  script: createLineup('script', []),
  speech: createLineup('speech', []),
  image: createLineup('image', []),
  faceFinding: createLineup('face finding', []),
  lipSync: createLineup('lip-sync', []) as Engines['lipSync'],
  transcription: createLineup('transcription', []),
  upscale: createLineup('upscale', []),
}
