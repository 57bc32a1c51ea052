import type { EngineFactory } from '../engine.ts'
import { builtinUpscale } from './builtin.ts'
import type { UpscaleEngine } from './contract.ts'
import { libplaceboUpscale } from './libplacebo.ts'
import { onnxUpscale } from './onnx.ts'

export const upscaleEngines: readonly EngineFactory<UpscaleEngine>[] = [
  builtinUpscale,
  onnxUpscale,
  libplaceboUpscale,
]
