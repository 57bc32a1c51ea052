import { bandCount, melBasis, sampleRateHz, windowSamples } from './mel-basis.ts'

const hopSamples = 200
const melsPerSecond = sampleRateHz / hopSamples
const preemphasis = 0.97
const referenceDb = 20
const leastDb = -100
/** −100 dB and less → −4, 0 dB and more → 4. */
const largest = 4

const bins = windowSamples / 2 + 1
const hann = Float64Array.from(
  { length: windowSamples },
  (_, n) => 0.5 - 0.5 * Math.cos((2 * Math.PI * n) / windowSamples),
)
const cosines = Float64Array.from({ length: windowSamples }, (_, n) =>
  Math.cos((2 * Math.PI * n) / windowSamples),
)

/** 800 is no power of two: a plain transform with a table, 0.6 ms. */
const magnitudes = (window: Float64Array): Float64Array => {
  const result = new Float64Array(bins)
  const quarter = windowSamples / 4
  for (let bin = 0; bin < bins; bin++) {
    let [real, imaginary, at] = [0, 0, 0]
    for (let n = 0; n < windowSamples; n++) {
      const value = window[n] as number
      real += value * (cosines[at] as number)
      imaginary += value * (cosines[(at + quarter) % windowSamples] as number)
      at = (at + bin) % windowSamples
    }
    result[bin] = Math.hypot(real, imaginary)
  }
  return result
}

let basis: Float64Array[] | undefined

/**
 * One column of Wav2Lip's mel spectrogram: 80 numbers from −4 to 4 around a moment of the voice; silence before its
 * start and after its end.
 */
export const melColumn = (voice: Float32Array, middleSample: number): Float32Array => {
  basis ??= melBasis()
  const first = middleSample - windowSamples / 2
  const window = hann.map((weight, n) => {
    const at = first + n
    return weight * ((voice[at] ?? 0) - preemphasis * (voice[at - 1] ?? 0))
  })
  const spectrum = magnitudes(window)
  const column = new Float32Array(bandCount)
  for (const [band, weights] of basis.entries()) {
    let sum = 0
    for (let bin = 0; bin < bins; bin++) sum += (weights[bin] as number) * (spectrum[bin] as number)
    const decibels = 20 * Math.log10(Math.max(1e-5, sum)) - referenceDb
    const scaled = (2 * largest * (decibels - leastDb)) / -leastDb - largest
    column[band] = Math.min(largest, Math.max(-largest, scaled))
  }
  return column
}

/** Columns that a frame is shown: 0.2 s from its start on. */
export const chunkColumns = 16

/** Mels of a voice, each column computed once; column n stands n / 80 s after the whole voice's start, in every window of it. */
export const createMels = (voice: Float32Array, startSeconds: number) => {
  const known = new Map<number, Float32Array>()
  const firstSample = Math.round(startSeconds * sampleRateHz)
  const columnAt = (n: number): Float32Array => {
    const column = known.get(n) ?? melColumn(voice, n * hopSamples - firstSample)
    known.set(n, column)
    return column
  }
  /** [80 bands][16 columns] of the frame, flat. */
  const chunkAt = (frame: number, framesPerSecond: number): Float32Array => {
    const first = Math.floor((frame * melsPerSecond) / framesPerSecond)
    for (const n of known.keys()) if (n < first) known.delete(n)
    const chunk = new Float32Array(bandCount * chunkColumns)
    for (let n = 0; n < chunkColumns; n++)
      for (const [band, value] of columnAt(first + n).entries()) chunk[band * chunkColumns + n] = value
    return chunk
  }
  return { chunkAt }
}
