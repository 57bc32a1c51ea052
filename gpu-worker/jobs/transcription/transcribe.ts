import type { z } from 'zod'
import { AppError } from '../../../shared/errors.ts'
import type { EngineUse, Word } from '../../../shared/jobs/engine-use.ts'
import type { TranscriptionInput, TranscriptTier, WordTimes } from '../../../shared/jobs/transcription.ts'
import type { Span } from '../../engines/transcription/chunks.ts'
import { languageCode } from '../../engines/transcription/language-code.ts'
import { openWave, readPieces } from '../../engines/transcription/wave.ts'
import type { JobEnv } from '../handler.ts'
import { listTracks, pickSound, pickSubtitles, type SourceFile, type Track } from './list-tracks.ts'
import { readSubtitles, wordsOf } from './read-subtitles.ts'
import { findSpeech } from './speech/find-speech.ts'
import { toWave } from './to-wave.ts'

type Input = z.output<typeof TranscriptionInput>

export type Transcript = {
  use: EngineUse
  tier: TranscriptTier
  language: string | null
  words: Word[]
  wordTimes: WordTimes | null
  speech: Span[]
  durationMs: number
  /** The sound that was heard; null where subtitles stand in a file without sound. */
  track: { index: number; of: number } | null
}

/** What needs no engine is made here, on the processor. */
const ownUse = (model: string): EngineUse => ({ engine: 'builtin', model, device: 'cpu' })

/** Words less than this apart are one speech. */
const joinMs = 400

const spansOf = (words: readonly Word[]): Span[] => {
  const spans: Span[] = []
  for (const { startMs, endMs } of words) {
    const open = spans.at(-1)
    if (open && startMs - open.endMs <= joinMs) open.endMs = Math.max(open.endMs, endMs)
    else spans.push({ startMs, endMs })
  }
  return spans
}

type Sound = { path: string; durationMs: number }

const openSound = async (file: SourceFile, track: Track, env: JobEnv): Promise<Sound> => {
  const path = await toWave(file, track, env)
  const wave = await openWave(path)
  await wave.close()
  return { path, durationMs: wave.durationMs }
}

const findSpans = async ({ path, durationMs }: Sound, signal: AbortSignal): Promise<Span[]> => {
  const wave = await openWave(path)
  try {
    return await findSpeech(readPieces(wave, signal), durationMs)
  } finally {
    await wave.close()
  }
}

type Heard = Omit<Transcript, 'durationMs' | 'track'>

/** Words that we have without listening, the best source first. */
const findWords = async (
  file: SourceFile,
  subtitles: Track | undefined,
  language: string | null,
  { known }: Input,
  env: JobEnv,
): Promise<Heard | undefined> => {
  if (known) {
    const words = known.words.toSorted((a, b) => a.startMs - b.startMs)
    const of = {
      tier: 'exact',
      wordTimes: 'exact',
      language: languageCode(known.language) ?? known.language,
    } as const
    return { ...of, use: ownUse('known-words'), words, speech: spansOf(words) }
  }
  if (!subtitles) return undefined
  const texts = await readSubtitles(file, subtitles, env)
  const spoken = subtitles.language ?? language
  const words = wordsOf(texts, spoken)
  if (words.length === 0) return undefined
  const of = { tier: 'subtitles', wordTimes: 'estimated', language: spoken } as const
  return { ...of, use: ownUse(`embedded-${subtitles.codec}`), words, speech: spansOf(words) }
}

const hearWords = async (
  { path, durationMs }: Sound,
  language: string | null,
  env: JobEnv,
): Promise<Heard> => {
  const speech = await findSpans({ path, durationMs }, env.signal)
  if (speech.length === 0)
    return {
      use: ownUse('speech-segments'),
      tier: 'no-words',
      language,
      words: [],
      wordTimes: null,
      speech,
    }
  const { scratchDir, signal, ffmpeg, log } = env
  const sound = { path, durationMs, language, speech }
  const { output, use } = await env.engines.transcription.run(sound, { scratchDir, signal, ffmpeg, log })
  return { use, ...output, wordTimes: output.words.length > 0 ? output.wordTimes : null, speech }
}

/** What is said in the file and when, from the best source there is. @throws no_audio_stream */
export const transcribe = async (file: SourceFile, input: Input, env: JobEnv): Promise<Transcript> => {
  const { sounds, subtitles } = await listTracks(file, env)
  const wanted = languageCode(input.language)
  const track = pickSound(sounds, wanted)
  const language = wanted ?? track?.language ?? null
  const readable = pickSubtitles(subtitles, language)
  if (!track && !readable) throw new AppError('no_audio_stream', 'the file has no sound')
  env.log({
    transcribing: {
      sound: track?.index ?? null,
      of: sounds.length,
      subtitles: readable?.index ?? null,
      language,
    },
  })
  const found = await findWords(file, readable, language, input, env)
  if (!track) {
    if (!found) throw new AppError('no_audio_stream', 'the file has no sound and its subtitles are empty')
    return { ...found, durationMs: found.words.at(-1)?.endMs ?? 0, track: null }
  }
  const sound = await openSound(file, track, env)
  const heard = found ?? (await hearWords(sound, language, env))
  return { ...heard, durationMs: sound.durationMs, track: { index: track.index, of: sounds.length } }
}
