import type { EngineFactory } from '../engine.ts'
import { builtinTranscription } from './builtin.ts'
import type { TranscriptionEngine } from './contract.ts'
import { huggingFaceTranscription } from './huggingface.ts'
import { openaiTranscription } from './openai.ts'
import { whisperTranscription } from './whisper/index.ts'
import { whisperCppTranscription } from './whispercpp.ts'

export const transcriptionEngines: readonly EngineFactory<TranscriptionEngine>[] = [
  builtinTranscription,
  whisperTranscription,
  openaiTranscription,
  whisperCppTranscription,
  huggingFaceTranscription,
]
