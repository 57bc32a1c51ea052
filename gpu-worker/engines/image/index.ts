import type { EngineFactory } from '../engine.ts'
import { builtinImage } from './builtin.ts'
import type { ImageEngine } from './contract.ts'
import { huggingFaceImage } from './huggingface.ts'
import { onnxImage } from './onnx.ts'
import { openaiImage } from './openai.ts'

export const imageEngines: readonly EngineFactory<ImageEngine>[] = [
  builtinImage,
  openaiImage,
  huggingFaceImage,
  onnxImage,
]
