import { type Cascade, readCascade } from './cascade.ts'
import { detect, type Hit } from './detect.ts'
import { crop } from './grey.ts'
import type { Head } from './head.ts'
import type { Pyramid } from './pyramid.ts'
import type { Sight } from './sight.ts'
import { enoughVotes } from './vote.ts'

/** Cascades see faces of 20 pixels and more; smaller ones have no lips to move. */
const minFacePixels = 44

/** Sizes of the picture on which faces are looked for: half of it is plenty. */
const searchLevel = 1

const findFaces = (cascade: Cascade, pyramid: Pyramid): Hit[] => {
  const picture = pyramid.level(searchLevel)
  const scale = 2 ** searchLevel
  const maxWidth = Math.min(picture.width, picture.height)
  return detect(cascade, picture, { minWidth: minFacePixels / scale, maxWidth })
    .slice(0, 8)
    .map(({ x, y, width, height, votes }) => ({
      ...{ x: x * scale, y: y * scale, width: width * scale, height: height * scale, votes },
    }))
}

/** The head of a face's box, turned as its eyes stand; upright when they are not both seen. */
export const headOf = (eye: Cascade, pyramid: Pyramid, hit: Hit): Head => {
  const { x, y, width } = hit
  const upper = crop(
    pyramid.level(0),
    ...([Math.round(x), Math.round(y + 0.15 * width)] as const),
    ...([Math.round(width), Math.round(0.45 * width)] as const),
  )
  const eyes = detect(eye, upper, { minWidth: 0.15 * width, maxWidth: 0.4 * width }).map((found) => ({
    ...{
      u: (found.x + found.width / 2) / width,
      v: (found.y + found.height / 2) / width,
      votes: found.votes,
    },
  }))
  const left = eyes.find(({ u, votes }) => u < 0.45 && votes >= 4)
  const right = eyes.find(({ u, votes }) => u > 0.55 && votes >= 4)
  const turn = left && right ? Math.atan2(right.v - left.v, right.u - left.u) : 0
  return { x: x + width / 2, y: y + width / 2, size: width, angle: Math.abs(turn) < 0.5 ? turn : 0 }
}

/** Whether the cascade still sees the face near where it was followed to. */
const isConfirmed = (face: Cascade, pyramid: Pyramid, head: Head): boolean => {
  const n = head.size > 100 ? 1 : 0
  const scale = 2 ** n
  const reach = Math.round((0.85 * head.size) / scale)
  const [x, y] = [Math.round(head.x / scale) - reach, Math.round(head.y / scale) - reach]
  const around = crop(pyramid.level(n), x, y, 2 * reach, 2 * reach)
  const [minWidth, maxWidth] = [(0.7 * head.size) / scale, (1.4 * head.size) / scale]
  return (detect(face, around, { minWidth, maxWidth })[0]?.votes ?? 0) >= enoughVotes / 2
}

/** OpenCV's cascades. @throws when their tables are not there */
export const openCascadeSight = (): Sight => {
  const [face, eye] = [readCascade('face'), readCascade('eye')]
  return {
    findFaces: async (pyramid) => findFaces(face, pyramid),
    headOf: (pyramid, hit) => headOf(eye, pyramid, hit),
    isConfirmed: async (pyramid, head) => isConfirmed(face, pyramid, head),
  }
}
