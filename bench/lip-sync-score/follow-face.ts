import { isSkin } from './find-face.ts'
import { type Box, type Picture, wholeBox } from './planes.ts'

/** Where the face stands in a picture against where it was found, and how alike it looks (1 = the same). */
export type Place = { dx: number; dy: number; likeness: number }

type Anchor = { x: number; y: number; width: number; height: number; values: Float32Array; norm: number }

const alike = 0.8
const lost = 0.45
const mostViews = 16
const step = 2 // every other pixel is enough to compare

/** Lightness of a part, mean taken away. */
const cut = (
  picture: Picture,
  x: number,
  y: number,
  width: number,
  height: number,
): Omit<Anchor, 'x' | 'y'> => {
  const values = new Float32Array(Math.ceil(width / step) * Math.ceil(height / step))
  let count = 0
  let sum = 0
  for (let row = y; row < y + height; row += step)
    for (let column = x; column < x + width; column += step) {
      const value = picture.y[row * picture.width + column] ?? 0
      values[count++] = value
      sum += value
    }
  const mean = sum / count
  let squares = 0
  for (let n = 0; n < count; n++) {
    values[n] = (values[n] ?? 0) - mean
    squares += (values[n] ?? 0) ** 2
  }
  return { width, height, values, norm: Math.sqrt(squares) }
}

const correlate = (a: Pick<Anchor, 'values' | 'norm'>, b: Pick<Anchor, 'values' | 'norm'>): number => {
  let sum = 0
  for (let n = 0; n < a.values.length; n++) sum += (a.values[n] ?? 0) * (b.values[n] ?? 0)
  return sum / (a.norm * b.norm + 1e-9)
}

const search = (picture: Picture, anchor: Anchor, near: Place, reach: number, stride: number): Place => {
  let best: Place = { ...near, likeness: -1 }
  for (let dy = near.dy - reach; dy <= near.dy + reach; dy += stride)
    for (let dx = near.dx - reach; dx <= near.dx + reach; dx += stride) {
      const [x, y] = [anchor.x + dx, anchor.y + dy]
      if (x < 0 || y < 0 || x + anchor.width > picture.width || y + anchor.height > picture.height) continue
      const likeness = correlate(anchor, cut(picture, x, y, anchor.width, anchor.height))
      if (likeness > best.likeness) best = { dx, dy, likeness }
    }
  return best
}

/** Eyes and nose: what stays in place when the mouth moves. */
const anchorAt = (picture: Picture, face: Box, { dx, dy }: Place): Anchor => {
  const x = Math.round(face.x + 0.1 * face.width)
  const y = Math.round(face.y + 0.1 * face.height)
  const [width, height] = [Math.round(0.8 * face.width), Math.round(0.45 * face.height)]
  return { x, y, ...cut(picture, x + dx, y + dy, width, height) }
}

/** Follows from picture to picture; a new view is kept when the head turns. */
const createFollower = (face: Box, start: Picture) => {
  const first: Place = { dx: 0, dy: 0, likeness: 1 }
  const anchors = [anchorAt(start, face, first)]
  let last = first
  let before: { picture: Picture; place: Place } | undefined
  const find = (picture: Picture, reach: number, stride: number): Place => {
    const coarse = anchors.map((anchor) => ({ anchor, place: search(picture, anchor, last, reach, stride) }))
    const [best] = coarse.toSorted((a, b) => b.place.likeness - a.place.likeness)
    return best ? search(picture, best.anchor, best.place, stride, 1) : last
  }
  const follow = (picture: Picture): Place | undefined => {
    let place = before ? find(picture, 8, 2) : find(picture, 40, 4)
    if (place.likeness < alike && before && anchors.length < mostViews) {
      anchors.push(anchorAt(before.picture, face, before.place))
      place = find(picture, 8, 2)
    }
    if (place.likeness < lost) {
      before = undefined
      return undefined
    }
    last = place
    before = { picture, place }
    return place
  }
  const restart = (): void => {
    last = first
    before = undefined
  }
  return { follow, restart }
}

const skinIn = (picture: Picture, face: Box): number => {
  const box = wholeBox(face, picture.width, picture.height)
  let count = 0
  for (let y = box.y; y < box.y + box.height; y += step)
    for (let x = box.x; x < box.x + box.width; x += step) if (isSkin(picture, y * picture.width + x)) count++
  return count
}

/**
 * Where the face stands in each picture, by comparing the lightness of eyes and nose with earlier views of them, from
 * the picture that fills `face` best forwards and back. Undefined where nothing alike is near: the face is away.
 */
export const followFace = (pictures: readonly Picture[], face: Box): (Place | undefined)[] => {
  const skin = pictures.map((picture) => skinIn(picture, face))
  const start = skin.indexOf(Math.max(...skin))
  const picture = pictures[start]
  if (!picture) return []
  const { follow, restart } = createFollower(face, picture)
  const after = pictures.slice(start).map(follow)
  restart()
  const before = pictures.slice(0, start).toReversed().map(follow)
  return [...before.toReversed(), ...after]
}
