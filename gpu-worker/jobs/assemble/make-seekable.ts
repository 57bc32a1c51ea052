import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../../../shared/errors.ts'
import type { Demuxer } from '../../../shared/jobs/source.ts'
import { inputArgs } from '../../ffmpeg/input-args.ts'
import { listStreams } from '../../ffmpeg/probe-streams.ts'
import { readHead } from '../../ffmpeg/read-head.ts'
import { captureFfmpeg, runFfmpeg } from '../../ffmpeg/run.ts'
import { sniff } from '../../ffmpeg/sniff.ts'
import type { JobEnv } from '../handler.ts'

export type Seekable = { path: string; extension: string; contentType: string; damaged: boolean }

const webmCodecs = ['vp8', 'vp9', 'av1', 'opus', 'vorbis']

/** Lines that say bytes are missing or stand in a wrong place. */
const isComplaint = (line: string): boolean =>
  /\[(?:error|fatal)\]/.test(line) || /non.?monotonous|corrupt|truncat|partial file/i.test(line)

const copyArgs = ['-map', '0:v?', '-map', '0:a?', '-c', 'copy', '-map_metadata', '-1']

type Container = { extension: string; contentType: string; muxing: string[] | undefined }

const containerOf = (demuxer: Demuxer, codecs: readonly string[]): Container | undefined => {
  if (demuxer === 'mov')
    return { extension: '.mp4', contentType: 'video/mp4', muxing: ['-movflags', '+faststart', '-f', 'mp4'] }
  if (demuxer === 'avi') return { extension: '.avi', contentType: 'video/x-msvideo', muxing: undefined }
  if (demuxer !== 'matroska') return undefined
  const isWebm = codecs.every((codec) => webmCodecs.includes(codec))
  const muxing = ['-cues_to_front', '1', '-f', isWebm ? 'webm' : 'matroska']
  return isWebm
    ? { extension: '.webm', contentType: 'video/webm', muxing }
    : { extension: '.mkv', contentType: 'video/x-matroska', muxing }
}

/**
 * The file with its index in front and its duration, nothing encoded again; an AVI has its index already.
 * @throws unreadable_media when it is no film of these containers, encoder_failed
 */
export const makeSeekable = async (path: string, name: string, env: JobEnv): Promise<Seekable> => {
  const { scratchDir, signal } = env
  const demuxer = sniff(await readHead(path))
  const streams = demuxer && (await listStreams(env.ffmpeg, { path, demuxer, scratchDir, signal }))
  const tracks = streams?.filter(({ codec_type: type }) => type === 'video' || type === 'audio') ?? []
  const codecs = tracks.map(({ codec_name: codec = '' }) => codec)
  const container = demuxer && containerOf(demuxer, codecs)
  if (!demuxer || !container || tracks.length === 0)
    throw new AppError('unreadable_media', 'The chunks together are no film that we read', {
      ...{ got: demuxer ?? null, allowed: ['webm', 'mp4', 'avi'] },
    })
  const { extension, contentType, muxing } = container
  const target = join(scratchDir, `${name}${extension}`)
  const input = inputArgs({ path, demuxer })
  if (muxing === undefined) {
    const args = [...input, ...copyArgs, '-f', 'null', '-']
    const { stderr } = await captureFfmpeg(env.ffmpeg, { args, scratchDir, signal })
    await rename(path, target)
    return { path: target, extension, contentType, damaged: stderr.some(isComplaint) }
  }
  const args = [...input, ...copyArgs, ...muxing, `file:${target}`]
  const { stderr } = await runFfmpeg(env.ffmpeg, { args, scratchDir, signal })
  return { path: target, extension, contentType, damaged: stderr.some(isComplaint) }
}
