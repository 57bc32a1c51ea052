import { openAsBlob } from 'node:fs'
import * as z from 'zod'
import { AppError } from '../../../shared/errors.ts'
import type { EngineFactory } from '../engine.ts'
import { openHuggingFace } from '../hosted/huggingface.ts'
import type { TranscriptionEngine } from './contract.ts'
import { recognise } from './recognise.ts'
import { readVerboseJson } from './verbose-json.ts'

/**
 * The library sends the sound and no parameters to an endpoint, so most answer bare text: short parts keep the times,
 * which are then laid over the speech, near the truth.
 */
const limits = { maxMs: 15_000, maxPauseMs: 800 }

const Answer = z.object({
  text: z.string(),
  chunks: z
    .array(z.object({ text: z.string(), timestamp: z.tuple([z.number(), z.number().nullable()]) }))
    .nullish(),
})

/** A Hugging Face endpoint or provider. For times of words use an OpenAI-shaped server and the engine `openai`. */
export const huggingFaceTranscription: EngineFactory<TranscriptionEngine> = {
  name: 'huggingface',
  proof: { kind: 'run on a stand-in' },
  open: async (options, surroundings) => {
    const client = await openHuggingFace('transcription', options, surroundings)
    return {
      ...{ engine: 'huggingface', model: options.model ?? 'endpoint', device: 'server' },
      canDo: () => true,
      run: (sound, env) =>
        recognise(sound, env, limits, async (chunk) => {
          const inputs = await openAsBlob(chunk.path, { type: 'audio/wav' })
          const said = await client.call(
            (api, target, callOptions) => api.automaticSpeechRecognition({ ...target, inputs }, callOptions),
            env.signal,
          )
          const { success, data, error } = Answer.safeParse(said)
          if (!success)
            throw new AppError(
              'engine_failed',
              'the transcription server answered in another shape',
              {},
              error,
            )
          const segments = data.chunks?.map(({ text, timestamp: [start, end] }) => ({
            ...{ text, start, end: end ?? chunk.durationMs / 1000 },
          }))
          return readVerboseJson({ text: data.text, segments }, chunk)
        }),
      close: client.close,
    }
  },
}
