import { createSpectrum, hannWindow } from '../../../sound/spectrum.ts'

export const rateHz = 16_000
/** 10 ms from frame to frame, each 48 ms long: two periods of the deepest voice and some to spare. */
export const hop = 160
export const frameLength = 768
/** The spectrum is of the middle 32 ms. */
const spectrumLength = 512
const spectrumAt = (frameLength - spectrumLength) / 2
export const framesPerSecond = rateHz / hop

export const bandCount = 20
const lowestHz = 120
const highestHz = 6_500
const quietDb = -100

/** What one frame shows of a voice. */
export type Frame = {
  /** Mean power over 120–6500 Hz, dB of full scale. */
  energyDb: number
  /** 0 = a pure tone, 1 = white noise; over 300–4000 Hz. */
  flatness: number
  /** How alike one pitch period (55–400 Hz) is to the next: 1 = a voice or an instrument, 0 = noise. */
  periodicity: number
  /** Hz; only meaningful where the periodicity is high. */
  pitchHz: number
  /** dB per band, even on the mel scale: the shape that vowels and consonants change all the time. */
  bands: Float32Array
}

const mel = (hz: number): number => 1127 * Math.log(1 + hz / 700)
const binHz = rateHz / spectrumLength

/** Bin → band; −1 outside all bands. */
const bandOf = Int8Array.from({ length: spectrumLength / 2 }, (_, bin) => {
  const hz = bin * binHz
  if (hz < lowestHz || hz >= highestHz) return -1
  return Math.floor((bandCount * (mel(hz) - mel(lowestHz))) / (mel(highestHz) - mel(lowestHz)))
})

const decibels = (power: number): number => Math.max(quietDb, 10 * Math.log10(power + 1e-12))

const flatnessOf = (power: Float64Array): number => {
  const [from, to] = [Math.round(300 / binHz), Math.round(4000 / binHz)]
  let [logs, sum] = [0, 0]
  for (let bin = from; bin < to; bin++) {
    const value = (power[bin] ?? 0) + 1e-12
    logs += Math.log(value)
    sum += value
  }
  return Math.exp(logs / (to - from)) / (sum / (to - from))
}

const halfRate = rateHz / 2
const shortestLag = Math.floor(halfRate / 400)
const longestLag = Math.ceil(halfRate / 55)
const compared = frameLength / 2 - longestLag

/** Normalised autocorrelation at half the rate: its highest peak, and where, to a part of a sample. */
const pitchOf = (halved: Float32Array): { periodicity: number; pitchHz: number } => {
  const alike = new Float32Array(longestLag + 2)
  let own = 1e-9
  for (let n = 0; n < compared; n++) own += (halved[n] ?? 0) ** 2
  for (let lag = shortestLag - 1; lag <= longestLag; lag++) {
    let [both, other] = [0, 1e-9]
    for (let n = 0; n < compared; n++) {
      const later = halved[n + lag] ?? 0
      both += (halved[n] ?? 0) * later
      other += later * later
    }
    alike[lag] = both / Math.sqrt(own * other)
  }
  let best = shortestLag
  for (let lag = shortestLag; lag < longestLag; lag++)
    if ((alike[lag] ?? 0) > (alike[best] ?? 0) + 0.01) best = lag
  const [before, peak, after] = [alike[best - 1] ?? 0, alike[best] ?? 0, alike[best + 1] ?? 0]
  const bend = before - 2 * peak + after
  const shift = bend < -1e-6 ? (0.5 * (before - after)) / bend : 0
  return { periodicity: Math.max(0, peak), pitchHz: halfRate / (best + Math.max(-1, Math.min(1, shift))) }
}

/** Frames below `floorDb` are not looked at more closely: they are silence. */
export const createAnalyser = (floorDb: number) => {
  const spectrum = createSpectrum(hannWindow(spectrumLength))
  const halved = new Float32Array(frameLength / 2)
  const scale = 8 / (3 * spectrumLength * spectrumLength) // of the Hann window; full-scale sine = −3 dB
  return (samples: Float32Array, at: number): Frame => {
    const power = spectrum(samples, at + spectrumAt)
    const bands = new Float32Array(bandCount)
    let sum = 0
    for (let bin = 0; bin < power.length; bin++) {
      const band = bandOf[bin] ?? -1
      if (band < 0) continue
      bands[band] = (bands[band] ?? 0) + 2 * scale * (power[bin] ?? 0)
      sum += 2 * scale * (power[bin] ?? 0)
    }
    const energyDb = decibels(sum)
    if (energyDb < floorDb)
      return { energyDb, flatness: 1, periodicity: 0, pitchHz: 0, bands: bands.fill(quietDb) }
    for (let band = 0; band < bandCount; band++) bands[band] = decibels(bands[band] ?? 0)
    for (let n = 0; n < halved.length; n++)
      halved[n] = ((samples[at + 2 * n] ?? 0) + (samples[at + 2 * n + 1] ?? 0)) / 2
    return { energyDb, flatness: flatnessOf(power), ...pitchOf(halved), bands }
  }
}
