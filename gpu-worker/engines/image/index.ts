import type { EngineFactory } from '../engine.ts'
import { builtinImage } from './builtin.ts'
import type { ImageEngine } from './contract.ts'

export const imageEngines: readonly EngineFactory<ImageEngine>[] = [builtinImage]
