import type { EngineFactory } from '../engine.ts'
import { builtinFaceFinder, builtinLipSync } from './builtin.ts'
import type { FaceFinder, LipSyncEngine } from './contract.ts'

export const lipSyncEngines: readonly EngineFactory<LipSyncEngine>[] = [builtinLipSync]

export const faceFindingEngines: readonly EngineFactory<FaceFinder>[] = [builtinFaceFinder]
