import * as z from 'zod'
import { AppError } from '../../shared/errors.ts'
import type { Demuxer } from '../../shared/jobs/source.ts'
import { inputArgs } from './input-args.ts'
import { runFfprobe } from './run.ts'
import type { FfmpegTools } from './tools.ts'

const Stream = z.object({
  index: z.int().nonnegative(),
  /** In MP4 the track id, `0x1`. */
  id: z.string().optional(),
  codec_type: z.string().optional(),
  codec_name: z.string().optional(),
  profile: z.string().optional(),
  width: z.int().default(0),
  height: z.int().default(0),
  sample_aspect_ratio: z.string().default('1:1'),
  pix_fmt: z.string().default('unknown'),
  field_order: z.string().default('unknown'),
  r_frame_rate: z.string().default('0/0'),
  avg_frame_rate: z.string().default('0/0'),
  sample_rate: z.coerce.number().int().default(0),
  channels: z.int().default(0),
  bit_rate: z.coerce.number().optional(),
  disposition: z
    .object({ default: z.int().default(0), attached_pic: z.int().default(0) })
    .default({ default: 0, attached_pic: 0 }),
  side_data_list: z.array(z.object({ rotation: z.number().optional() })).default([]),
})
export type Stream = z.infer<typeof Stream>

const Listing = z.object({ streams: z.array(Stream).default([]) })

const shown = [
  'index,id,codec_type,codec_name,profile,width,height,sample_aspect_ratio,pix_fmt,field_order',
  'r_frame_rate,avg_frame_rate,sample_rate,channels,bit_rate',
].join(',')

export type ProbeFile = {
  path: string
  demuxer: Demuxer
  scratchDir: string
  signal: AbortSignal
}

/** ffprobe's streams, pictures attached to music left out; `unreadable_media` when ffmpeg cannot open the file. */
export const listStreams = async (tools: FfmpegTools, file: ProbeFile): Promise<Stream[]> => {
  const entries = `stream=${shown}:stream_disposition=default,attached_pic:stream_side_data=rotation`
  const args = ['-probesize', '5000000', ...inputArgs(file), '-show_entries', entries]
  const request = {
    args,
    scratchDir: file.scratchDir,
    readPaths: [file.path],
    signal: file.signal,
    timeoutMs: 60_000,
  }
  const listing = await runFfprobe(tools, request).catch((error: unknown) => {
    file.signal.throwIfAborted()
    throw new AppError('unreadable_media', 'ffmpeg cannot open the file', { got: file.demuxer }, error)
  })
  return Listing.parse(listing).streams.filter((stream) => stream.disposition.attached_pic === 0)
}

export const pickStream = (streams: readonly Stream[], type: 'video' | 'audio'): Stream | undefined => {
  const some = streams.filter((stream) => stream.codec_type === type)
  return some.find((stream) => stream.disposition.default === 1) ?? some[0]
}
