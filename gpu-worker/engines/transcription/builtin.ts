import type { EngineFactory } from '../engine.ts'
import type { HeardWords, TranscriptionEngine } from './contract.ts'
import { hearInChunks } from './hear-in-chunks.ts'
import { findSphinx, type GuessedWord, listenWithSphinx } from './pocketsphinx.ts'

/** Loading its model takes half a second: so long that it does not matter, so short that an abort comes soon. */
const limits = { maxMs: 60_000, maxPauseMs: 1_500 }

/** Measured: English speech 0.48, other languages 0.25–0.45 in the mean once twenty words are heard. */
const leastProbability = 0.45
const leastWords = 20

/** Whether what was heard of a sound of unknown language may be English; undefined = not enough heard yet. */
const soundsEnglish = (words: readonly GuessedWord[]): boolean | undefined => {
  if (words.length < leastWords) return undefined
  return words.reduce((sum, { probability }) => sum + probability, 0) / words.length >= leastProbability
}

/** English drafts by pocketsphinx where it is installed; else, and in every other language, no words at all. */
export const builtinTranscription: EngineFactory<TranscriptionEngine> = {
  name: 'builtin',
  proof: { kind: 'built in' },
  open: async ({ modelDir }, { log }) => {
    const sphinx = await findSphinx(process.env.PATH ?? '', modelDir)
    if (!sphinx)
      log({
        transcription: 'builtin',
        draft: false,
        why: 'pocketsphinx and its English model are missing: apt install pocketsphinx pocketsphinx-en-us',
      })
    return {
      ...{ engine: 'builtin', model: sphinx ? 'pocketsphinx-en-us' : 'speech-segments', device: 'cpu' },
      canDo: () => true,
      run: async (sound, env) => {
        const without = (language: string | null): HeardWords => ({
          ...{ tier: 'no-words', language, words: [], wordTimes: 'estimated' },
        })
        if (!sphinx || (sound.language !== null && sound.language !== 'en')) return without(sound.language)
        const first: GuessedWord[] = []
        const heard = await hearInChunks(sound, env, limits, async ({ path }) => {
          const words = await listenWithSphinx(sphinx, path, env.signal)
          if (first.length < leastWords) first.push(...words)
          return sound.language === null && soundsEnglish(first) === false
            ? undefined
            : { words, language: null }
        })
        const english = sound.language === 'en' || soundsEnglish(first) === true
        if (!heard || !english || heard.words.length === 0) return without(sound.language)
        return { tier: 'draft', language: 'en', words: heard.words, wordTimes: 'exact' }
      },
      close: async () => undefined,
    }
  },
}
