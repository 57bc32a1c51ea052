import { createLineup } from './create-lineup.ts'
import type { Engines } from './lineup.ts'

/** Opens what the configuration names, capability by capability. */
export const openEngines = async (): Promise<Engines> => ({
  script: createLineup('script', []),
  speech: createLineup('speech', []),
  image: createLineup('image', []),
  faceFinding: createLineup('face finding', []),
  lipSync: createLineup('lip-sync', []) as Engines['lipSync'],
  transcription: createLineup('transcription', []),
  upscale: createLineup('upscale', []),
})
