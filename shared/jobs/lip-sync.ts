import * as z from 'zod'
import { Encoder, Grid } from '../hls/film.ts'
import { defineJob } from './define-job.ts'
import { EngineUse } from './engine-use.ts'
import { FileRef, MadeFile, mediaIdsOf, StoredObject, storedObjectsOf } from './file-ref.ts'
import { Source } from './source.ts'

/**
 * Picture and new sound of different length. `loop`: as long as the sound, a shorter picture runs to and fro;
 * `hold`: as long as the sound, the last picture stands; `cut`: as long as the shorter of the two.
 */
export const LengthPolicy = z.enum(['loop', 'hold', 'cut'])
export type LengthPolicy = z.infer<typeof LengthPolicy>

/** Frames [firstFrame, firstFrame + frameCount) of the output, whose frame k stands at k / grid.rate. */
export const FrameWindow = z.object({ firstFrame: z.int().nonnegative(), frameCount: z.int().positive() })
export type FrameWindow = z.infer<typeof FrameWindow>

/** One piece of the picture with its mouth moved by the voice; without a track the mouth is not touched. */
export const LipSyncInput = z.object({
  source: Source,
  grid: Grid,
  encoder: Encoder,
  voice: FileRef,
  voiceSeconds: z.number().positive(),
  track: StoredObject.nullable(),
  policy: LengthPolicy,
  window: FrameWindow,
})
export type LipSyncInput = z.infer<typeof LipSyncInput>

/** `piece.ts`: video only, frames on the output grid, an IDR first and every two seconds: `join` copies it. */
export const LipSyncOutput = EngineUse.extend(MadeFile.shape).extend({ frameCount: z.int().positive() })
export type LipSyncOutput = z.infer<typeof LipSyncOutput>

export const lipSync = defineJob({
  type: 'lip_sync',
  input: LipSyncInput,
  output: LipSyncOutput,
  laneOf: ({ encoder }) => `lip-sync:${encoder.family}:${encoder.ffmpegMajor}`,
  costOf: ({ window, grid }) => (2 * window.frameCount * grid.rate.den) / grid.rate.num,
  mediaOf: ({ source, voice }) => [source.mediaId, ...mediaIdsOf([voice])],
  objectsOf: ({ voice, track }) => storedObjectsOf(track === null ? [voice] : [voice, track]),
  limits: { durationMs: 60 * 60_000, outputBytes: 4 * 1024 ** 3, outputObjects: 1 },
})
