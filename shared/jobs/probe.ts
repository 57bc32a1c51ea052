import * as z from 'zod'
import { Encoder, Grid } from '../hls/film.ts'
import { defineJob } from './define-job.ts'
import { Source } from './source.ts'
import { Upscaler } from './upscaler.ts'

export const ProbeInput = z.object({
  mediaId: z.string(),
  requireVideo: z.boolean(),
  maxDurationSeconds: z.number().positive(),
  maxPixels: z.int().positive(),
})
export type ProbeInput = z.infer<typeof ProbeInput>

export const VideoFacts = z.object({
  codec: z.string(),
  /** Upright, with square pixels, rounded to even numbers: the size a viewer sees. */
  width: z.int().positive(),
  height: z.int().positive(),
  codedWidth: z.int().positive(),
  codedHeight: z.int().positive(),
  rotationDegrees: z.number(),
  sampleAspectRatio: z.string(),
  pixelFormat: z.string(),
  averageFrameRate: z.number().positive(),
  variableFrameRate: z.boolean(),
  startSeconds: z.number(),
  endSeconds: z.number(),
  bitrateKbps: z.number().nullable(),
})
export type VideoFacts = z.infer<typeof VideoFacts>

export const AudioFacts = z.object({
  codec: z.string(),
  sampleRateHz: z.int().positive(),
  channels: z.int().positive(),
  startSeconds: z.number(),
  endSeconds: z.number(),
})
export type AudioFacts = z.infer<typeof AudioFacts>

/** First frame of every segment and, last, the frame after the film: pieces are made of them unseen. */
const Cuts = z
  .array(z.int().nonnegative())
  .min(2)
  .refine(
    (cuts) => cuts.every((cut, i) => (i === 0 ? cut === 0 : cut > (cuts[i - 1] ?? cut))),
    'must rise from 0',
  )

export const ProbeOutput = z.object({
  source: Source,
  sizeBytes: z.int().nonnegative(),
  /** Container start (the earlier of sound and picture) to the later end. */
  durationSeconds: z.number().positive(),
  video: VideoFacts.nullable(),
  audio: AudioFacts.nullable(),
  /** Null without a picture. */
  grid: Grid.nullable(),
  /** First frame of every segment and, last, grid.frameCount: 2 s first, then 4 s. */
  cuts: Cuts.nullable(),
  /** Non-null when the source's own H.264 may be copied: its keyframes on the grid as cuts; else why not. */
  copy: z.union([z.object({ cuts: Cuts }), z.object({ refused: z.string() })]),
  /** What the probing worker encodes with; the plan fixes it for every piece of the film. */
  encoder: Encoder,
  /** What it makes pictures larger with, if it has an engine for that: fixed for a film in the same way. */
  upscaler: Upscaler.optional(),
})
export type ProbeOutput = z.infer<typeof ProbeOutput>

export const probe = defineJob({
  type: 'probe',
  input: ProbeInput,
  output: ProbeOutput,
  laneOf: () => 'cpu',
  costOf: () => 1,
  mediaOf: (input) => [input.mediaId],
  limits: { durationMs: 5 * 60_000, outputBytes: 0, outputObjects: 0 },
})
