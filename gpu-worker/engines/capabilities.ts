import type { Engines } from './lineup.ts'

export type Capability = keyof Engines

/** What people call a capability, and how its variables begin. */
export const capabilities = {
  script: { title: 'script', prefix: 'SCRIPT' },
  speech: { title: 'speech', prefix: 'SPEECH' },
  image: { title: 'image', prefix: 'IMAGE' },
  faceFinding: { title: 'face', prefix: 'FACE' },
  lipSync: { title: 'lip-sync', prefix: 'LIP_SYNC' },
  transcription: { title: 'transcription', prefix: 'TRANSCRIPTION' },
  upscale: { title: 'upscale', prefix: 'UPSCALE' },
} as const satisfies Record<Capability, { title: string; prefix: string }>

export const capabilityNames = Object.keys(capabilities) as [Capability, ...Capability[]]

/** The same work for each capability. */
export const forEachCapability = <T>(work: (capability: Capability) => T): Record<Capability, T> =>
  Object.fromEntries(capabilityNames.map((name) => [name, work(name)])) as Record<Capability, T>
