import type { EngineEnv } from '../engine.ts'
import type { ChunkLimits } from './chunks.ts'
import type { HeardSound, HeardWords } from './contract.ts'
import { type Chunk, hearInChunks } from './hear-in-chunks.ts'
import type { TimedChunk } from './verbose-json.ts'

/** The words that a speech model hears in the speech; `no-words` when it makes nothing of it. */
export const recognise = async (
  sound: HeardSound,
  env: EngineEnv,
  limits: ChunkLimits,
  hear: (chunk: Chunk) => Promise<TimedChunk>,
): Promise<HeardWords> => {
  let estimated = false
  const heard = await hearInChunks(sound, env, limits, async (chunk) => {
    const answer = await hear(chunk)
    estimated ||= answer.wordTimes === 'estimated'
    return answer
  })
  const { words, language } = heard ?? { words: [], language: sound.language }
  const wordTimes = estimated ? 'estimated' : 'exact'
  return { tier: words.length > 0 ? 'recognised' : 'no-words', language, words, wordTimes }
}
