import * as z from 'zod'
import { HeardLanguage } from '../languages.ts'
import { defineJob } from './define-job.ts'
import { EngineUse, Word } from './engine-use.ts'
import { FileRef, MadeFile, mediaIdsOf, storedObjectsOf } from './file-ref.ts'

/**
 * Where words come from, best first; never passed off as more. `exact`: text we made ourselves; `subtitles`: embedded
 * in the file; `recognised`: a speech model; `draft`: pocketsphinx, English; `no-words`: speech segments alone.
 */
export const TranscriptTier = z.enum(['exact', 'subtitles', 'recognised', 'draft', 'no-words'])
export type TranscriptTier = z.infer<typeof TranscriptTier>

/** `exact`: each word as it was heard or spoken; `estimated`: laid over a subtitle, a sentence or the speech by us. */
export const WordTimes = z.enum(['exact', 'estimated'])
export type WordTimes = z.infer<typeof WordTimes>

export const TranscriptionInput = z.object({
  file: FileRef,
  /** When the caller knows it; else found, or null in the output. */
  language: HeardLanguage.nullable().default(null),
  /** Words we spoke ourselves, with their times. */
  known: z
    .object({ language: z.string(), words: z.array(Word).min(1) })
    .nullable()
    .default(null),
})
export type TranscriptionInput = z.infer<typeof TranscriptionInput>

/** An hour of speech and more: an output must fit into one row. */
export const mostListed = 10_000

const Span = z.object({ startMs: z.int().nonnegative(), endMs: z.int().nonnegative() })

export const TranscriptionOutput = EngineUse.extend({
  tier: TranscriptTier,
  language: z.string().nullable(),
  /** Its beginning where it is long; all of it is in `transcript.json`. */
  text: z.string(),
  /** The first of them, see mostListed; all are in `transcript.json`. */
  words: z.array(Word),
  wordCount: z.int().nonnegative().default(0),
  /** Of the words; null where there are none. */
  wordTimes: WordTimes.nullable().default(null),
  /** Where somebody speaks; the first of them, as of the words. */
  speech: z.array(Span),
  durationMs: z.int().nonnegative(),
  /** `transcript.vtt`, `transcript.srt`, `transcript.json`. */
  files: z.array(MadeFile),
})
export type TranscriptionOutput = z.infer<typeof TranscriptionOutput>

export const transcription = defineJob({
  type: 'transcription',
  input: TranscriptionInput,
  output: TranscriptionOutput,
  laneOf: () => 'transcription',
  costOf: () => 20,
  mediaOf: ({ file }) => mediaIdsOf([file]),
  objectsOf: ({ file }) => storedObjectsOf([file]),
  limits: { durationMs: 6 * 60 * 60_000, outputBytes: 64 * 1024 ** 2, outputObjects: 3 },
})
