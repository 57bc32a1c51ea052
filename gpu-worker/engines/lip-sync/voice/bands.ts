import { createSpectrum, hannWindow } from '../../../sound/spectrum.ts'

export const voiceRateHz = 16_000
const windowLength = 512

/** Energy of what shapes a mouth: the first formant, the second of front vowels, and hissing. */
type Bands = { low: number; middle: number; high: number; hiss: number }

const edges = { low: [150, 900], middle: [900, 2300], high: [2300, 4200], hiss: [4200, 8000] } as const
const spectrumAt = createSpectrum(hannWindow(windowLength, 0.5))

const sumOf = (spectrum: Float64Array, [from, to]: readonly [number, number]): number => {
  const perBin = voiceRateHz / windowLength
  let sum = 0
  for (let bin = Math.round(from / perBin); bin < Math.round(to / perBin); bin++)
    sum += spectrum[bin] as number
  return sum
}

/** Of the 32 ms around a moment; beyond the voice's ends there is silence. */
export const bandsAt = (voice: Float32Array, sample: number): Bands => {
  const spectrum = spectrumAt(voice, Math.round(sample) - windowLength / 2)
  return {
    ...{ low: sumOf(spectrum, edges.low), middle: sumOf(spectrum, edges.middle) },
    ...{ high: sumOf(spectrum, edges.high), hiss: sumOf(spectrum, edges.hiss) },
  }
}
