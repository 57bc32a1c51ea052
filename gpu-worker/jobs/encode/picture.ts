import * as z from 'zod'
import { AppError } from '../../../shared/errors.ts'
import { inputArgs } from '../../ffmpeg/input-args.ts'
import { runFfprobe } from '../../ffmpeg/run.ts'
import type { FfmpegTools } from '../../ffmpeg/tools.ts'
import type { Window } from '../../ffmpeg/window.ts'

/** What the filters must know of the source's picture; the same for every window of one film. */
export type Picture = {
  codec: string
  alpha: boolean
  /** Tone-mapping is needed: PQ or HLG. */
  hdr: boolean
  /** Its frames are two fields of different moments. */
  interlaced: boolean
  /** swscale's name of the matrix to read the picture with. */
  matrix: 'bt709' | 'smpte170m' | 'auto'
}

const Stream = z.object({
  codec_name: z.string().default('unknown'),
  width: z.number(),
  height: z.number(),
  pix_fmt: z.string().default(''),
  color_space: z.string().default('unknown'),
  color_transfer: z.string().default('unknown'),
  field_order: z.string().default('unknown'),
  tags: z.record(z.string(), z.string()).default({}),
})
type Stream = z.infer<typeof Stream>

const Streams = z.object({ streams: z.array(Stream).min(1) })

const alphaFormat = /^(?:yuva|gbrap|rgba|bgra|argb|abgr|ya|pal8)/
const fieldOrders = ['tt', 'bb', 'tb', 'bt']
const hdrTransfers = ['smpte2084', 'arib-std-b67']

const rgbFormat = /^(?:gbr|rgb|bgr|argb|abgr|0rgb|0bgr|pal8)/

/** Untagged pictures are read as players read them (mpv's rule): BT.709 when wide or tall, else BT.601. */
const matrixOf = (stream: Stream): Picture['matrix'] => {
  const tagged = stream.color_space !== 'unknown' && stream.color_space !== 'reserved'
  if (tagged || rgbFormat.test(stream.pix_fmt)) return 'auto'
  return stream.width >= 1280 || stream.height > 576 ? 'bt709' : 'smpte170m'
}

export const pictureOf = (probed: unknown): Picture => {
  const stream = Streams.safeParse(probed).data?.streams[0]
  if (!stream) throw new AppError('no_video_stream', 'the source has no picture to encode')
  return {
    codec: stream.codec_name,
    alpha:
      alphaFormat.test(stream.pix_fmt) || stream.tags.alpha_mode === '1' || stream.tags.ALPHA_MODE === '1',
    hdr: hdrTransfers.includes(stream.color_transfer),
    interlaced: fieldOrders.includes(stream.field_order),
    matrix: matrixOf(stream),
  }
}

export const readPicture = async (
  tools: FfmpegTools,
  window: Window,
  scratchDir: string,
  signal: AbortSignal,
): Promise<Picture> => {
  const entries =
    'stream=codec_name,width,height,pix_fmt,color_space,color_transfer,field_order:stream_tags=alpha_mode,ALPHA_MODE'
  const select = ['-select_streams', String(window.videoStream ?? 0), '-show_entries', entries]
  const args = [...select, ...inputArgs(window)]
  return pictureOf(await runFfprobe(tools, { args, scratchDir, readPaths: window.readPaths, signal }))
}
