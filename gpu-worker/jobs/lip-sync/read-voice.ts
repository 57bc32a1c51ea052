import { createReadStream } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type FileRef, refId } from '../../../shared/jobs/file-ref.ts'
import { voiceRateHz } from '../../engines/lip-sync/voice/bands.ts'
import { createLevelMeter } from '../../engines/lip-sync/voice/loudness.ts'
import { findSound, type Sound } from '../../ffmpeg/find-sound.ts'
import { inputArgs } from '../../ffmpeg/input-args.ts'
import { runFfmpeg } from '../../ffmpeg/run.ts'
import { holdWhole } from '../../ffmpeg/window-whole.ts'
import { createMemory } from '../../segments/remember.ts'
import type { JobEnv } from '../handler.ts'

type VoicePart = { samples: Float32Array; startSeconds: number; level: number }

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
  const { scratchDir, signal } = env
  const path = join(scratchDir, 'voice.s16')
  await decode(sound, [], 's16le', path, env)
  const meter = createLevelMeter()
  const bytes: AsyncIterable<Buffer> = createReadStream(path, { highWaterMark: 1 << 16, signal })
  for await (const chunk of bytes) {
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
    const file = { path: held.path, scratchDir, signal }
    const sound = await findSound(env.ffmpeg, file, { name: 'the voice', field: 'voice' })
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
