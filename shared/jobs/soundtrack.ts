import * as z from 'zod'
import { Language } from '../languages.ts'
import { defineJob } from './define-job.ts'
import { Word } from './engine-use.ts'
import { FileRef, MadeFile, mediaIdsOf, storedObjectsOf } from './file-ref.ts'

/** All spoken tracks of a film laid on its clock, made equally loud as one, with the captions of its words. */
export const SoundtrackInput = z.object({
  tracks: z
    .array(z.object({ file: FileRef, startMs: z.int().nonnegative() }))
    .min(1)
    .max(200),
  durationMs: z.int().positive(),
  loudnessLufs: z.number().min(-30).max(-8),
  /** Words on the film's clock; empty = no captions file. */
  words: z.array(Word),
  language: Language,
})
export type SoundtrackInput = z.infer<typeof SoundtrackInput>

/** `sound.flac`: 48 kHz stereo, exactly durationMs long; `captions.vtt` when there are words. */
export const SoundtrackOutput = z.object({
  sound: MadeFile,
  captions: MadeFile.nullable(),
  loudnessLufs: z.number(),
})
export type SoundtrackOutput = z.infer<typeof SoundtrackOutput>

export const soundtrack = defineJob({
  type: 'soundtrack',
  input: SoundtrackInput,
  output: SoundtrackOutput,
  laneOf: () => 'cpu',
  costOf: ({ durationMs }) => Math.ceil(durationMs / 20_000),
  mediaOf: ({ tracks }) => [...new Set(mediaIdsOf(tracks.map(({ file }) => file)))],
  objectsOf: ({ tracks }) => storedObjectsOf(tracks.map(({ file }) => file)),
  limits: { durationMs: 60 * 60_000, outputBytes: 4 * 1024 ** 3, outputObjects: 2 },
})
