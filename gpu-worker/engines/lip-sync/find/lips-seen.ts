import { findLips, type LowerFace, lipDarkness, lowerFace, type Mouth } from './lower-face.ts'

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Below this share of the middle's darkness the line of the lips has ended. */
const lineEnds = 0.4
const step = 0.01

const meanOf = (faces: readonly LowerFace[]): LowerFace => {
  const sums = new Float64Array(faces[0]?.length ?? 0)
  for (const face of faces)
    for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] as number) + (face[at] as number)
  return Uint8Array.from(sums, (sum) => sum / faces.length)
}

/** How far the line runs from the middle to one side, in face widths; it may bend, as in a smile. */
const reach = (face: LowerFace, mouth: Mouth, direction: 1 | -1): number => {
  let bend = 0
  let middle = 1
  for (let t = step; t < 0.25; t += step) {
    const options = [bend - step / 2, bend, bend + step / 2].map((offset) => {
      const [across, down] = [direction * t, offset]
      const u = mouth.u + Math.cos(mouth.angle) * across - Math.sin(mouth.angle) * down
      const v = mouth.v + Math.sin(mouth.angle) * across + Math.cos(mouth.angle) * down
      return { offset, dark: lipDarkness(face, { ...mouth, u, v }, 0) }
    })
    const best = options.reduce((a, b) => (b.dark > a.dark ? b : a))
    bend = best.offset
    if (t < 0.1) middle = Math.max(middle, best.dark)
    else if (best.dark < lineEnds * middle) return t
  }
  return 0.25
}

/** How much goes on between the lips, top to bottom, in brightness: closed ones are a single line. */
const activityOf = (face: LowerFace, mouth: Mouth): number => {
  const { left, top, step: cell, columns, rows } = lowerFace
  const [cos, sin] = [Math.cos(mouth.angle), Math.sin(mouth.angle)]
  const at = (u: number, v: number): number => {
    const column = Math.min(columns - 1, Math.max(0, Math.floor((u - left) / cell)))
    const row = Math.min(rows - 1, Math.max(0, Math.floor((v - top) / cell)))
    return face[row * columns + column] as number
  }
  let sum = 0
  for (let t = -0.25; t <= 0.25; t += 0.05) {
    let before = Number.NaN
    for (let d = -0.4; d <= 0.5; d += 0.04) {
      const [across, down] = [t * mouth.width, d * mouth.width]
      const value = at(mouth.u + cos * across - sin * down, mouth.v + sin * across + cos * down)
      if (!Number.isNaN(before)) sum += Math.abs(value - before)
      before = value
    }
  }
  return sum / 11
}

/** Where the mouth of one head is, from many pictures of it: what most of them say. */
export const locateMouth = (faces: readonly LowerFace[]): Mouth => {
  const every = Math.max(1, Math.floor(faces.length / 60))
  const lips = faces.filter((_, n) => n % every === 0).map((face) => ({ ...findLips(face), face }))
  const about: Mouth = {
    u: median(lips.map(({ u }) => u)),
    v: median(lips.map(({ v }) => v)),
    angle: median(lips.map(({ angle }) => angle)),
    width: median(lips.map(({ width }) => width)),
  }
  const calm = lips.toSorted((a, b) => activityOf(a.face, about) - activityOf(b.face, about))
  const mean = meanOf(calm.slice(0, Math.ceil(calm.length / 3)).map(({ face }) => face))
  const [right, left] = [reach(mean, about, 1), reach(mean, about, -1)]
  const aside = (right - left) / 2
  const width = Math.min(0.46, Math.max(0.28, right + left))
  return {
    ...{ u: about.u + Math.cos(about.angle) * aside, v: about.v + Math.sin(about.angle) * aside },
    ...{ width, angle: about.angle },
  }
}
