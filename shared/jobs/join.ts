import * as z from 'zod'
import { Rational } from '../hls/film.ts'
import { defineJob } from './define-job.ts'
import { FileRef, MadeFile, mediaIdsOf, StoredObject, storedObjectsOf } from './file-ref.ts'

/** Pieces of picture, copied in order, and one sound → one MP4 with fast start, stored as a media of the account. */
export const JoinInput = z.object({
  pieces: z.array(StoredObject).min(1).max(5_000),
  rate: Rational,
  /** Of all pieces together. */
  frameCount: z.int().positive(),
  sound: FileRef.nullable(),
  /** Silence before the sound's first sample. */
  soundStartSeconds: z.number().nonnegative().optional(),
  /** The sound is cut or padded with silence to the picture's length. */
  audioBitrateKbps: z.int().positive(),
  /** What the media is called. */
  fileName: z.string().min(1).max(200),
})
export type JoinInput = z.infer<typeof JoinInput>

/** `film.mp4`: H.264 and AAC. */
export const JoinOutput = MadeFile.extend({ durationSeconds: z.number().positive() })
export type JoinOutput = z.infer<typeof JoinOutput>

export const join = defineJob({
  type: 'join',
  input: JoinInput,
  output: JoinOutput,
  laneOf: () => 'cpu',
  costOf: ({ frameCount, rate }) => Math.ceil((frameCount * rate.den) / rate.num / 30),
  mediaOf: ({ sound }) => (sound === null ? [] : mediaIdsOf([sound])),
  objectsOf: ({ pieces, sound }) => [...pieces, ...(sound === null ? [] : storedObjectsOf([sound]))],
  limits: { durationMs: 2 * 60 * 60_000, outputBytes: 100 * 1024 ** 3, outputObjects: 1 },
})
