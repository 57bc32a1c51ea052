import * as z from 'zod'
import { Encoder, Rational } from '../hls/film.ts'
import { defineJob } from './define-job.ts'
import { Phoneme, Word } from './engine-use.ts'
import { FileRef, MadeFile, mediaIdsOf, storedObjectsOf } from './file-ref.ts'
import { FrameWindow } from './lip-sync.ts'

/** People drawn by us, whose mouths speak. */
export const PresenterName = z.enum(['mira', 'jonas', 'amara', 'kenji', 'elena', 'omar', 'sofia', 'leila'])
export type PresenterName = z.infer<typeof PresenterName>

const Colour = z.string().regex(/^#[0-9a-f]{6}$/i)

/** What stands behind: one colour, two from top to bottom, or a picture, a little out of focus. */
export const Background = z.union([
  z.object({ colour: Colour }),
  z.object({ top: Colour, bottom: Colour }),
  z.object({ picture: FileRef }),
])
export type Background = z.infer<typeof Background>

/** One piece of a film in which somebody speaks; words and phonemes near the window are enough. */
export const PresenterInput = z.object({
  encoder: Encoder,
  width: z.int().positive().multipleOf(2),
  height: z.int().positive().multipleOf(2),
  rate: Rational,
  presenter: PresenterName,
  background: Background,
  /** Chooses blinks, glances and the sway of the head. */
  seed: z.int().nonnegative(),
  /** On the film's clock. A word without phonemes is spoken by its letters. */
  words: z.array(Word),
  phonemes: z.array(Phoneme),
  window: FrameWindow,
})
export type PresenterInput = z.infer<typeof PresenterInput>

/** `piece.ts`: video only, as compose's. */
export const PresenterOutput = MadeFile.extend({ frameCount: z.int().positive() })
export type PresenterOutput = z.infer<typeof PresenterOutput>

const fileOf = (background: Background): FileRef[] => ('picture' in background ? [background.picture] : [])

/** Runs wherever compose does: both draw frames and encode them. */
export const presenter = defineJob({
  type: 'presenter',
  input: PresenterInput,
  output: PresenterOutput,
  laneOf: ({ encoder }) => `compose:${encoder.family}:${encoder.ffmpegMajor}`,
  costOf: ({ window, rate }) => (2 * window.frameCount * rate.den) / rate.num,
  mediaOf: ({ background }) => mediaIdsOf(fileOf(background)),
  objectsOf: ({ background }) => storedObjectsOf(fileOf(background)),
  limits: { durationMs: 60 * 60_000, outputBytes: 4 * 1024 ** 3, outputObjects: 1 },
})
