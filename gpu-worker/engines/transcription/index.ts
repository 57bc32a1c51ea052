import type { EngineFactory } from '../engine.ts'
import { builtinTranscription } from './builtin.ts'
import type { TranscriptionEngine } from './contract.ts'

export const transcriptionEngines: readonly EngineFactory<TranscriptionEngine>[] = [builtinTranscription]
