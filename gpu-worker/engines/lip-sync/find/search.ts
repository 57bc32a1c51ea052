import type { Cascade } from './cascade.ts'
import { detect, type Hit } from './detect.ts'
import { crop } from './grey.ts'
import type { Head } from './head.ts'
import type { Pyramid } from './pyramid.ts'

export type Cascades = { face: Cascade; eye: Cascade }

/** Windows around a true face that say yes: 11 to 40 in trials, around knots and leaves 1 to 7. */
const enoughVotes = 8
/** Cascades see faces of 20 pixels and more; smaller ones have no lips to move. */
const minFacePixels = 44

/** Sizes of the picture on which faces are looked for: half of it is plenty. */
const searchLevel = 1

export const findFaces = (cascade: Cascade, pyramid: Pyramid): Hit[] => {
  const picture = pyramid.level(searchLevel)
  const scale = 2 ** searchLevel
  const maxWidth = Math.min(picture.width, picture.height)
  return detect(cascade, picture, { minWidth: minFacePixels / scale, maxWidth })
    .slice(0, 8)
    .map(({ x, y, width, height, votes }) => ({
      ...{ x: x * scale, y: y * scale, width: width * scale, height: height * scale, votes },
    }))
}

const isSame = (a: Hit, b: Hit): boolean =>
  Math.hypot(a.x + a.width / 2 - b.x - b.width / 2, a.y + a.height / 2 - b.y - b.height / 2) <
    0.6 * Math.min(a.width, b.width) && Math.abs(Math.log(a.width / b.width)) < 0.45

/** Large, central and high faces are whom a film is about. */
const importance = (hit: Hit, width: number, height: number): number => {
  const across = (hit.x + hit.width / 2) / width - 0.5
  const down = (hit.y + hit.height / 2) / height - 0.4
  return Math.sqrt(hit.votes) * hit.width * Math.exp(-2 * (across * across + down * down))
}

/** `share`: of the sampled frames, those in which the face was seen, and how clearly; 0 to 1. */
export type Vote = { sample: number; hit: Hit; share: number }

/** One face over several frames of a shot: the one that is steadily there, large and central. */
export const voteFace = (samples: readonly Hit[][], width: number, height: number): Vote | undefined => {
  const all = samples.flatMap((hits, sample) => hits.map((hit) => ({ sample, hit })))
  const rated = all.map((one) => {
    const alike = samples.map((hits) => hits.find((other) => isSame(one.hit, other)))
    const clear = alike.map((other) => Math.min(1, (other?.votes ?? 0) / enoughVotes))
    const share = clear.reduce((sum, value) => sum + value, 0) / samples.length
    return { ...one, share, rank: share * importance(one.hit, width, height) }
  })
  const likely = rated.filter(({ share }) => share >= 0.6)
  return (likely.length > 0 ? likely : rated).toSorted((a, b) => b.rank - a.rank)[0]
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
export const isConfirmed = (face: Cascade, pyramid: Pyramid, head: Head): boolean => {
  const n = head.size > 100 ? 1 : 0
  const scale = 2 ** n
  const reach = Math.round((0.85 * head.size) / scale)
  const [x, y] = [Math.round(head.x / scale) - reach, Math.round(head.y / scale) - reach]
  const around = crop(pyramid.level(n), x, y, 2 * reach, 2 * reach)
  const [minWidth, maxWidth] = [(0.7 * head.size) / scale, (1.4 * head.size) / scale]
  return (detect(face, around, { minWidth, maxWidth })[0]?.votes ?? 0) >= enoughVotes / 2
}
