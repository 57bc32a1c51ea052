import type { Phoneme } from '../../shared/jobs/engine-use.ts'
import { blendMouths, closedMouth, type Mouth } from './mouth.ts'
import { type Viseme, visemesOf } from './visemes.ts'

type Sound = Viseme & { startMs: number; endMs: number }

/** The mouth is on its way before a sound is heard, and leaves it slowly. */
const comesMs = 70
const goesMs = 90
/** Pull of the closed mouth where nothing is said. */
const restPull = 0.35

/** Sounds in order; a phoneme of two mouths is halved. */
export const soundsOf = (phonemes: readonly Phoneme[]): Sound[] =>
  phonemes
    .flatMap(({ symbol, startMs, endMs }) => {
      const shapes = visemesOf(symbol)
      const eachMs = (endMs - startMs) / shapes.length
      return shapes.map((shape, i) => ({
        ...shape,
        startMs: startMs + i * eachMs,
        endMs: startMs + (i + 1) * eachMs,
      }))
    })
    .toSorted((a, b) => a.startMs - b.startMs)

const smooth = (part: number): number => part * part * (3 - 2 * part)

/** How much a sound rules the mouth at a time: 1 in its middle, 0 well before and after it. */
const pullAt = ({ startMs, endMs }: Sound, timeMs: number): number => {
  const from = startMs - comesMs
  const to = endMs + goesMs
  if (timeMs <= from || timeMs >= to) return 0
  const peak = Math.min((startMs + endMs) / 2, startMs + 60)
  const late = Math.max(peak, endMs - 20)
  if (timeMs < peak) return smooth((timeMs - from) / (peak - from))
  return timeMs <= late ? 1 : smooth((to - timeMs) / (to - late))
}

/** Index of the first sound that may still rule at the time: they are in order, and short. */
const firstNear = (sounds: readonly Sound[], timeMs: number): number => {
  let low = 0
  let high = sounds.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sounds[middle]?.startMs ?? 0) < timeMs - 2_000) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * The mouth at a time: all sounds around it pull, each as strongly as it holds its shape, so lips close for an m
 * however short it is and half-way vowels lean towards their neighbours. Closed in silence.
 */
export const mouthAt = (sounds: readonly Sound[], timeMs: number): Mouth => {
  const shares: { mouth: Mouth; weight: number }[] = []
  let heard = 0
  for (let i = firstNear(sounds, timeMs); i < sounds.length; i++) {
    const sound = sounds[i]
    if (!sound || sound.startMs - comesMs > timeMs) break
    const pull = pullAt(sound, timeMs)
    if (pull === 0) continue
    heard = Math.max(heard, pull)
    shares.push({ mouth: sound.mouth, weight: pull * pull * sound.hold })
  }
  shares.push({ mouth: closedMouth, weight: restPull * (1 - heard) ** 2 + 1e-6 })
  const total = shares.reduce((sum, { weight }) => sum + weight, 0)
  return blendMouths(shares.map(({ mouth, weight }) => ({ mouth, weight: weight / total })))
}
