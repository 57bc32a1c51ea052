import { languages } from '../../../shared/languages.ts'
import type { EngineFactory } from '../engine.ts'
import { openHuggingFace } from '../hosted/huggingface.ts'
import type { SpeechEngine } from './contract.ts'
import { speakThrough } from './served-sound.ts'

/** An inference endpoint or a provider's model. The task knows no voice and no pace: the pace is ours. */
export const huggingFaceSpeech: EngineFactory<SpeechEngine> = {
  name: 'huggingface',
  proof: { kind: 'run on a stand-in' },
  open: async (options, surroundings) => {
    const client = await openHuggingFace('speech', options, surroundings)
    return {
      ...{ engine: 'huggingface', model: options.model ?? 'endpoint', device: 'server', languages },
      canDo: () => true,
      run: async (input, env) => {
        const path = await speakThrough(input, env, async (text) => {
          const sound = await client.call(
            (api, target, callOptions) => api.textToSpeech({ ...target, inputs: text }, callOptions),
            env.signal,
          )
          return new Uint8Array(await sound.arrayBuffer())
        })
        const filters = input.speed === 1 ? [] : [`atempo=${input.speed}`]
        return { path, words: null, phonemes: null, filters }
      },
      close: client.close,
    }
  },
}
