import type { EngineFactory } from '../engine.ts'
import { builtinFaceFinder, builtinLipSync } from './builtin.ts'
import type { FaceFinder, LipSyncEngine } from './contract.ts'
import { onnxLipSync } from './onnx.ts'
import { onnxFaceFinder } from './onnx-face.ts'

export const lipSyncEngines: readonly EngineFactory<LipSyncEngine>[] = [builtinLipSync, onnxLipSync]

export const faceFindingEngines: readonly EngineFactory<FaceFinder>[] = [builtinFaceFinder, onnxFaceFinder]
