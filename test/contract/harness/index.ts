export { findAbortFlaw } from './abort.ts'
export { type Check, collectFlaws, type Flaws, unless } from './flaws.ts'
export { bareOptions, surroundingsOf, withEngine } from './open-engine.ts'
export { startWireServer, type WireAnswer, type WireRequest, type WireServer } from './wire-server.ts'
