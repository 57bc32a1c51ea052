import { inputArgs } from '../../ffmpeg/input-args.ts'
import { captureFfmpeg } from '../../ffmpeg/run.ts'
import type { JobEnv } from '../handler.ts'
import { gainFilters, type Loudness, maxTruePeakDb, measureFilter, readLoudness } from '../speech/loudness.ts'
import { rateHz } from './mix.ts'

type Mix = { path: string; headroomDb: number }
type Wanted = { durationMs: number; loudnessLufs: number; path: string }

const closeEnoughDb = 0.3
const mostPasses = 3
/** Below it there is nothing to hear, and nothing to make loud. */
const silentLufs = -69
/** A whisper is not made to roar. */
const mostGainDb = 30

const runPass = async (mix: Mix, filters: readonly string[], output: readonly string[], env: JobEnv) => {
  const { stderr } = await captureFfmpeg(env.ffmpeg, {
    args: [
      ...['-loglevel', 'level+info', ...inputArgs({ path: mix.path, demuxer: 'flac' })],
      ...['-map', '0:0', '-map_metadata', '-1', '-af', [...filters, measureFilter].join(','), ...output],
    ],
    scratchDir: env.scratchDir,
    signal: env.signal,
  })
  return readLoudness(stderr)
}

/** Cut or filled up with silence to exactly the film's length, with the gain; resampling may add or lose a sample. */
const onFilm = (mix: Mix, durationMs: number, gain: readonly string[]): string[] => {
  const samples = (durationMs * rateHz) / 1000
  const format = 'aformat=sample_fmts=fltp:channel_layouts=stereo'
  const length = [`apad=whole_len=${samples}`, `atrim=end_sample=${samples}`]
  return [format, `volume=${mix.headroomDb}dB`, ...gain, ...length]
}

const flac = (path: string): string[] => ['-c:a', 'flac', '-sample_fmt', 's16', '-f', 'flac', `file:${path}`]

/**
 * Writes the mix as 16-bit FLAC of the film's length, at the wanted loudness with a true peak of −1.5 dBTP at most:
 * one gain for the whole film, and a limiter where peaks ask for it, whose loss the next pass makes up for.
 */
export const levelMix = async (mix: Mix, wanted: Wanted, env: JobEnv): Promise<Loudness> => {
  const measured = await runPass(mix, onFilm(mix, wanted.durationMs, []), ['-f', 'null', '-'], env)
  const silent = measured.integratedLufs <= silentLufs
  let gainDb = silent ? 0 : Math.min(mostGainDb, wanted.loudnessLufs - measured.integratedLufs)
  for (let pass = 1; ; pass++) {
    const filters = onFilm(mix, wanted.durationMs, gainFilters(gainDb, measured.truePeakDb, rateHz))
    const made = await runPass(mix, filters, flac(wanted.path), env)
    const offDb = wanted.loudnessLufs - made.integratedLufs
    const peaks = made.truePeakDb > maxTruePeakDb
    if (silent || pass === mostPasses || (Math.abs(offDb) <= closeEnoughDb && !peaks)) return made
    gainDb = Math.min(mostGainDb, gainDb + offDb)
  }
}
