import * as z from 'zod'
import type { Encoder } from '../hls/film.ts'

/** What makes the pictures of a film larger: the same for every piece of it. */
export const Upscaler = z.object({
  engine: z.string().regex(/^[a-z]{1,12}$/),
  model: z.string().regex(/^[\w.-]{1,28}$/),
})
export type Upscaler = z.infer<typeof Upscaler>

/** Every worker's ffmpeg has it, in the very pass that encodes. */
export const plainUpscaler: Upscaler = { engine: 'builtin', model: 'photo' }

export const isPlainUpscaler = ({ engine, model }: Upscaler): boolean =>
  engine === plainUpscaler.engine && model === plainUpscaler.model

/** Only workers that have both take the work; at most 60 characters. */
export const upscalerLane = ({ engine, model }: Upscaler, { family, ffmpegMajor }: Encoder): string =>
  `upscale:${engine}:${model}:${family}:${ffmpegMajor}`
