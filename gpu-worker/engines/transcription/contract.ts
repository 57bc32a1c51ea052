import type { Word } from '../../../shared/jobs/engine-use.ts'
import type { TranscriptTier, WordTimes } from '../../../shared/jobs/transcription.ts'
import type { Engine } from '../engine.ts'

export type HeardSound = {
  /** Mono 16 kHz WAV in scratchDir. */
  path: string
  durationMs: number
  language: string | null
  /** Where somebody speaks, found before: an engine is asked for these alone, so silence never becomes words. */
  speech: { startMs: number; endMs: number }[]
}

export type HeardWords = {
  tier: Extract<TranscriptTier, 'recognised' | 'draft' | 'no-words'>
  language: string | null
  words: Word[]
  wordTimes: WordTimes
}

export type TranscriptionEngine = Engine<HeardSound, HeardWords>
