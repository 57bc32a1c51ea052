import * as z from 'zod'
import { AppError } from '../../../shared/errors.ts'
import type { Demuxer } from '../../../shared/jobs/source.ts'
import { languageCode } from '../../engines/transcription/language-code.ts'
import { inputArgs } from '../../ffmpeg/input-args.ts'
import { runFfprobe } from '../../ffmpeg/run.ts'
import type { JobEnv } from '../handler.ts'

export type SourceFile = { path: string; demuxer: Demuxer }

export type Track = {
  /** ffmpeg's index in the file. */
  index: number
  codec: string
  isDefault: boolean
  /** Subtitles of foreign words alone. */
  isForced: boolean
  /** Two letters; null where the file does not say. */
  language: string | null
}
export type Tracks = { sounds: Track[]; subtitles: Track[] }

const Listing = z.object({
  streams: z
    .array(
      z.object({
        index: z.int().nonnegative(),
        codec_type: z.string().default(''),
        codec_name: z.string().default(''),
        disposition: z
          .object({ default: z.int().default(0), forced: z.int().default(0) })
          .default({ default: 0, forced: 0 }),
        tags: z.object({ language: z.string().optional() }).default({}),
      }),
    )
    .default([]),
})

/** Subtitles that are text; others are pictures of it. */
const textCodecs = ['mov_text', 'webvtt', 'subrip', 'srt', 'ass', 'ssa', 'text']

/** What can be heard and read in the file. @throws unreadable_media */
export const listTracks = async (
  file: SourceFile,
  { ffmpeg, scratchDir, signal }: JobEnv,
): Promise<Tracks> => {
  const shown = 'stream=index,codec_type,codec_name:stream_disposition=default,forced:stream_tags=language'
  const args = ['-probesize', '5000000', ...inputArgs(file), '-show_entries', shown]
  const request = { args, scratchDir, readPaths: [file.path], signal, timeoutMs: 60_000 }
  const listing = await runFfprobe(ffmpeg, request).catch((error: unknown) => {
    signal.throwIfAborted()
    throw new AppError('unreadable_media', 'ffmpeg cannot open the file', { got: file.demuxer }, error)
  })
  const tracks = Listing.parse(listing).streams.map(
    ({ index, codec_type, codec_name, disposition, tags }) => ({
      kind: codec_type,
      track: {
        ...{ index, codec: codec_name, language: languageCode(tags.language) },
        ...{ isDefault: disposition.default === 1, isForced: disposition.forced === 1 },
      },
    }),
  )
  const of = (kind: string): Track[] => tracks.flatMap((each) => (each.kind === kind ? [each.track] : []))
  return { sounds: of('audio'), subtitles: of('subtitle').filter(({ codec }) => textCodecs.includes(codec)) }
}

/** The sound that players choose: in the wanted language where there is one, else the default, else the first. */
export const pickSound = (sounds: readonly Track[], wanted: string | null): Track | undefined =>
  sounds.find(({ language }) => wanted !== null && language === wanted) ??
  sounds.find(({ isDefault }) => isDefault) ??
  sounds[0]

/**
 * Subtitles that say what is spoken. Those of another language than the sound are a translation, and forced ones are
 * fragments: neither is a transcript.
 */
export const pickSubtitles = (subtitles: readonly Track[], spoken: string | null): Track | undefined => {
  const fitting = subtitles.filter(
    ({ isForced, language }) => !isForced && (spoken === null || language === null || language === spoken),
  )
  const named = fitting.filter(({ language }) => language !== null && language === spoken)
  const some = named.length > 0 ? named : fitting
  return some.find(({ isDefault }) => isDefault) ?? some[0]
}
