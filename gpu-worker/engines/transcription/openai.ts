import type { EngineFactory } from '../engine.ts'
import { openHosted } from '../hosted/client.ts'
import type { TranscriptionEngine } from './contract.ts'
import { recognise } from './recognise.ts'
import { readVerboseJson, VerboseJson } from './verbose-json.ts'

/** Ten minutes of our WAV are 19 MB; OpenAI takes 25. */
const limits = { maxMs: 10 * 60_000, maxPauseMs: 5_000 }

/** Any server with `/v1/audio/transcriptions` (OpenAI, speaches, vLLM, LocalAI), asked for word times. */
export const openaiTranscription: EngineFactory<TranscriptionEngine> = {
  name: 'openai',
  proof: { kind: 'run on a stand-in' },
  open: async (options, surroundings) => {
    const client = await openHosted('transcription', options, surroundings)
    const model = options.model ?? 'whisper-1'
    return {
      ...{ engine: 'openai', model, device: 'server' },
      canDo: () => true,
      run: (sound, env) =>
        recognise(sound, env, limits, async (chunk) => {
          const form = {
            file: { filePath: chunk.path, fileName: 'speech.wav', contentType: 'audio/wav' },
            ...{ model, response_format: 'verbose_json', temperature: '0' },
            'timestamp_granularities[]': ['word', 'segment'],
            ...(chunk.language === null ? {} : { language: chunk.language }),
          }
          const answer = await client.postForm('audio/transcriptions', form, VerboseJson, env.signal)
          return readVerboseJson(answer, chunk)
        }),
      close: client.close,
    }
  },
}
