import type { MouthShape } from '../voice/shapes.ts'
import { type Cover, type Light, lightAt, matchLight, type Sampler, shareAt } from './blend.ts'
import type { ClosedMouth } from './closed-mouths.ts'
import { smoothStep } from './curves.ts'
import { insideAt, type Skin } from './inside.ts'
import { findLips, type Lips, lineAt } from './lips.ts'
import { type Opening, openingOf, originOf } from './opening.ts'
import { bounds, type MouthPlace, samplePatch, takePatch } from './patch.ts'
import { type Picture, planeOffsets, samplePlane } from './picture.ts'

type Layer = { mouth: ClosedMouth; share: number; light: Light }

/** Several closed mouths laid over each other, lips on lips: else two of them would show. */
type Closed = { layers: readonly Layer[]; lips: Lips }

/** A frame's own brightness and colour at places around its mouth. */
const samplerOf = ({ planes, width, height }: Picture, place: MouthPlace): Sampler => {
  const offsets = planeOffsets(width, height)
  const chromaHeight = (height + 1) >> 1
  const [cos, sin] = [Math.cos(place.angleRadians) * place.width, Math.sin(place.angleRadians) * place.width]
  const xOf = (across: number, down: number): number => place.x + cos * across - sin * down
  const yOf = (across: number, down: number): number => place.y + sin * across + cos * down
  const chroma = (offset: number) => (across: number, down: number) =>
    samplePlane(
      ...([planes, offset, offsets.chromaWidth, chromaHeight] as const),
      (xOf(across, down) - 0.5) / 2,
      (yOf(across, down) - 0.5) / 2,
    )
  return {
    y: (across, down) => samplePlane(planes, 0, width, height, xOf(across, down), yOf(across, down)),
    u: chroma(offsets.u),
    v: chroma(offsets.v),
  }
}

const blendLips = (layers: readonly Layer[]): Lips => {
  const mean = (read: (lips: Lips) => number): number =>
    layers.reduce((sum, { mouth, share }) => sum + share * read(mouth.lips), 0)
  const [first] = layers
  const line = (first as Layer).mouth.lips.line.map((_, n) => mean((lips) => lips.line[n] as number))
  return { line, left: mean((l) => l.left), right: mean((l) => l.right), contrast: mean((l) => l.contrast) }
}

const blendSkin = (layers: readonly Layer[]): Skin => {
  const mean = (channel: 'y' | 'u' | 'v'): number =>
    layers.reduce(
      (sum, { mouth, share, light }) => sum + share * (mouth.skin[channel] + lightAt(light[channel], 0, 0.2)),
      0,
    )
  return { y: mean('y'), u: mean('u'), v: mean('v') }
}

/** How far the frame's own mouth is from the closed one: 0 = it may stay as it is, 1 = it must be covered. */
const needOf = (frame: Sampler, closed: Closed): number => {
  let sum = 0
  let count = 0
  for (let down = -0.2; down <= 0.4; down += 0.06)
    for (let across = -0.5; across <= 0.5; across += 0.06) {
      sum += (frame.y(across, down) - closedAt(closed, 'y', across, down)) ** 2
      count += 1
    }
  return smoothStep(3, 9, Math.sqrt(sum / count))
}

const closedAt = (
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
    const y = down + lineAt(own, x) - line
    value +=
      share * (samplePatch(mouth.patch, mouth.patch[channel], x, y) + lightAt(light[channel], across, down))
  }
  return value
}

type Scene = {
  frame: Sampler
  closed: Closed
  cover: Cover
  opening: Opening
  skin: Skin
  need: number
  /** One pixel in mouth widths. */
  pixel: number
}

/** Smiles are wider than the closed mouth that covers them. */
const coverOver = (picture: Picture, place: MouthPlace): Cover => {
  const { left, right } = findLips(takePatch(picture, place))
  const side = (end: number): number => Math.min(0.8, Math.max(0.55, Math.abs(end) + 0.12))
  return { left: side(left), right: side(right) }
}

/** How much of the inside shows at a place: the lips' edges are a pixel soft. */
const coverOf = ({ opening, pixel }: Scene, upper: number, lower: number, down: number): number => {
  const edge = Math.min(down - upper, lower - down)
  const gap = smoothStep(0.3 * pixel, 2 * pixel, lower - upper)
  return opening.down > 0 ? gap * smoothStep(-0.6 * pixel, 0.9 * pixel, edge) : 0
}

