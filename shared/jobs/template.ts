import * as z from 'zod'
import { Encoder, Rational } from '../hls/film.ts'
import { Language } from '../languages.ts'
import { Palette } from '../templates/palette.ts'
import { ComposeOutput, Transition } from './compose.ts'
import { defineJob } from './define-job.ts'
import { Phoneme, Word } from './engine-use.ts'
import { FileRef, mediaIdsOf, storedObjectsOf } from './file-ref.ts'
import { FrameWindow } from './lip-sync.ts'
import { PresenterName } from './presenter.ts'

/** A film plays from its start, without its sound, and holds its last picture; a still moves under a slow camera. */
const SlotMedia = z.object({ file: FileRef, kind: z.enum(['still', 'film']) })

/** One laid out scene: what stands in its slots, and what is said, on the film's clock. */
export const TemplateSceneDrawing = z.object({
  layout: z.string(),
  texts: z.record(z.string(), z.string()),
  media: z.record(z.string(), SlotMedia),
  /** How this scene comes in; the first one's is ignored. */
  transition: Transition,
  startFrame: z.int().nonnegative(),
  endFrame: z.int().positive(),
  /** Burnt in, where captions are asked for. */
  words: z.array(Word),
  /** What the presenter's mouth follows, of `spoken`; a word without phonemes is spoken by its letters. */
  spoken: z.array(Word),
  phonemes: z.array(Phoneme),
})
export type TemplateSceneDrawing = z.infer<typeof TemplateSceneDrawing>

/** One piece of a template video's picture. Only scenes that its window shows are listed. */
export const TemplateInput = z.object({
  encoder: Encoder,
  width: z.int().positive().multipleOf(2),
  height: z.int().positive().multipleOf(2),
  rate: Rational,
  palette: Palette,
  presenter: PresenterName,
  language: Language,
  /** Chooses the presenter's blinks and the camera's way. */
  seed: z.int().nonnegative(),
  captions: z.boolean(),
  logo: FileRef.nullable(),
  scenes: z.array(TemplateSceneDrawing).min(1),
  window: FrameWindow,
})
export type TemplateInput = z.infer<typeof TemplateInput>

const filesOf = ({ scenes, logo }: TemplateInput): FileRef[] => [
  ...scenes.flatMap(({ media }) => Object.values(media).map(({ file }) => file)),
  ...(logo === null ? [] : [logo]),
]

/** Runs wherever compose does: both draw frames and encode them. */
export const template = defineJob({
  type: 'template',
  input: TemplateInput,
  /** As compose's: `piece.ts`, and why no captions were burnt in, if so. */
  output: ComposeOutput,
  laneOf: ({ encoder }) => `compose:${encoder.family}:${encoder.ffmpegMajor}`,
  costOf: ({ window, rate }) => (2 * window.frameCount * rate.den) / rate.num,
  mediaOf: (input) => [...new Set(mediaIdsOf(filesOf(input)))],
  objectsOf: (input) => storedObjectsOf(filesOf(input)),
  limits: { durationMs: 60 * 60_000, outputBytes: 4 * 1024 ** 3, outputObjects: 1 },
})
