import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Sound } from '../../ffmpeg/find-sound.ts'
import { inputArgs } from '../../ffmpeg/input-args.ts'
import { runFfmpeg } from '../../ffmpeg/run.ts'
import type { JobEnv } from '../handler.ts'

export const rateHz = 48_000
/** Room for tracks that sound together: 24 bits still keep 126 dB below it. */
const headroomDb = 18

/** A sound on the film's clock. `fetch` brings it into the scratch folder; `release` removes it from there. */
export type Track = {
  startMs: number
  gainDb: number
  fetch: () => Promise<Sound>
  release: (sound: Sound) => Promise<void>
}

/** As many inputs as one ffmpeg opens at once. */
const widest = 16

const samplesOf = (ms: number): number => Math.round((ms * rateHz) / 1000)

/** The track behind its silence, both streamed: a delay filter would hold all of it in memory. */
const trackChain = (track: Track, stream: number, fromMs: number, input: number): string => {
  const silence = samplesOf(track.startMs - fromMs)
  const format = `aresample=${rateHz},aformat=sample_fmts=fltp:channel_layouts=stereo`
  const sound = `[${input}:${stream}]${format},volume=${track.gainDb}dB`
  if (silence === 0) return `${sound}[track${input}]`
  const lead = `anullsrc=r=${rateHz}:cl=stereo,aformat=sample_fmts=fltp,atrim=end_sample=${silence}[lead${input}]`
  return `${sound}[sound${input}];${lead};[lead${input}][sound${input}]concat=n=2:v=0:a=1[track${input}]`
}

type Group = { tracks: readonly Track[]; fromMs: number; path: string }

/** Mixes up to 16 tracks into a file whose first sample stands at `fromMs` of the film. */
const mixGroup = async ({ tracks, fromMs, path }: Group, env: JobEnv): Promise<void> => {
  const inputs: { track: Track; sound: Sound }[] = []
  for (const track of tracks) inputs.push({ track, sound: await track.fetch() })
  const chains = inputs.map(({ track, sound }, i) => trackChain(track, sound.stream, fromMs, i))
  const labels = inputs.map((_, i) => `[track${i}]`).join('')
  const sum = inputs.length > 1 ? `amix=inputs=${inputs.length}:duration=longest:normalize=0` : 'anull'
  await runFfmpeg(env.ffmpeg, {
    args: [
      ...inputs.flatMap(({ sound }) => inputArgs(sound)),
      ...['-filter_complex', `${chains.join(';')};${labels}${sum}[mixed]`, '-map', '[mixed]'],
      ...['-c:a', 'flac', '-sample_fmt', 's32', '-compression_level', '0', '-f', 'flac', `file:${path}`],
    ],
    scratchDir: env.scratchDir,
    signal: env.signal,
  })
  for (const { track, sound } of inputs) await track.release(sound)
}

const made = (path: string, startMs: number): Track => ({
  ...{ startMs, gainDb: 0 },
  fetch: async () => ({ path, demuxer: 'flac', stream: 0 }),
  release: (sound) => rm(sound.path),
})

/**
 * Mixes any number of tracks onto the film's clock, 16 at a time in the order of their starts, then the mixes, and so
 * on: memory and open files stay the same however many there are. The mix lies `headroomDb` below the tracks' sum.
 */
export const mixTracks = async (
  tracks: readonly Track[],
  env: JobEnv,
): Promise<{ path: string; headroomDb: number }> => {
  let level = tracks
    .map((track) => ({ ...track, gainDb: track.gainDb - headroomDb }))
    .toSorted((a, b) => a.startMs - b.startMs)
  for (let round = 0; level.length > widest; round++) {
    const mixes: Track[] = []
    for (let first = 0; first < level.length; first += widest) {
      const group = level.slice(first, first + widest)
      const fromMs = group[0]?.startMs ?? 0
      const path = join(env.scratchDir, `mix-${round}-${first}.flac`)
      await mixGroup({ tracks: group, fromMs, path }, env)
      mixes.push(made(path, fromMs))
    }
    level = mixes
  }
  const path = join(env.scratchDir, 'mix.flac')
  await mixGroup({ tracks: level, fromMs: 0, path }, env)
  return { path, headroomDb }
}
