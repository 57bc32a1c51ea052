import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type FileRef, refId } from '../../../shared/jobs/file-ref.ts'
import type { JoinOutput } from '../../../shared/jobs/join.ts'
import { findSound, type Sound } from '../../ffmpeg/find-sound.ts'
import { runFfmpeg } from '../../ffmpeg/run.ts'
import { downloadSource } from '../../net/download.ts'
import type { JobEnv, JobHandler } from '../handler.ts'
import { joinArgs } from './args.ts'
import { writePicture } from './pieces.ts'

/** @throws unreadable_media, no_audio_stream */
const fetchSound = async (ref: FileRef, env: JobEnv): Promise<Sound> => {
  const { scratchDir, signal } = env
  const path = join(scratchDir, 'sound')
  await downloadSource({ source: env.sourceOf(refId(ref)), filePath: path, signal })
  return findSound(env.ffmpeg, { path, scratchDir, signal }, { name: "the sound's file" })
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
