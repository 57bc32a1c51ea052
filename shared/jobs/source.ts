import * as z from 'zod'

/** The demuxers we allow, by ffmpeg's own names; chosen from magic bytes, forced with `-f`. */
export const Demuxer = z.enum([
  'mov',
  'matroska',
  'mpegts',
  'avi',
  'flv',
  'ogg',
  'wav',
  'mp3',
  'flac',
  'aac',
  'mpeg',
])
export type Demuxer = z.infer<typeof Demuxer>

/** A stored media as a job reads it: a stable reference, never a URL. */
export const Source = z.object({
  mediaId: z.string(),
  demuxer: Demuxer,
  /** ffmpeg's index of the picture and the sound stream in the file; null = there is none. */
  videoStream: z.int().nonnegative().nullable(),
  audioStream: z.int().nonnegative().nullable(),
})
export type Source = z.infer<typeof Source>
