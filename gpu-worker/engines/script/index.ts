import type { EngineFactory } from '../engine.ts'
import { builtinScript } from './builtin.ts'
import type { ScriptEngine } from './contract.ts'

export const scriptEngines: readonly EngineFactory<ScriptEngine>[] = [builtinScript]