const shade = (scene: Scene, channel: 'y' | 'u' | 'v', across: number, down: number): number => {
  const origin = originOf(scene.opening, across, down)
  const cover = coverOf(scene, origin.upper, origin.lower, down)
  if (cover >= 1) return insideAt(scene.opening, origin, down, scene.skin)[channel]
  const share = scene.need * shareAt(origin.across, origin.down, scene.cover)
  const own = share < 1 ? scene.frame[channel](origin.across, origin.down) : 0
  const closed = share > 0 ? closedAt(scene.closed, channel, origin.across, origin.down) : 0
  const skin = own * (1 - share) + closed * share
  return cover <= 0
    ? skin
    : skin * (1 - cover) + insideAt(scene.opening, origin, down, scene.skin)[channel] * cover
}

/** Pixels within the mouth's bounds, of one plane: `scale` 1 for Y, 2 for U and V. */
const drawPlane = (
  to: Uint8Array,
  offset: number,
  size: { width: number; height: number; scale: 1 | 2 },
  place: MouthPlace,
  valueAt: (across: number, down: number, before: number) => number,
): void => {
  const { width, height, scale } = size
  const reach = place.width * Math.hypot(bounds.right, bounds.bottom)
  const middle = (at: number): number => (scale === 1 ? at : (at - 0.5) / 2)
  const [left, right] = [middle(place.x - reach), middle(place.x + reach)].map((x) =>
    Math.min(width - 1, Math.max(0, Math.round(x))),
  ) as [number, number]
  const [top, bottom] = [middle(place.y - reach), middle(place.y + reach)].map((y) =>
    Math.min(height - 1, Math.max(0, Math.round(y))),
  ) as [number, number]
  const [cos, sin] = [Math.cos(place.angleRadians) / place.width, Math.sin(place.angleRadians) / place.width]
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) {
      const dx = (scale === 1 ? column : 2 * column + 0.5) - place.x
      const dy = (scale === 1 ? row : 2 * row + 0.5) - place.y
      const across = cos * dx + sin * dy
      const down = cos * dy - sin * dx
      if (across < bounds.left || across > bounds.right || down < bounds.top || down > bounds.bottom) continue
      const at = offset + row * width + column
      to[at] = Math.min(255, Math.max(0, Math.round(valueAt(across, down, to[at] as number))))
    }
}

/** Whether a place of the opened mouth shows anything but the frame's own pixel there. */
const isTouched = (scene: Scene, across: number, down: number): boolean =>
  (scene.need > 0 && shareAt(across, down, scene.cover) > 0) || (down > -0.6 && scene.opening.down > 0)

/**
 * The frame with its mouth closed as in `mouths` and then opened as `shape` says. Pure: one frame, its own place, the
 * same result in every piece.
 */
export const renderMouth = (
  picture: Picture,
  place: MouthPlace,
  mouths: readonly { mouth: ClosedMouth; share: number }[],
  shape: MouthShape,
): Uint8Array => {
  const { width, height, planes } = picture
  const frame = samplerOf(picture, place)
  const layers = mouths.map(({ mouth, share }) => ({ mouth, share, light: matchLight(frame, mouth) }))
  const closed = { layers, lips: blendLips(layers) }
  const scene: Scene = {
    ...{ frame, closed, cover: coverOver(picture, place), opening: openingOf(closed.lips, shape) },
    ...{ skin: blendSkin(layers), need: needOf(frame, closed), pixel: 1 / place.width },
  }
  const drawn = Uint8Array.from(planes)
  const offsets = planeOffsets(width, height)
  const paint = (channel: 'y' | 'u' | 'v') => (across: number, down: number, before: number) =>
    isTouched(scene, across, down) ? shade(scene, channel, across, down) : before
  const chroma = { width: offsets.chromaWidth, height: (height + 1) >> 1, scale: 2 } as const
  drawPlane(drawn, 0, { width, height, scale: 1 }, place, paint('y'))
  drawPlane(drawn, offsets.u, chroma, place, paint('u'))
  drawPlane(drawn, offsets.v, chroma, place, paint('v'))
  return drawn
}
