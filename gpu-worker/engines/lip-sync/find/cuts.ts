import type { Grey } from './grey.ts'

const columns = 32
const rows = 18
/**
 * In brightness, mean over the picture: more than any motion makes, and far more than just before. Jump cuts change
 * less, the room stays: but they stand out from a calm film.
 */
const cutsAbove = [
  { change: 16, timesUsual: 3.5 },
  { change: 5, timesUsual: 10 },
] as const

const thumbnailOf = ({ pixels, width, height }: Grey): Float64Array => {
  const sums = new Float64Array(columns * rows)
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const [left, right] = [((column * width) / columns) | 0, (((column + 1) * width) / columns) | 0]
      const [top, bottom] = [((row * height) / rows) | 0, (((row + 1) * height) / rows) | 0]
      let sum = 0
      for (let y = top; y < bottom; y += 2)
        for (let x = left; x < right; x += 2) sum += pixels[y * width + x] as number
      sums[row * columns + column] = (4 * sum) / Math.max(1, (bottom - top) * (right - left))
    }
  return sums
}

/** Tells of each frame in order whether a new shot begins with it; the first one begins none. */
export const createCutDetector = (): ((frame: Grey) => boolean) => {
  let before: Float64Array | undefined
  let usual = 0
  return (frame) => {
    const now = thumbnailOf(frame)
    const then = before
    before = now
    if (!then) return false
    const change = now.reduce((sum, value, at) => sum + Math.abs(value - (then[at] ?? 0)), 0) / now.length
    const cut = cutsAbove.some((least) => change > least.change && change > least.timesUsual * usual)
    usual = cut ? 0 : 0.8 * usual + 0.2 * change
    return cut
  }
}
