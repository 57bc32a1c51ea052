import { open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../../../shared/errors.ts'
import { type FileRef, refId } from '../../../shared/jobs/file-ref.ts'
import type { JoinOutput } from '../../../shared/jobs/join.ts'
import { listStreams, pickStream } from '../../ffmpeg/probe-streams.ts'
import { runFfmpeg } from '../../ffmpeg/run.ts'
import { sniff, sniffBytes } from '../../ffmpeg/sniff.ts'
import { downloadSource } from '../../net/download.ts'
import type { JobEnv, JobHandler } from '../handler.ts'
import { type JoinSound, joinArgs } from './args.ts'
import { writePicture } from './pieces.ts'

const headOf = async (path: string): Promise<Uint8Array> => {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(sniffBytes), 0, sniffBytes, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** @throws unreadable_media, no_audio_stream */
const fetchSound = async (ref: FileRef, env: JobEnv): Promise<JoinSound> => {
  const { scratchDir, signal } = env
  const path = join(scratchDir, 'sound')
  await downloadSource({ source: env.sourceOf(refId(ref)), filePath: path, signal })
  const demuxer = sniff(await headOf(path))
  if (!demuxer) throw new AppError('unreadable_media', 'the sound is of no kind that we read')
  const streams = await listStreams(env.ffmpeg, { path, demuxer, scratchDir, signal })
  const stream = pickStream(streams, 'audio')
  if (!stream) throw new AppError('no_audio_stream', 'the file that the sound comes from has none')
  return { path, demuxer, stream: stream.index }
}

/** Pieces of picture, copied, and one sound, encoded once, in one MP4. Disk: the pieces, the sound and the result. */
export const runJoin: JobHandler<'join'> = async (input, env): Promise<JoinOutput> => {
  const { scratchDir, signal } = env
  const picturePath = join(scratchDir, 'picture.ts')
  await writePicture(input, picturePath, env)
  const sound = input.sound ? await fetchSound(input.sound, env) : undefined
  const name = 'film.mp4'
  const path = join(scratchDir, name)
  await runFfmpeg(env.ffmpeg, { args: joinArgs(input, picturePath, sound, path), scratchDir, signal })
  await rm(picturePath)
  const { sizeBytes } = await env.publish(name, path)
  const durationSeconds = (input.frameCount * input.rate.den) / input.rate.num
  return { name, contentType: 'video/mp4', sizeBytes, durationSeconds }
}
