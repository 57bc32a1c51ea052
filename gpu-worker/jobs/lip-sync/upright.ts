import * as z from 'zod'
import { AppError } from '../../../shared/errors.ts'
import { inputArgs } from '../../ffmpeg/input-args.ts'
import { listStreams } from '../../ffmpeg/probe-streams.ts'
import { runFfprobe } from '../../ffmpeg/run.ts'
import type { Window } from '../../ffmpeg/window.ts'
import { createMemory } from '../../segments/remember.ts'
import { type Picture, readPicture } from '../encode/picture.ts'
import type { JobEnv } from '../handler.ts'
import { uprightSize } from '../probe/facts.ts'

/** How the frames that we change look: the source's own size, upright, with square pixels. */
export type Upright = {
  width: number
  height: number
  picture: Picture
  toneMapped: boolean
  rgb: boolean
  /** Of the frames as we read them. */
  colour: Colour
}

/** ffmpeg's names of colours; `unknown` where the source does not say. Their range is always `tv` here. */
export type Colour = { matrix: string; transfer: string; primaries: string }

const Tags = z.object({
  streams: z
    .array(
      z.object({
        color_space: z.string().default('unknown'),
        color_transfer: z.string().default('unknown'),
        color_primaries: z.string().default('unknown'),
      }),
    )
    .min(1),
})

const unknown = { color_space: 'unknown', color_transfer: 'unknown', color_primaries: 'unknown' }
const bt709: Colour = { matrix: 'bt709', transfer: 'bt709', primaries: 'bt709' }
const isRgb = (format: string): boolean => /^(?:gbr|rgb|bgr|argb|abgr|0rgb|0bgr|pal8)/.test(format)
const known = (name: string): string => (name === 'reserved' ? 'unknown' : name)

const learn = async (window: Window, env: JobEnv): Promise<Upright> => {
  const { scratchDir, signal, ffmpeg } = env
  const streams = await listStreams(ffmpeg, { ...window, scratchDir, signal })
  const stream = streams.find(({ index }) => index === window.videoStream)
  if (!stream) throw new AppError('no_video_stream', 'the source has no picture')
  const picture = await readPicture(ffmpeg, window, scratchDir, signal)
  const entries = ['-show_entries', 'stream=color_space,color_transfer,color_primaries']
  const args = ['-select_streams', String(stream.index), ...entries, ...inputArgs(window)]
  const found = Tags.parse(
    await runFfprobe(ffmpeg, { args, scratchDir, readPaths: window.readPaths, signal }),
  )
  const tags = found.streams[0] ?? unknown
  const colour = {
    matrix: known(tags.color_space),
    transfer: known(tags.color_transfer),
    primaries: known(tags.color_primaries),
  }
  const toneMapped = picture.hdr && ['zscale', 'tonemap'].every((filter) => ffmpeg.filters.has(filter))
  const rgb = isRgb(stream.pix_fmt)
  return { ...uprightSize(stream), picture, toneMapped, rgb, colour: toneMapped || rgb ? bt709 : colour }
}

const remember = createMemory<Upright>(64)

/** The same for every window of a film, whose pieces are dozens. */
export const readUpright = (mediaId: string, window: Window, env: JobEnv): Promise<Upright> =>
  remember(mediaId, () => learn(window, env))
