import { AppError } from '../../shared/errors.ts'
import type { Demuxer } from '../../shared/jobs/source.ts'
import { listStreams, pickStream } from './probe-streams.ts'
import { readHead } from './read-head.ts'
import { sniff } from './sniff.ts'
import type { FfmpegTools } from './tools.ts'

/** A sound on this disk, and which of its file's streams it is. */
export type Sound = { path: string; demuxer: Demuxer; stream: number }

type SoundFile = { path: string; scratchDir: string; signal: AbortSignal }
type Asked = {
  /** As errors call the file: `the voice`. */
  name: string
  /** Of the job's input, where one names the file. */
  field?: string
  /** Formats of one sound and nothing else, which are taken without a look inside. */
  unprobed?: readonly Demuxer[]
}

/** The sound of a file of any kind that we read. @throws unreadable_media, no_audio_stream */
export const findSound = async (
  tools: FfmpegTools,
  { path, scratchDir, signal }: SoundFile,
  { name, field, unprobed = [] }: Asked,
): Promise<Sound> => {
  const where = field === undefined ? {} : { field }
  const demuxer = sniff(await readHead(path))
  if (!demuxer) throw new AppError('unreadable_media', `${name} is of no kind that we read`, where)
  if (unprobed.includes(demuxer)) return { path, demuxer, stream: 0 }
  const stream = pickStream(await listStreams(tools, { path, demuxer, scratchDir, signal }), 'audio')
  if (!stream) throw new AppError('no_audio_stream', `${name} has no sound`, where)
  return { path, demuxer, stream: stream.index }
}
