import type { EngineFactory } from '../engine.ts'
import { openHosted } from '../hosted/client.ts'
import type { TranscriptionEngine } from './contract.ts'
import { joinTokens } from './join-tokens.ts'
import { recognise } from './recognise.ts'
import { readVerboseJson, VerboseJson } from './verbose-json.ts'

const limits = { maxMs: 10 * 60_000, maxPauseMs: 5_000 }

/** A letter of several bytes may be cut in two by its tokens: the segment's text alone has it whole. */
const isWhole = (tokens: readonly { word: string }[]): boolean =>
  tokens.every(({ word }) => !word.includes('\uFFFD'))

/** whisper.cpp's own server: `whisper-server -m MODEL`, its address without a path. */
export const whisperCppTranscription: EngineFactory<TranscriptionEngine> = {
  name: 'whispercpp',
  proof: { kind: 'run on a stand-in' },
  open: async (options, surroundings) => {
    const client = await openHosted('transcription', options, surroundings)
    return {
      ...{ engine: 'whispercpp', model: options.model ?? 'whisper.cpp', device: 'server' },
      canDo: () => true,
      run: (sound, env) =>
        recognise(sound, env, limits, async (chunk) => {
          const form = {
            file: { filePath: chunk.path, fileName: 'speech.wav', contentType: 'audio/wav' },
            ...{ response_format: 'verbose_json', temperature: '0' },
            language: chunk.language ?? 'auto', // without it the server takes all speech for English
          }
          const answer = await client.postForm('inference', form, VerboseJson, env.signal)
          const segments = answer.segments?.map((segment) => ({
            ...segment,
            words: isWhole(segment.words ?? []) ? joinTokens(segment.words ?? []) : [],
          }))
          return readVerboseJson({ ...answer, segments }, chunk)
        }),
      close: client.close,
    }
  },
}
