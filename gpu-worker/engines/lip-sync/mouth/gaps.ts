import { type Lips, lineAt, skinOf } from './lips.ts'
import { type Patch, samplePatch } from './patch.ts'

/** What parts lips that do not quite lie on each other, above and below their line, in the middle. */
export type Gaps = { above: number; below: number }

const places = 21
/** Smaller ones are noise, and so are lips that touch in places. */
const leastGap = 0.015
const widened = 1.25
const step = 0.01
/** No lips are farther apart in a mouth that is nearly closed. */
const furthest = 0.16
/** Half the shadow between closed lips, which is to stay. */
const shadow = 0.03
/** Colour is coarse: a tooth shows first by its lightness. */
const toothStep = 9
/** Less redness than this cannot tell lips from skin, nor from teeth. */
const leastRed = 4

/** How far from the line, in one direction, the lip begins. */
const lipBegins = (patch: Patch, x: number, line: number, skinRed: number, direction: 1 | -1): number => {
  const redness: number[] = []
  for (let d = 0; d <= furthest + 0.1; d += step)
    redness.push(samplePatch(patch, patch.v, x, line + direction * d) - skinRed)
  const most = Math.max(...redness)
  if (most < leastRed) return 0
  // From the middle of the lip back to the line: a rim of the other lip may lie between the line and the teeth.
  let first = redness.indexOf(most)
  const light = (n: number): number => samplePatch(patch, patch.y, x, line + direction * n * step)
  const lip = light(first)
  while (first > 0 && (redness[first - 1] as number) > 0.62 * most && light(first - 1) < lip + toothStep)
    first -= 1
  return Math.max(0, Math.min(furthest, first * step) - shadow)
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

export const findGaps = (patch: Patch, lips: Lips): Gaps => {
  const skinRed = skinOf(patch, patch.v)
  const sizeOf = (direction: 1 | -1): number => {
    const middle = Array.from({ length: places }, (_, n) => {
      const x = lips.left + (lips.right - lips.left) * (0.25 + (0.5 * n) / (places - 1))
      return lipBegins(patch, x, lineAt(lips, x), skinRed, direction)
    })
    const size = mean(middle)
    return size < leastGap ? 0 : widened * size
  }
  return { above: sizeOf(-1), below: sizeOf(1) }
}

/** `along` 0 to 1 from the left corner to the right one: an arch, for lips keep their shape as they part. */
export const gapAt = (gap: number, along: number): number =>
  along <= 0 || along >= 1 ? 0 : gap * 4 * along * (1 - along)
