import type { Sound } from '../espeak/messages.ts'

/**
 * espeak's sounds at the times that the network gave them. `soundOf` names the sound of each id; ids of none
 * (spaces, marks) are rests.
 */
export const placeSounds = (
  sounds: readonly Sound[],
  soundOf: readonly (number | undefined)[],
  durations: Float32Array,
  rateHz: number,
): Sound[] => {
  const placed: Sound[] = []
  let samples = 0
  let last: number | undefined
  soundOf.forEach((index, at) => {
    const atMs = (samples * 1000) / rateHz
    samples += durations[at] ?? 0
    if (index === last) return
    last = index
    const sound = index === undefined ? undefined : sounds[index]
    placed.push(sound ? { ...sound, atMs } : { symbol: '', atMs, position: placed.at(-1)?.position ?? 0 })
  })
  return placed
}
