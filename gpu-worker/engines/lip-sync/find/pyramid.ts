import { type Grey, halve } from './grey.ts'

/** The picture, half of it, a quarter, …; `level` n is 2^n times smaller. Levels are made when first asked for. */
export type Pyramid = { level: (n: number) => Grey }

export const createPyramid = (picture: Grey): Pyramid => {
  const levels = [picture]
  const level = (n: number): Grey => {
    const known = levels[n]
    if (known) return known
    const next = halve(level(n - 1))
    levels[n] = next
    return next
  }
  return { level }
}

/** The deepest level on which a step of so many pixels is not below one. */
export const levelFor = (stepPixels: number): number =>
  Math.min(5, Math.max(0, Math.floor(Math.log2(stepPixels) + 0.25)))

/** Brightness at a place of the full picture, as seen on a level; outside, that of the edge. */
export const sample = (picture: Grey, n: number, x: number, y: number): number => {
  const { pixels, width, height } = picture
  const scale = 1 / 2 ** n
  const px = Math.min(width - 1.001, Math.max(0, (x + 0.5) * scale - 0.5))
  const py = Math.min(height - 1.001, Math.max(0, (y + 0.5) * scale - 0.5))
  const left = px | 0
  const top = py | 0
  const at = top * width + left
  const right = px - left
  const a = pixels[at] as number
  const b = pixels[at + 1] as number
  const c = pixels[at + width] as number
  const d = pixels[at + width + 1] as number
  return (a + (b - a) * right) * (1 - py + top) + (c + (d - c) * right) * (py - top)
}
