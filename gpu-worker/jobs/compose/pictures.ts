import * as z from 'zod'
import { AppError } from '../../../shared/errors.ts'
import type { ComposedScene } from '../../../shared/jobs/compose.ts'
import { refId } from '../../../shared/jobs/file-ref.ts'
import type { Demuxer } from '../../../shared/jobs/source.ts'
import { inputArgs } from '../../ffmpeg/input-args.ts'
import { readOrientation, turnFilters } from '../../ffmpeg/orientation.ts'
import { type PictureDemuxer, sniffPicture } from '../../ffmpeg/picture-input.ts'
import { readHead } from '../../ffmpeg/read-head.ts'
import { runFfprobe } from '../../ffmpeg/run.ts'
import { sniff } from '../../ffmpeg/sniff.ts'
import { holdWhole } from '../../ffmpeg/window-whole.ts'
import { deinterlace, toneMap } from '../encode/graph.ts'
import { pictureOf } from '../encode/picture.ts'
import type { JobEnv } from '../handler.ts'

/** What a scene shows, as a local file. Width and height as seen: upright, with square pixels. */
export type Picture = {
  kind: 'still' | 'film'
  path: string
  demuxer: Demuxer | PictureDemuxer
  stream: number
  width: number
  height: number
  /** Filters that set a photograph upright. */
  turns: readonly string[]
  /** Filters that make whole pictures of fields, and dim HDR to what films hold. */
  fields: readonly string[]
  tones: readonly string[]
  alpha: boolean
  matrix: string
  startSeconds: number
  endSeconds: number
}

const seconds = z.coerce.number().catch(Number.NaN)
const Probed = z.object({
  streams: z
    .array(
      z.object({
        index: z.int(),
        width: z.int().nonnegative(),
        height: z.int().nonnegative(),
        sample_aspect_ratio: z.string().default('1:1'),
        start_time: seconds,
        duration: seconds,
        side_data_list: z.array(z.object({ rotation: z.number().optional() })).default([]),
      }),
    )
    .default([]),
  format: z.object({ start_time: seconds, duration: seconds }),
})

const shown = [
  'stream=index,codec_name,width,height,sample_aspect_ratio,pix_fmt,color_space,color_transfer,field_order,start_time,duration',
  'stream_side_data=rotation',
  'stream_tags=alpha_mode,ALPHA_MODE',
  'format=start_time,duration',
].join(':')

const demuxerOf = (head: Uint8Array, kind: ComposedScene['kind']): Demuxer | PictureDemuxer => {
  const demuxer = kind === 'still' ? sniffPicture(head) : sniff(head)
  if (demuxer) return demuxer
  const allowed = kind === 'still' ? ['png', 'jpeg', 'webp'] : 'a film'
  throw new AppError('unreadable_media', "a scene's picture is of no known format", {
    field: 'picture',
    allowed,
  })
}

const finite = (...values: number[]): number => values.find(Number.isFinite) ?? 0

/** Which way round and how wide it is seen. */
const shownSize = (stream: z.infer<typeof Probed>['streams'][number], turns: readonly string[]) => {
  const [across = 1, down = 1] = stream.sample_aspect_ratio.split(':').map(Number)
  const width = across > 0 && down > 0 ? Math.round((stream.width * across) / down) : stream.width
  const onSide = stream.side_data_list.some(({ rotation = 0 }) => Math.abs(rotation) % 180 === 90)
  const turned = onSide || turns.some((turn) => turn.startsWith('transpose'))
  return turned ? { width: stream.height, height: width } : { width, height: stream.height }
}

const probe = async (path: string, kind: ComposedScene['kind'], env: JobEnv): Promise<Picture> => {
  const demuxer = demuxerOf(await readHead(path), kind)
  const turns = demuxer === 'jpeg_pipe' ? turnFilters(await readOrientation(path)) : []
  const args = ['-select_streams', 'V:0', ...inputArgs({ path, demuxer }), '-show_entries', shown]
  const request = {
    args,
    scratchDir: env.scratchDir,
    readPaths: [path],
    signal: env.signal,
    timeoutMs: 60_000,
  }
  const probed = await runFfprobe(env.ffmpeg, request).catch((error: unknown) => {
    env.signal.throwIfAborted()
    throw new AppError('unreadable_media', "a scene's picture cannot be opened", { field: 'picture' }, error)
  })
  const { streams, format } = Probed.parse(probed)
  const [stream] = streams
  if (!stream) throw new AppError('no_video_stream', "a scene's film has no picture", { field: 'picture' })
  // ffmpeg says 0 where it refuses to decode so many pixels, or finds none that it can.
  if (stream.width === 0 || stream.height === 0)
    throw new AppError('unreadable_media', "a scene's picture cannot be decoded", { field: 'picture' })
  const { alpha, matrix, interlaced, hdr } = pictureOf(probed)
  const dims = hdr && ['zscale', 'tonemap'].every((filter) => env.ffmpeg.filters.has(filter))
  const startSeconds = finite(stream.start_time, format.start_time)
  const lengthSeconds = finite(stream.duration, format.duration)
  return {
    ...{ kind, path, demuxer, stream: stream.index, ...shownSize(stream, turns), turns, alpha },
    ...{
      fields: interlaced ? [deinterlace] : [],
      tones: dims ? toneMap : [],
      matrix: dims ? 'bt709' : matrix,
    },
    ...{ startSeconds, endSeconds: startSeconds + lengthSeconds },
  }
}

/** Fetches and probes the pictures of these scenes, each file once; pieces of one film on one worker share them. */
export const openPictures = async (
  scenes: readonly Pick<ComposedScene, 'picture' | 'kind'>[],
  env: JobEnv,
): Promise<{ pictures: Picture[]; close: () => Promise<void> }> => {
  const releases: (() => Promise<void>)[] = []
  const close = async () => {
    for (const release of releases) await release()
  }
  const opened = new Map<string, Picture>()
  try {
    for (const { picture, kind } of scenes) {
      const key = refId(picture)
      if (opened.has(`${kind}:${key}`)) continue
      const held = await holdWhole({
        ...{ key, ...env.sourceOf(key), scratchDir: env.scratchDir, signal: env.signal },
      })
      releases.push(held.release)
      opened.set(`${kind}:${key}`, await probe(held.path, kind, env))
    }
    const pictures = scenes.flatMap(({ picture, kind }) => opened.get(`${kind}:${refId(picture)}`) ?? [])
    return { pictures, close }
  } catch (error) {
    await close()
    throw error
  }
}
