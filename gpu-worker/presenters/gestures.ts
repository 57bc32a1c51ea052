import type { Word } from '../../shared/jobs/engine-use.ts'

/** 0 … 1: lids down, brows up; gaze −1 … 1 sideways. Few values, so that each is drawn once. */
export type Look = { lid: number; brow: number; gaze: number }

/** The same share for the same seed and number on every machine. */
export const shareOf = (seed: number, index: number): number => {
  let mixed = Math.imul(seed ^ (index * 0x9e3779b1), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32
}

/** One blink in each stretch of time, somewhere within it. */
const blinkEveryMs = 3_400
const blinkMs = 240

const lidAt = (seed: number, timeMs: number): number => {
  const stretch = Math.floor(timeMs / blinkEveryMs)
  const startMs = stretch * blinkEveryMs + 200 + shareOf(seed, stretch) * (blinkEveryMs - blinkMs - 400)
  const passed = (timeMs - startMs) / blinkMs
  if (passed <= 0 || passed >= 1) return 0
  // Lids fall faster than they rise.
  return passed < 0.4 ? passed / 0.4 : (1 - passed) / 0.6
}

const gazeEveryMs = 2_300

/** Mostly at the viewer, now and then aside for a moment. */
const gazeAt = (seed: number, timeMs: number): number => {
  const stretch = Math.floor(timeMs / gazeEveryMs)
  const share = shareOf(seed + 7, stretch)
  const away = timeMs - stretch * gazeEveryMs < 700
  if (share > 0.35 || !away) return 0
  return share < 0.17 ? -1 : 1
}

const raisedMs = 420

/** Brows rise with some words, always with the last of a question or an exclamation. */
const browAt = (seed: number, words: readonly Word[], timeMs: number): number => {
  for (const [i, { text, startMs }] of words.entries()) {
    const passed = (timeMs - startMs + 60) / raisedMs
    if (passed <= 0 || passed >= 1) continue
    if (/[?!？！]/.test(text) || shareOf(seed + 13, startMs + i) < 0.16) return Math.sin(passed * Math.PI)
  }
  return 0
}

const steps = { lid: 4, brow: 3 }

/** Eyes and brows at a time; `words` near it are enough. */
export const lookAt = (seed: number, words: readonly Word[], timeMs: number): Look => ({
  lid: Math.round(lidAt(seed, timeMs) * steps.lid) / steps.lid,
  brow: Math.round(browAt(seed, words, timeMs) * steps.brow) / steps.brow,
  gaze: gazeAt(seed, timeMs),
})

export const lookKey = ({ lid, brow, gaze }: Look): string => `${lid}/${brow}/${gaze}`
