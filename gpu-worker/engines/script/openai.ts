import * as z from 'zod'
import { languages } from '../../../shared/languages.ts'
import type { EngineFactory } from '../engine.ts'
import { openHosted } from '../hosted/client.ts'
import type { ScriptEngine } from './contract.ts'
import { loadStoryLanguage } from './languages/index.ts'
import { writeByChat } from './write-by-chat.ts'

const ChatAnswer = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string().nullish() }) })).min(1),
})

/** Any server with `/v1/chat/completions` that takes a JSON schema (vLLM, llama.cpp, LocalAI, OpenAI). */
export const openaiScript: EngineFactory<ScriptEngine> = {
  name: 'openai',
  proof: { kind: 'run on a stand-in' },
  open: async (options, surroundings) => {
    const client = await openHosted('script', options, surroundings)
    const model = options.model ?? 'default'
    return {
      ...{ engine: 'openai', model, device: 'server', languages },
      canDo: () => true,
      run: async (input, { signal }) => {
        const { words } = await loadStoryLanguage(input.language)
        const ask = async (request: object) => {
          const body = { model, ...request }
          const answer = await client.postJson('chat/completions', body, ChatAnswer, signal)
          return answer.choices[0]?.message.content ?? ''
        }
        return writeByChat(ask, input, words)
      },
      close: client.close,
    }
  },
}
