import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cuesOf } from '../../../shared/captions/cues.ts'
import { toWebVtt } from '../../../shared/captions/webvtt.ts'
import { AppError } from '../../../shared/errors.ts'
import type { Word } from '../../../shared/jobs/engine-use.ts'
import { type FileRef, type MadeFile, refId } from '../../../shared/jobs/file-ref.ts'
import type { Demuxer } from '../../../shared/jobs/source.ts'
import { findSound } from '../../ffmpeg/find-sound.ts'
import { downloadSource } from '../../net/download.ts'
import type { JobEnv, JobHandler } from '../handler.ts'
import { levelMix } from './level.ts'
import { mixTracks, type Track } from './mix.ts'

const soundName = 'sound.flac'
const captionsName = 'captions.vtt'

/** Formats of one sound and nothing else: 200 narrations need no look inside. */
const oneStream: readonly Demuxer[] = ['wav', 'flac', 'aac']

const fetchSound = async (file: FileRef, path: string, env: JobEnv) => {
  const { scratchDir, signal } = env
  await downloadSource({ source: env.sourceOf(refId(file)), filePath: path, signal })
  const asked = { name: 'a track', field: 'tracks', unprobed: oneStream }
  return findSound(env.ffmpeg, { path, scratchDir, signal }, asked)
}

const trackOf = (
  { file, startMs }: { file: FileRef; startMs: number },
  index: number,
  env: JobEnv,
): Track => ({
  ...{ startMs, gainDb: 0 },
  fetch: () => fetchSound(file, join(env.scratchDir, `track-${index}`), env),
  release: ({ path }) => rm(path),
})

const publish = async (name: string, contentType: string, path: string, env: JobEnv): Promise<MadeFile> => {
  const { sizeBytes } = await env.publish(name, path)
  return { name, contentType, sizeBytes }
}

/** Captions of the words that the film still holds. */
const publishCaptions = async (words: readonly Word[], durationMs: number, env: JobEnv) => {
  const cues = cuesOf(words.filter(({ startMs }) => startMs < durationMs))
  if (cues.length === 0) return null
  const path = join(env.scratchDir, captionsName)
  await writeFile(path, toWebVtt(cues.map((cue) => ({ ...cue, endMs: Math.min(cue.endMs, durationMs) }))))
  return await publish(captionsName, 'text/vtt', path, env)
}

/** The film's whole sound: its tracks on its clock, as one equally loud. Everything is streamed. */
export const runSoundtrack: JobHandler<'soundtrack'> = async (input, env) => {
  const { durationMs, loudnessLufs } = input
  const tracks = input.tracks
    .filter(({ startMs }) => startMs < durationMs)
    .map((track, index) => trackOf(track, index, env))
  if (tracks.length === 0)
    throw new AppError('invalid_input', 'no track begins before the film ends', {
      ...{ field: 'tracks', got: input.tracks[0]?.startMs ?? null, allowed: durationMs },
    })
  const path = join(env.scratchDir, soundName)
  const loudness = await levelMix(await mixTracks(tracks, env), { durationMs, loudnessLufs, path }, env)
  const sound = await publish(soundName, 'audio/flac', path, env)
  const captions = await publishCaptions(input.words, durationMs, env)
  return { sound, captions, loudnessLufs: loudness.integratedLufs }
}
