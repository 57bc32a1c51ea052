import { voiceRateHz } from './bands.ts'

/** Half the span over which loudness is felt: about that of a frame. */
const halfSeconds = 0.03

/** Root of the mean square around a moment, weighed by a bell; 0 beyond the voice. */
export const loudnessAt = (voice: Float32Array, sample: number): number => {
  const half = Math.round(halfSeconds * voiceRateHz)
  const middle = Math.round(sample)
  let sum = 0
  let weights = 0
  for (let n = -half; n <= half; n++) {
    const weight = 1 + Math.cos((Math.PI * n) / half)
    sum += weight * (voice[middle + n] ?? 0) ** 2
    weights += weight
  }
  return Math.sqrt(sum / weights)
}

/** Frames of 20 ms of a voice in order → how loud it is when it is loud: the level that 94 % of what is spoken stays below. */
export const createLevelMeter = () => {
  // Decibels in halves, from −90 to 0.
  const histogram = new Float64Array(181)
  const frame = Math.round(0.02 * voiceRateHz)
  let squares = 0
  let filled = 0
  const push = (samples: Float32Array): void => {
    for (const sample of samples) {
      squares += sample * sample
      filled += 1
      if (filled < frame) continue
      const decibels = 10 * Math.log10(squares / frame + 1e-12)
      const bin = Math.min(180, Math.max(0, Math.round(2 * (decibels + 90))))
      histogram[bin] = (histogram[bin] as number) + 1
      squares = 0
      filled = 0
    }
  }
  const level = (): number => {
    // Silence between words and hum say nothing of how loud words are.
    const loudest = histogram.findLastIndex((count) => count > 0)
    const first = Math.max(20, loudest - 60)
    let spoken = 0
    for (let bin = first; bin <= loudest; bin++) spoken += histogram[bin] as number
    let below = 0
    for (let bin = first; bin <= loudest; bin++) {
      below += histogram[bin] as number
      if (below >= 0.94 * spoken) return 10 ** ((bin / 2 - 90) / 20)
    }
    return 1
  }
  return { push, level }
}
