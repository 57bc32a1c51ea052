import { type Patch, samplePatch } from './patch.ts'

/**
 * The line between closed lips, in mouth widths: `line[n]` = Y at X = −reach + n × step; its ends (left, right) are
 * the corners of the mouth. `contrast` = how much darker than the lips it is.
 */
export type Lips = { line: Float64Array; left: number; right: number; contrast: number }

const reach = 0.8
const step = 0.02
const count = Math.round((2 * reach) / step) + 1
/** How far from the tracked place the line may be, up and down. */
const slack = 0.3
const cell = 0.02
const cells = Math.round((2 * slack) / cell) + 1

type Strengths = { dark: Float64Array; seam: Float64Array; red: Float64Array }

/**
 * Darkness of a place against what lies a lip's half above and below it; how much it is the seam between a shaded upper
 * and a lit lower lip; redness against the cheeks, the lesser of the two sides.
 */
const strengthsOf = (patch: Patch, skinRed: number): Strengths => {
  const size = count * cells
  const [dark, seam, red] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)]
  for (let n = 0; n < count; n++) {
    const x = -reach + n * step
    const light = (down: number): number => {
      const side = samplePatch(patch, patch.y, x - 0.04, down) + samplePatch(patch, patch.y, x + 0.04, down)
      return (side + 2 * samplePatch(patch, patch.y, x, down)) / 4
    }
    const redness = (down: number): number => samplePatch(patch, patch.v, x, down) - skinRed
    for (let k = 0; k < cells; k++) {
      const y = -slack + k * cell
      const [here, above, below, over, under] = [
        light(y),
        light(y - 0.06),
        light(y + 0.06),
        light(y - 0.11),
        light(y + 0.11),
      ]
      const at = n * cells + k
      // Both sides must be brighter; the mean of both alone would find the shadow under the lower lip.
      dark[at] = 0.7 * Math.min(over, under) + 0.3 * Math.max(over, under) - here
      seam[at] =
        Math.max(-4, Math.min(above, below) - here) + 0.45 * Math.max(-8, Math.min(25, below - above))
      red[at] = Math.min(redness(y - 0.07), redness(y + 0.07))
    }
  }
  return { dark, seam, red }
}

/** The smoothest dark path from side to side, by dynamic programming; as cell numbers. */
const darkestPath = (score: Float64Array): Int32Array => {
  const total = new Float64Array(score)
  const from = new Int32Array(score.length)
  for (let n = 1; n < count; n++)
    for (let k = 0; k < cells; k++) {
      let best = Number.NEGATIVE_INFINITY
      for (let shift = -1; shift <= 1; shift++) {
        const before = k + shift
        if (before < 0 || before >= cells) continue
        const sum = (total[(n - 1) * cells + before] as number) - (shift === 0 ? 0 : 1.5)
        if (sum > best) {
          best = sum
          from[n * cells + k] = before
        }
      }
      total[n * cells + k] = (total[n * cells + k] as number) + best
    }
  const path = new Int32Array(count)
  let at = 0
  for (let k = 1; k < cells; k++)
    if ((total[(count - 1) * cells + k] as number) > (total[(count - 1) * cells + at] as number)) at = k
  for (let n = count - 1; n >= 0; n--) {
    path[n] = at
    at = from[n * cells + at] as number
  }
  return path
}

const smoothed = (values: ArrayLike<number>, radius: number): Float64Array =>
  Float64Array.from({ length: values.length }, (_, n) => {
    let sum = 0
    let weights = 0
    for (let k = -radius; k <= radius; k++) {
      const value = values[Math.min(values.length - 1, Math.max(0, n + k))] as number
      const weight = radius + 1 - Math.abs(k)
      sum += weight * value
      weights += weight
    }
    return sum / weights
  })

const medianOf = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

/** Cheeks and chin around the mouth: what the skin is like. */
export const skinOf = (patch: Patch, channel: Float32Array): number => {
  const values: number[] = []
  for (const across of [-0.75, -0.6, 0.6, 0.75])
    for (const down of [-0.1, 0.05, 0.2, 0.35]) values.push(samplePatch(patch, channel, across, down))
  return medianOf(values)
}

/** Where strength has fallen below a share of the middle's, looking outward from it. */
const endOf = (strength: Float64Array, middle: number, direction: 1 | -1): number => {
  const start = Math.round((count - 1) / 2)
  let n = start + direction * Math.round(0.25 / step)
  while (n > 1 && n < count - 2 && (strength[n] as number) > 0.42 * middle) n += direction
  return -reach + n * step
}

export const findLips = (patch: Patch): Lips => {
  const { dark, seam, red } = strengthsOf(patch, skinOf(patch, patch.v))
  const score = dark.map((value, at) => {
    const n = Math.floor(at / cells)
    const [x, y] = [-reach + n * step, -slack + (at % cells) * cell]
    const central = Math.abs(x) < 0.55 ? 1 : 0.3
    const own = 0.5 * Math.min(40, value) + Math.min(30, seam[at] as number)
    return central * (own + 0.8 * Math.min(15, red[at] as number)) - 56 * y * y
  })
  const path = darkestPath(score)
  const along = Float64Array.from(path, (k, n) => {
    const at = n * cells + k
    return Math.max(0, Math.min(40, dark[at] as number)) + Math.max(0, Math.min(20, red[at] as number))
  })
  const strength = smoothed(along, 2)
  const middle = medianOf([...strength.subarray(Math.round(0.5 / step), Math.round(1.1 / step))])
  const [left, right] = [endOf(strength, middle, -1), endOf(strength, middle, 1)]
  const line = smoothed(
    Float64Array.from(path, (k) => -slack + k * cell),
    3,
  )
  return { line, left, right, contrast: middle }
}

/** Y of the line at X, level beyond its ends. */
export const lineAt = (lips: Lips, across: number): number => {
  const at = (Math.min(lips.right, Math.max(lips.left, across)) + reach) / step
  const n = Math.min(count - 2, Math.max(0, Math.floor(at)))
  const part = at - n
  return (lips.line[n] as number) * (1 - part) + (lips.line[n + 1] as number) * part
}

/** Lips are darker than skin, teeth are not. */
const toothShare = 0.88

/**
 * How far the lips are from lying on each other: right above and right below the line of closed lips there are lips,
 * redder and darker than skin; between open ones there are teeth or the dark. In levels of V; compares pictures of one
 * head.
 */
export const opennessOf = (patch: Patch, lips: Lips): number => {
  const skin = { y: skinOf(patch, patch.y), v: skinOf(patch, patch.v) }
  const lipness = (from: number, to: number): number => {
    let [sum, all, light, squares] = [0, 0, 0, 0]
    for (let x = -0.24; x <= 0.24; x += 0.04)
      for (let d = from; d <= to; d += 0.02) {
        const down = lineAt(lips, x) + d
        const y = samplePatch(patch, patch.y, x, down)
        const dark = Math.max(0, 0.55 * skin.y - y)
        const bright = Math.max(0, y - toothShare * skin.y)
        sum += samplePatch(patch, patch.v, x, down) - skin.v - 0.3 * dark - 0.5 * bright
        light += y
        squares += y * y
        all += 1
      }
    // A single tooth between the lips is a spot in them.
    return sum / all - 0.3 * Math.sqrt(Math.max(0, squares / all - (light / all) ** 2))
  }
  return -Math.min(lipness(-0.14, -0.04), lipness(0.05, 0.19))
}
