import { AppError } from '../../../shared/errors.ts'

export const targetLufs = -16
export const maxTruePeakDb = -1.5

export type Loudness = { integratedLufs: number; truePeakDb: number }

/** At the end of a chain: measures and passes on. */
export const measureFilter = 'ebur128=peak=true:framelog=verbose'

/** ebur128's summary on stderr. A sound under 0.4 s has no integrated loudness: −70. */
export const readLoudness = (stderr: readonly string[]): Loudness => {
  const words = stderr.join('\n')
  const integrated = /I:\s+(-?[\d.]+|-?inf) LUFS/.exec(words)?.[1]
  const peak = /Peak:\s+(-?[\d.]+|-?inf) dBFS/.exec(words)?.[1]
  if (integrated === undefined || peak === undefined)
    throw new AppError('encoder_failed', 'ffmpeg measured no loudness', {}, new Error(words))
  return { integratedLufs: toNumber(integrated), truePeakDb: toNumber(peak) }
}

const toNumber = (word: string): number => (word.includes('inf') ? -70 : Number(word))

/** Under 0.4 s there is nothing to integrate: the mean level of what is heard stands for it. */
export const loudnessOf = (measured: Loudness, levels: readonly number[]): number => {
  if (measured.integratedLufs > -69) return measured.integratedLufs
  const heard = levels.filter((level) => level > -60)
  const power = heard.reduce((sum, level) => sum + 10 ** (level / 10), 0) / Math.max(1, heard.length)
  return 10 * Math.log10(power) - 0.691
}

/** Gain, then a limiter at four times the rate, which sees the peaks between the samples. */
export const gainFilters = (gainDb: number, peakDb: number, rateHz: number): string[] => {
  const gain = `volume=${gainDb.toFixed(2)}dB`
  if (peakDb + gainDb <= maxTruePeakDb - 0.1) return [gain]
  const limit = (10 ** ((maxTruePeakDb - 0.2) / 20)).toFixed(4)
  const limiter = `alimiter=limit=${limit}:attack=3:release=60:level=0`
  return [gain, `aresample=${rateHz * 4}`, limiter, `aresample=${rateHz}`]
}
