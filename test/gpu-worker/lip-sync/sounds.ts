import { wavHeader } from '../../../gpu-worker/sound/wav-header.ts'

const rateHz = 16_000

/** A vowel-like buzz (140 Hz and its harmonics, bent by two formants) whose loudness is `levelAt(seconds)`. */
export const hum = (seconds: number, levelAt: (seconds: number) => number): Float32Array =>
  Float32Array.from({ length: Math.round(seconds * rateHz) }, (_, n) => {
    const t = n / rateHz
    let sum = 0
    for (let k = 1; k <= 18; k++) {
      const hz = 140 * k
      const formants = 1 / (1 + ((hz - 700) / 180) ** 2) + 0.5 / (1 + ((hz - 1_200) / 220) ** 2) + 0.02
      sum += formants * Math.sin(2 * Math.PI * hz * t + k)
    }
    return 0.2 * levelAt(t) * sum
  })

/** Syllables: `perSecond` of them, each swelling and dying away, with a pause after every fourth. */
export const syllables =
  (perSecond: number) =>
  (seconds: number): number => {
    const place = seconds * perSecond
    return Math.floor(place) % 5 === 4 ? 0 : Math.sin(Math.PI * (place % 1)) ** 2
  }

/** 16-bit mono WAV of these samples. */
export const wavOf = (samples: Float32Array): Buffer => {
  const body = Buffer.alloc(2 * samples.length)
  for (const [n, sample] of samples.entries())
    body.writeInt16LE(Math.max(-32_768, Math.min(32_767, Math.round(32_767 * sample))), 2 * n)
  return Buffer.concat([wavHeader(samples.length, rateHz), body])
}
