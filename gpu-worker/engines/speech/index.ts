import type { EngineFactory } from '../engine.ts'
import { builtinSpeech } from './builtin.ts'
import type { SpeechEngine } from './contract.ts'
import { huggingFaceSpeech } from './huggingface.ts'
import { onnxSpeech } from './onnx.ts'
import { openaiSpeech } from './openai.ts'

export const speechEngines: readonly EngineFactory<SpeechEngine>[] = [
  builtinSpeech,
  openaiSpeech,
  huggingFaceSpeech,
  onnxSpeech,
]
