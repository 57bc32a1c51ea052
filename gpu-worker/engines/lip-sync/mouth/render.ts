import type { MouthShape } from '../voice/shapes.ts'
import { type Cover, matchLight, shareAt } from './blend.ts'
import { blendLips, blendSkin, type Closed, closedAt, coverOver, needOf } from './closed.ts'
import type { ClosedMouth } from './closed-mouths.ts'
import { smoothStep } from './curves.ts'
import { drawPlane } from './draw-plane.ts'
import { insideAt, type Skin } from './inside.ts'
import { isMoved, type Opening, openingOf, originOf } from './opening.ts'
import type { MouthPlace } from './patch.ts'
import { type Picture, planeOffsets } from './picture.ts'
import { type Sampler, samplerOf } from './sampler.ts'

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

/** Whether a place of the opened mouth shows anything but the frame's own pixel there. */
const isTouched = ({ opening, cover, need }: Scene, across: number, down: number): boolean =>
  (opening.down > 0 && isMoved(opening, across, down)) || (need > 0 && shareAt(across, down, cover) > 0)

/**
 * The frame with its mouth closed as in `mouths` and then opened as `shape` says. Pure: one frame, its own place, the
 * same result in every piece. `presence` below 1: the face is coming or going, and keeps more of its own mouth.
 */
export const renderMouth = (
  picture: Picture,
  place: MouthPlace,
  mouths: readonly { mouth: ClosedMouth; share: number }[],
  shape: MouthShape,
  presence = 1,
): Uint8Array => {
  const { width, height, planes } = picture
  const frame = samplerOf(picture, place)
  const layers = mouths.map(({ mouth, share }) => ({ mouth, share, light: matchLight(frame, mouth) }))
  const closed = { layers, lips: blendLips(layers) }
  const scene: Scene = {
    ...{
      frame,
      closed,
      cover: coverOver(picture, place),
      opening: openingOf(closed.lips, { ...shape, open: presence * shape.open }),
    },
    ...{ skin: blendSkin(layers), need: presence * needOf(frame, closed), pixel: 1 / place.width },
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
