import { languages } from '../../../shared/languages.ts'
import type { EngineFactory } from '../engine.ts'
import type { ScriptEngine } from './contract.ts'
import { loadStoryLanguage } from './languages/index.ts'
import { writeScript } from './write-story.ts'

/** Our own story grammar: no weights, no network, some milliseconds a story. */
export const builtinScript: EngineFactory<ScriptEngine> = {
  name: 'builtin',
  proof: { kind: 'built in' },
  open: async () => ({
    engine: 'builtin',
    model: 'story-grammar-1',
    device: 'cpu',
    languages,
    canDo: () => true,
    run: async (input, { signal }) => {
      const language = await loadStoryLanguage(input.language)
      signal.throwIfAborted()
      return writeScript(input, language)
    },
    close: async () => undefined,
  }),
}
