import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Word } from '../../../shared/jobs/engine-use.ts'
import type { EngineEnv } from '../engine.ts'
import { type ChunkLimits, planChunks, type Span } from './chunks.ts'
import type { HeardSound } from './contract.ts'
import { keepSpoken } from './keep-spoken.ts'
import { cutWave, openWave } from './wave.ts'

/** A part of the sound as a file of its own; `speech` stands on that file's clock. */
export type Chunk = { path: string; durationMs: number; speech: Span[]; language: string | null }
/** Words on the chunk's own clock. */
export type HeardChunk = { words: Word[]; language: string | null }

const within = (speech: readonly Span[], part: Span): Span[] =>
  speech.flatMap((span) => {
    const startMs = Math.max(span.startMs, part.startMs) - part.startMs
    const endMs = Math.min(span.endMs, part.endMs) - part.startMs
    return endMs > startMs ? [{ startMs, endMs }] : []
  })

/**
 * Lets an engine hear the speech part by part, one file at a time, and puts its words back on the whole sound's clock;
 * words outside the speech are dropped. The language found in the first part with any holds for the others. `hear`
 * answers undefined to stop there: nothing is then heard of this sound.
 */
export const hearInChunks = async (
  sound: HeardSound,
  env: EngineEnv,
  limits: ChunkLimits,
  hear: (chunk: Chunk) => Promise<HeardChunk | undefined>,
): Promise<HeardChunk | undefined> => {
  const wave = await openWave(sound.path)
  const path = join(env.scratchDir, 'heard.wav')
  const words: Word[] = []
  let { language } = sound
  try {
    for (const part of await planChunks(wave, sound.speech, limits)) {
      env.signal.throwIfAborted()
      await cutWave(wave, part, sound.speech, path)
      const speech = within(sound.speech, part)
      const heard = await hear({ path, durationMs: part.endMs - part.startMs, speech, language })
      if (heard === undefined) return undefined
      language ??= heard.language
      for (const { text, startMs, endMs } of heard.words)
        words.push({ text, startMs: part.startMs + startMs, endMs: part.startMs + endMs })
    }
    return { words: keepSpoken(words, sound.speech, sound.durationMs), language }
  } finally {
    await wave.close()
    await rm(path, { force: true })
  }
}
