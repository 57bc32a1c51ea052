import { randomNumbers } from '../../../random-numbers.ts'

/** Normally distributed with this deviation (Box and Muller), the same for the same seed everywhere. */
export const seededNoise = (length: number, seed: number, deviation: number): Float32Array => {
  const next = randomNumbers(seed)
  return Float32Array.from(
    { length },
    () => deviation * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  )
}
