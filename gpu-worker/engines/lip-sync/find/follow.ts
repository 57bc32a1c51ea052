import { type Head, toPicture } from './head.ts'
import { levelFor, type Pyramid, sample } from './pyramid.ts'

/** A part of a face, in face widths from its middle. */
export type Part = { left: number; top: number; wide: number; high: number; freedom: 'shift' | 'similar' }

/** Brows to the tip of the nose, without the mouth: it shows how the head stands. */
export const brow: Part = { left: -0.36, top: -0.38, wide: 0.72, high: 0.56, freedom: 'similar' }
/** Nostrils to upper lip: as the head nods or turns, they wander against the brow, and the mouth with them. */
export const noseBase: Part = { left: -0.2, top: 0.02, wide: 0.4, high: 0.2, freedom: 'shift' }

const maxRounds = 12
const stillEnough = 2e-4

type Patch = {
  columns: number
  rows: number
  /** Brightness without its mean, over its spread. */
  values: Float64Array
  /** Change of a value by shift right, shift down, growth and turn: four numbers a point. */
  slopes: Float64Array
}

/** How a head looks: what `follow` looks for, coarse first. */
export type Look = { part: Part; patches: Patch[] }

const places = (
  { left, top, wide, high }: Part,
  columns: number,
  rows: number,
  each: (u: number, v: number, n: number) => void,
): void => {
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      each(
        left + (wide * (column + 0.5)) / columns,
        top + (high * (row + 0.5)) / rows,
        row * columns + column,
      )
}

const take = (pyramid: Pyramid, head: Head, part: Part, columns: number, rows: number): Float64Array => {
  const n = levelFor((head.size * part.wide) / columns)
  const picture = pyramid.level(n)
  const values = new Float64Array(columns * rows)
  const [cos, sin] = [Math.cos(head.angle) * head.size, Math.sin(head.angle) * head.size]
  places(part, columns, rows, (u, v, at) => {
    values[at] = sample(picture, n, head.x + cos * u - sin * v, head.y + sin * u + cos * v)
  })
  return normalise(values)
}

const normalise = (values: Float64Array): Float64Array => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length)
  return values.map((value) => (value - mean) / Math.max(1, spread))
}

const slopesOf = (values: Float64Array, part: Part, columns: number, rows: number): Float64Array => {
  const slopes = new Float64Array(4 * values.length)
  places(part, columns, rows, (u, v, at) => {
    const column = at % columns
    const row = (at - column) / columns
    const before = values[at - (column > 0 ? 1 : 0)] as number
    const after = values[at + (column < columns - 1 ? 1 : 0)] as number
    const over = values[at - (row > 0 ? columns : 0)] as number
    const under = values[at + (row < rows - 1 ? columns : 0)] as number
    const right = ((after - before) * columns) / (2 * part.wide)
    const down = ((under - over) * rows) / (2 * part.high)
    const similar = part.freedom === 'similar' ? [right * u + down * v, down * u - right * v] : [0, 0]
    slopes.set([right, down, ...similar], 4 * at)
  })
  return slopes
}

export const lookAt = (pyramid: Pyramid, head: Head, part: Part): Look => ({
  part,
  patches: [12, 24, 40].map((columns) => {
    const rows = Math.round((columns * part.high) / part.wide)
    const values = take(pyramid, head, part, columns, rows)
    return { columns, rows, values, slopes: slopesOf(values, part, columns, rows) }
  }),
})

/** Solves the 4 × 4 system in place by elimination; zero for an unknown that nothing tells of. */
const solve = (rows: number[][]): number[] => {
  for (let pivot = 0; pivot < 4; pivot++) {
    const own = rows[pivot] as number[]
    const lead = own[pivot] as number
    if (Math.abs(lead) < 1e-9) continue
    for (const [at, other] of rows.entries()) {
      if (at === pivot) continue
      const factor = (other[pivot] as number) / lead
      for (let column = pivot; column < 5; column++)
        other[column] = (other[column] as number) - factor * (own[column] as number)
    }
  }
  return rows.map((row, at) =>
    Math.abs(row[at] as number) < 1e-9 ? 0 : (row[4] as number) / (row[at] as number),
  )
}

/** One Gauss-Newton step: shift right, shift down, growth, turn of what is seen against the patch. */
const differenceOf = (patch: Patch, seen: Float64Array): number[] => {
  const system = [0, 1, 2, 3].map(() => [0, 0, 0, 0, 0])
  for (let at = 0; at < seen.length; at++) {
    const error = (seen[at] as number) - (patch.values[at] as number)
    // A lock of hair or a hand before the face counts for little.
    const weight = 1 / (1 + 4 * error * error)
    for (let row = 0; row < 4; row++) {
      const slope = weight * (patch.slopes[4 * at + row] as number)
      const equation = system[row] as number[]
      for (let column = 0; column < 4; column++)
        equation[column] = (equation[column] as number) + slope * (patch.slopes[4 * at + column] as number)
      equation[4] = (equation[4] as number) + slope * error
    }
  }
  return solve(system)
}

const likeness = (patch: Patch, seen: Float64Array): number =>
  seen.reduce((sum, value, at) => sum + value * (patch.values[at] as number), 0) / seen.length

/**
 * Where the head of this look is now, from where it was about (inverse compositional, Baker & Matthews 2004), and how
 * alike it looks: 1 = the same, below 0.5 = something else.
 */
export const follow = (look: Look, pyramid: Pyramid, about: Head): { head: Head; likeness: number } => {
  let head = about
  let alike = 0
  for (const patch of look.patches) {
    for (let round = 0; round < maxRounds; round++) {
      const seen = take(pyramid, head, look.part, patch.columns, patch.rows)
      alike = likeness(patch, seen)
      const [right = 0, down = 0, growth = 0, turn = 0] = differenceOf(patch, seen)
      const { x, y } = toPicture(head, -right, -down)
      const size = head.size * (1 - Math.max(-0.2, Math.min(0.2, growth)))
      head = { x, y, size, angle: head.angle - Math.max(-0.2, Math.min(0.2, turn)) }
      if (Math.max(...[right, down, growth, turn].map(Math.abs)) < stillEnough) break
    }
  }
  return { head, likeness: alike }
}
