import { languages } from '../../../shared/languages.ts'
import type { EngineFactory } from '../engine.ts'
import { openHosted } from '../hosted/client.ts'
import type { SpeechEngine } from './contract.ts'
import { speakThrough } from './served-sound.ts'

/** Any server with `/v1/audio/speech` (Kokoro-FastAPI, vLLM-Omni, LocalAI, OpenAI): our voices are named as theirs. */
export const openaiSpeech: EngineFactory<SpeechEngine> = {
  name: 'openai',
  proof: { kind: 'run on a stand-in' },
  open: async (options, surroundings) => {
    const client = await openHosted('speech', options, surroundings)
    const model = options.model ?? 'tts-1'
    return {
      ...{ engine: 'openai', model, device: 'server', languages },
      canDo: () => true,
      run: async (input, env) => {
        const { voice, speed } = input
        const path = await speakThrough(input, env, async (text) => {
          const body = { model, input: text, voice, response_format: 'wav', speed }
          return (await client.postForBytes('audio/speech', body, env.signal)).bytes
        })
        return { path, words: null, phonemes: null }
      },
      close: client.close,
    }
  },
}
