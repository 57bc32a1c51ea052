import type { EngineFactory } from '../engine.ts'
import { builtinScript } from './builtin.ts'
import type { ScriptEngine } from './contract.ts'
import { huggingFaceScript } from './huggingface.ts'
import { openaiScript } from './openai.ts'

export const scriptEngines: readonly EngineFactory<ScriptEngine>[] = [
  builtinScript,
  openaiScript,
  huggingFaceScript,
]
