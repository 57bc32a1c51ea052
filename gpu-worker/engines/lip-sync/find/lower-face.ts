import { type Head, toPicture } from './head.ts'
import { levelFor, type Pyramid, sample } from './pyramid.ts'

/** The part of a head where its mouth must be, laid upright: in face widths from the middle of the face. */
export const lowerFace = { left: -0.42, top: 0.03, step: 0.015, columns: 56, rows: 40 }

export type LowerFace = Uint8Array

export const takeLowerFace = (pyramid: Pyramid, head: Head): LowerFace => {
  const { left, top, step, columns, rows } = lowerFace
  const n = levelFor(head.size * step)
  const picture = pyramid.level(n)
  const values = new Uint8Array(columns * rows)
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const { x, y } = toPicture(head, left + step * (column + 0.5), top + step * (row + 0.5))
      values[row * columns + column] = sample(picture, n, x, y)
    }
  return values
}

/** A mouth on a head: its middle, its width and its turn against the head. */
export type Mouth = { u: number; v: number; width: number; angle: number }

/** Where mouths are, and how sure that is. */
const usual = { u: 0, v: 0.29, width: 0.36 }
const spread = { u: 0.12, v: 0.075 }
const angles = [-0.36, -0.27, -0.18, -0.09, 0, 0.09, 0.18, 0.27, 0.36]
/** Lips are this thick, and so far from their line the skin is. */
const flank = 0.06
const halfLength = 0.11

const valueAt = (face: LowerFace, u: number, v: number): number => {
  const { left, top, step, columns, rows } = lowerFace
  const column = Math.min(columns - 1, Math.max(0, Math.floor((u - left) / step)))
  const row = Math.min(rows - 1, Math.max(0, Math.floor((v - top) / step)))
  return face[row * columns + column] as number
}

/** How much darker the line through here is than what lies above and below it. */
const darkness = (face: LowerFace, u: number, v: number, angle: number): number => {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const above = valueAt(face, u + sin * flank, v - cos * flank)
  const below = valueAt(face, u - sin * flank, v + cos * flank)
  return Math.min(above, below) - valueAt(face, u, v)
}

/** The same on a mouth's own line, `t` face widths from its middle. */
export const lipDarkness = (face: LowerFace, { u, v, angle }: Mouth, t: number): number =>
  darkness(face, u + Math.cos(angle) * t, v + Math.sin(angle) * t, angle)

const alongLine = (face: LowerFace, u: number, v: number, angle: number): number => {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  let sum = 0
  for (let t = -halfLength; t <= halfLength + 1e-9; t += halfLength / 6)
    sum += Math.max(-4, Math.min(30, darkness(face, u + cos * t, v + sin * t, angle)))
  return sum / 13
}

const likelihood = (u: number, v: number): number =>
  Math.exp(-0.5 * (((u - usual.u) / spread.u) ** 2 + ((v - usual.v) / spread.v) ** 2))

/** The line of the lips of one picture: the longest dark line near the usual place; `score` in brightness. */
export const findLips = (face: LowerFace): Mouth & { score: number } => {
  let best = { ...usual, angle: 0, score: 0 }
  for (const angle of angles)
    for (let v = usual.v - 0.16; v <= usual.v + 0.16; v += 0.015)
      for (let u = -0.15; u <= 0.15; u += 0.03) {
        const score = alongLine(face, u, v, angle) * likelihood(u, v)
        if (score > best.score) best = { u, v, angle, width: usual.width, score }
      }
  return best
}
