import { languages } from '../../../shared/languages.ts'
import type { EngineFactory } from '../engine.ts'
import { openHuggingFace } from '../hosted/huggingface.ts'
import type { ScriptEngine } from './contract.ts'
import { loadStoryLanguage } from './languages/index.ts'
import { type Ask, writeByChat } from './write-by-chat.ts'

/** A chat model on an inference endpoint of one's own, or at a provider of Hugging Face. */
export const huggingFaceScript: EngineFactory<ScriptEngine> = {
  name: 'huggingface',
  proof: { kind: 'run on a stand-in' },
  open: async (options, surroundings) => {
    const client = await openHuggingFace('script', options, surroundings)
    return {
      ...{ engine: 'huggingface', model: options.model ?? 'endpoint', device: 'server' },
      languages,
      canDo: () => true,
      run: async (input, { signal }) => {
        const { words } = await loadStoryLanguage(input.language)
        const ask: Ask = async (request) => {
          const answer = await client.call(
            (api, target, callOptions) => api.chatCompletion({ ...target, ...request }, callOptions),
            signal,
          )
          return answer.choices[0]?.message.content ?? ''
        }
        return writeByChat(ask, input, words)
      },
      close: client.close,
    }
  },
}
