import { bandsAt, voiceRateHz } from './bands.ts'
import { loudnessAt } from './loudness.ts'

/**
 * A mouth at one moment: `open` 0 to 1; `wide` −1 (rounded, as in "oo") to 1 (spread, as in "ee"); `hiss` 0 to 1: teeth
 * nearly together, as in "s".
 */
export type MouthShape = { open: number; wide: number; hiss: number }

/** Softer than this share of the level is breath and noise. */
const quietShare = 0.04
/** Loudness to opening: half as loud still opens well beyond half. */
const bend = 0.8

const shapeAt = (voice: Float32Array, sample: number, level: number): MouthShape & { weight: number } => {
  const share = loudnessAt(voice, sample) / level
  const heard = Math.max(0, (share - quietShare) / (1 - quietShare))
  const { low, middle, high, hiss } = bandsAt(voice, sample)
  const voiced = low + middle + high + 1e-9
  const hissing = hiss / (hiss + voiced)
  const spread = (middle + high) / voiced
  const open = Math.min(1.15, heard ** bend) * (1 - 0.45 * hissing)
  const wide = Math.max(-1, Math.min(1, 3 * (spread - 0.32)))
  return { open, wide, hiss: hissing, weight: heard + 0.02 }
}

/** Lips and jaw are heavy: a moment's shape is a bell of what is heard within some 60 ms of it, before as much as after. */
const bell = [1, 4, 6, 4, 1]
const stepSeconds = 0.02
/** Mouths open a little before the sound comes. */
const leadSeconds = 0.01

/**
 * The mouth in the middle of each frame; it depends on nothing but the voice within a second of it, so that two pieces
 * of one film agree. `level` = how loud the whole voice is, see createLevelMeter.
 */
export const shapesOf = (
  voice: { samples: Float32Array; startSeconds: number; level: number },
  frames: { first: number; count: number; perSecond: number },
): MouthShape[] =>
  Array.from({ length: frames.count }, (_, n) => {
    const middle = (frames.first + n + 0.5) / frames.perSecond + leadSeconds - voice.startSeconds
    const sum = { open: 0, openWeight: 0, wide: 0, hiss: 0, weight: 0 }
    for (const [k, factor] of bell.entries()) {
      const sample = (middle + (k - 2) * stepSeconds) * voiceRateHz
      const shape = shapeAt(voice.samples, sample, voice.level)
      sum.open += factor * shape.open
      sum.openWeight += factor
      sum.wide += factor * shape.weight * shape.wide
      sum.hiss += factor * shape.weight * shape.hiss
      sum.weight += factor * shape.weight
    }
    return { open: sum.open / sum.openWeight, wide: sum.wide / sum.weight, hiss: sum.hiss / sum.weight }
  })
