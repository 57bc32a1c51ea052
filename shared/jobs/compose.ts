import * as z from 'zod'
import { Encoder, Rational } from '../hls/film.ts'
import { Language } from '../languages.ts'
import { Mood } from '../story.ts'
import { defineJob } from './define-job.ts'
import { Word } from './engine-use.ts'
import { FileRef, MadeFile, mediaIdsOf, storedObjectsOf } from './file-ref.ts'
import { FrameWindow } from './lip-sync.ts'

export const Transition = z.enum(['cut', 'fade', 'slide', 'zoom'])
export type Transition = z.infer<typeof Transition>

/** One scene of the film: what is seen between two frames, and the words said there on the film's clock. */
export const ComposedScene = z.object({
  picture: FileRef,
  /** A still moves under a slow camera; a film plays from its start and holds its last picture. */
  kind: z.enum(['still', 'film']),
  startFrame: z.int().nonnegative(),
  endFrame: z.int().positive(),
  mood: Mood.nullable(),
  /** How this scene comes in; the first one's is ignored. */
  transition: Transition,
  /** Chooses the camera's path. */
  seed: z.int().nonnegative(),
  words: z.array(Word),
})
export type ComposedScene = z.infer<typeof ComposedScene>

/** One piece of the picture. Only scenes that its window shows are listed, so an edit elsewhere changes no hash. */
export const ComposeInput = z.object({
  encoder: Encoder,
  width: z.int().positive().multipleOf(2),
  height: z.int().positive().multipleOf(2),
  rate: Rational,
  scenes: z.array(ComposedScene).min(1),
  /** Burnt in with the spoken word highlighted; null = none. */
  captions: z.object({ language: Language }).nullable(),
  window: FrameWindow,
})
export type ComposeInput = z.infer<typeof ComposeInput>

/** `piece.ts`: video only, as lip_sync's. `captions` says why none were burnt in, if so. */
export const ComposeOutput = MadeFile.extend({
  frameCount: z.int().positive(),
  captions: z.enum(['burnt', 'none', 'font_missing']),
})
export type ComposeOutput = z.infer<typeof ComposeOutput>

export const compose = defineJob({
  type: 'compose',
  input: ComposeInput,
  output: ComposeOutput,
  laneOf: ({ encoder }) => `compose:${encoder.family}:${encoder.ffmpegMajor}`,
  costOf: ({ window, rate }) => (2 * window.frameCount * rate.den) / rate.num,
  mediaOf: ({ scenes }) => [...new Set(mediaIdsOf(scenes.map(({ picture }) => picture)))],
  objectsOf: ({ scenes }) => storedObjectsOf(scenes.map(({ picture }) => picture)),
  limits: { durationMs: 60 * 60_000, outputBytes: 4 * 1024 ** 3, outputObjects: 1 },
})
