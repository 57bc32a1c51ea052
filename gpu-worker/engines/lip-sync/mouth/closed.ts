import { type Cover, type Light, lightAt } from './blend.ts'
import type { ClosedMouth } from './closed-mouths.ts'
import { smoothStep } from './curves.ts'
import { type Gaps, gapAt } from './gaps.ts'
import type { Skin } from './inside.ts'
import { findLips, type Lips, lineAt } from './lips.ts'
import { coarse, type MouthPlace, samplePatch, takePatch } from './patch.ts'
import type { Picture } from './picture.ts'
import type { Sampler } from './sampler.ts'

type Layer = { mouth: ClosedMouth; share: number; light: Light }

/** Several closed mouths laid over each other, lips on lips: else two of them would show. */
export type Closed = { layers: readonly Layer[]; lips: Lips }

export const blendLips = (layers: readonly Layer[]): Lips => {
  const mean = (read: (lips: Lips) => number): number =>
    layers.reduce((sum, { mouth, share }) => sum + share * read(mouth.lips), 0)
  const [first] = layers
  const line = (first as Layer).mouth.lips.line.map((_, n) => mean((lips) => lips.line[n] as number))
  return { line, left: mean((l) => l.left), right: mean((l) => l.right), contrast: mean((l) => l.contrast) }
}

export const blendSkin = (layers: readonly Layer[]): Skin => {
  const mean = (channel: 'y' | 'u' | 'v'): number =>
    layers.reduce(
      (sum, { mouth, share, light }) => sum + share * (mouth.skin[channel] + lightAt(light[channel], 0, 0.2)),
      0,
    )
  return { y: mean('y'), u: mean('u'), v: mean('v') }
}

/** Lips that are a little apart are drawn together: how far off the line what is shown there really is. */
const shutBy = ({ above, below }: Gaps, along: number, depth: number): number =>
  depth > 0
    ? gapAt(below, along) * smoothStep(0.8, 0.1, depth)
    : -gapAt(above, along) * smoothStep(-0.5, -0.08, depth)

export const closedAt = (
  { layers, lips }: Closed,
  channel: 'y' | 'u' | 'v',
  across: number,
  down: number,
): number => {
  let value = 0
  const along = (across - lips.left) / (lips.right - lips.left)
  const line = lineAt(lips, across)
  for (const { mouth, share, light } of layers) {
    const own = mouth.lips
    const x = own.left + along * (own.right - own.left)
    const y = down + lineAt(own, x) - line + shutBy(mouth.gaps, along, down - line)
    value +=
      share * (samplePatch(mouth.patch, mouth.patch[channel], x, y) + lightAt(light[channel], across, down))
  }
  return value
}

/** How far the frame's own mouth is from the closed one: 0 = it may stay as it is, 1 = it must be covered. */
export const needOf = (frame: Sampler, closed: Closed): number => {
  let sum = 0
  let count = 0
  for (let down = -0.2; down <= 0.4; down += 0.06)
    for (let across = -0.5; across <= 0.5; across += 0.06) {
      sum += (frame.y(across, down) - closedAt(closed, 'y', across, down)) ** 2
      count += 1
    }
  return smoothStep(3, 9, Math.sqrt(sum / count))
}

/** Smiles are wider than the closed mouth that covers them. */
export const coverOver = (picture: Picture, place: MouthPlace): Cover => {
  const { left, right } = findLips(takePatch(picture, place, coarse))
  const side = (end: number): number => Math.min(0.8, Math.max(0.55, Math.abs(end) + 0.12))
  return { left: side(left), right: side(right) }
}
