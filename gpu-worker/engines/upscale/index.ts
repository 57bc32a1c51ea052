import type { EngineFactory } from '../engine.ts'
import type { UpscaleEngine } from './contract.ts'

export const upscaleEngines: readonly EngineFactory<UpscaleEngine>[] = []
