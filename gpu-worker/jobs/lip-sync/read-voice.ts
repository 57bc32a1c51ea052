import { createReadStream } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../../../shared/errors.ts'
import { type FileRef, refId } from '../../../shared/jobs/file-ref.ts'
import type { Demuxer } from '../../../shared/jobs/source.ts'
import { voiceRateHz } from '../../engines/lip-sync/voice/bands.ts'
import { createLevelMeter } from '../../engines/lip-sync/voice/loudness.ts'
import { inputArgs } from '../../ffmpeg/input-args.ts'
import { listStreams, pickStream } from '../../ffmpeg/probe-streams.ts'
import { runFfmpeg } from '../../ffmpeg/run.ts'
import { sniff } from '../../ffmpeg/sniff.ts'
import { holdWhole } from '../../ffmpeg/window-whole.ts'
import { createMemory } from '../../segments/remember.ts'
import type { JobEnv } from '../handler.ts'
import { readHead } from '../speech/read-head.ts'

export type VoicePart = { samples: Float32Array; startSeconds: number; level: number }

type Sound = { path: string; demuxer: Demuxer; stream: number }

const openSound = async (path: string, { ffmpeg, scratchDir, signal }: JobEnv): Promise<Sound> => {
  const demuxer = sniff(await readHead(path))
  if (!demuxer)
    throw new AppError('unreadable_media', 'the voice is of no kind that we read', { field: 'voice' })
  const stream = pickStream(await listStreams(ffmpeg, { path, demuxer, scratchDir, signal }), 'audio')
  if (!stream) throw new AppError('no_audio_stream', 'the voice has no sound', { field: 'voice' })
  return { path, demuxer, stream: stream.index }
}

/** Mono samples to a raw file, timed as the join times the film's sound: from its first sample on, gaps filled. */
const decode = async (
  sound: Sound,
  filters: string[],
  format: 'f32le' | 's16le',
  path: string,
  env: JobEnv,
) => {
  const timed = ['asetpts=PTS-STARTPTS', 'aformat=channel_layouts=mono']
  const chain = [...timed, `aresample=${voiceRateHz}:async=1:min_hard_comp=0.03`, ...filters]
  await runFfmpeg(env.ffmpeg, {
    args: [
      ...[...inputArgs(sound), '-map', `0:${sound.stream}`, '-af', chain.join(',')],
      ...['-f', format, `file:${path}`],
    ],
    ...{ scratchDir: env.scratchDir, readPaths: [sound.path], signal: env.signal },
  })
}

const readLevel = async (sound: Sound, env: JobEnv): Promise<{ level: number }> => {
  const path = join(env.scratchDir, 'voice.s16')
  await decode(sound, [], 's16le', path, env)
  const meter = createLevelMeter()
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 16 }) as AsyncIterable<Buffer>) {
    const samples = new Float32Array(chunk.length >> 1)
    for (let n = 0; n < samples.length; n++) samples[n] = chunk.readInt16LE(2 * n) / 32_768
    meter.push(samples)
  }
  await rm(path)
  return { level: meter.level() }
}

const rememberLevel = createMemory<{ level: number }>(64)

/** The voice from `fromSeconds` to `toSeconds`, and how loud all of it is. @throws unreadable_media, no_audio_stream */
export const readVoice = async (
  voice: FileRef,
  { fromSeconds, toSeconds }: { fromSeconds: number; toSeconds: number },
  env: JobEnv,
): Promise<VoicePart> => {
  const { scratchDir, signal } = env
  const held = await holdWhole({ key: refId(voice), ...env.sourceOf(refId(voice)), scratchDir, signal })
  try {
    const sound = await openSound(held.path, env)
    const { level } = await rememberLevel(refId(voice), () => readLevel(sound, env))
    const firstSample = Math.max(0, Math.floor(fromSeconds * voiceRateHz))
    const endSample = Math.max(firstSample + 1, Math.ceil(toSeconds * voiceRateHz))
    const path = join(scratchDir, 'voice.f32')
    await decode(sound, [`atrim=start_sample=${firstSample}:end_sample=${endSample}`], 'f32le', path, env)
    const bytes = await readFile(path)
    await rm(path)
    const samples = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2)
    return { samples, startSeconds: firstSample / voiceRateHz, level }
  } finally {
    await held.release()
  }
}
