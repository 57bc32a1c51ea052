import type { Phoneme, Word } from '../../../shared/jobs/engine-use.ts'
import type { SpeechInput } from '../../../shared/jobs/speech.ts'
import type { Language } from '../../../shared/languages.ts'
import type { Engine } from '../engine.ts'

/** The handler brings any rate and loudness to 48 kHz and −16 LUFS; times are of this very file. */
export type SpokenText = {
  /** A sound file in scratchDir that ffmpeg reads. */
  path: string
  /** Null where the engine knows none: the handler then lays them over the sound. */
  words: Word[] | null
  phonemes: Phoneme[] | null
  /** ffmpeg filters with which this voice sounds best; they move nothing in time. */
  filters?: readonly string[]
}

/** As much finished sound as the job may publish; servers are not asked how much they answer. */
export const longestSpeechSeconds = 5_400

/** Errors: `unreadable_text`. */
export type SpeechEngine = Engine<SpeechInput, SpokenText> & { languages: readonly Language[] }
