import type { EngineUse } from '../../../shared/jobs/engine-use.ts'
import type { ScriptInput, ScriptOutput } from '../../../shared/jobs/script.ts'
import type { Language } from '../../../shared/languages.ts'
import type { Engine } from '../engine.ts'

export type WrittenScript = Omit<ScriptOutput, keyof EngineUse>

/** Errors: `unreadable_text` (own text that the language cannot be read in). */
export type ScriptEngine = Engine<ScriptInput, WrittenScript> & { languages: readonly Language[] }
