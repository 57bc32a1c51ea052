import { randomNumbers } from '../../../random-numbers.ts'

/** Seeded and the same on every machine: pictures are cached by what made them. */
export type Random = {
  next: () => number
  range: (low: number, high: number) => number
  int: (low: number, high: number) => number
  chance: (probability: number) => boolean
  pick: <T>(list: readonly [T, ...T[]]) => T
  /** An independent stream for one named part, so that a change there leaves the others as they were. */
  fork: (label: string) => Random
}

/** FNV-1a over the code units. */
export const hashText = (text: string): number => {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

export const createRandom = (seed: number): Random => {
  const next = randomNumbers(seed)
  const range = (low: number, high: number): number => low + (high - low) * next()
  return {
    next,
    range,
    int: (low, high) => Math.floor(range(low, high + 1)),
    chance: (probability) => next() < probability,
    pick: (list) => list[Math.floor(next() * list.length)] ?? list[0],
    fork: (label) => createRandom(hashText(`${seed}/${label}`)),
  }
}
