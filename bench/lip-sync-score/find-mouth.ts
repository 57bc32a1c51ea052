import { findBlobs } from './blobs.ts'
import type { Place } from './follow-face.ts'
import { type Box, moveBox, type Picture, quantile, wholeBox } from './planes.ts'

/** The mouth as the largest it may be: half the face wide, a third of it high. */
const partOfWidth = 0.5
const partOfHeight = 1 / 3

/** Redness in a part of the picture, row by row. */
const rednessIn = (picture: Picture, box: Box): Float32Array => {
  const values = new Float32Array(box.width * box.height)
  for (let y = 0; y < box.height; y++)
    for (let x = 0; x < box.width; x++)
      values[y * box.width + x] = picture.cr[(box.y + y) * picture.width + box.x + x] ?? 128
  return values
}

const mouthAround = (face: Box, x: number, y: number): Box => {
  const [width, height] = [partOfWidth * face.width, partOfHeight * face.height]
  return { x: x - width / 2, y: y - height / 2, width, height }
}

/** Where no lips are redder than the skin: the usual place, three quarters down. */
const usualMouth = (face: Box): Box => mouthAround(face, face.x + face.width / 2, face.y + 0.75 * face.height)

/**
 * Lips are redder than the skin around them. Their place against the face is taken once, from the mean redness of all
 * `views` laid over each other, so it does not depend on what the mouth does, nor on any sound.
 */
export const findMouth = (
  face: Box,
  views: readonly { picture: Picture; place: Place }[],
): { mouth: Box; by: 'lips' | 'usual place' } => {
  const [first] = views
  if (!first) return { mouth: usualMouth(face), by: 'usual place' }
  const lower: Box = {
    x: face.x + 0.15 * face.width,
    y: face.y + 0.45 * face.height,
    width: 0.7 * face.width,
    height: 0.55 * face.height,
  }
  const { width, height } = wholeBox(lower, first.picture.width, first.picture.height)
  const mean = new Float32Array(width * height)
  for (const { picture, place } of views) {
    const at = {
      ...wholeBox(moveBox(lower, place.dx, place.dy), picture.width, picture.height),
      width,
      height,
    }
    rednessIn(picture, at).forEach((value, n) => {
      mean[n] = (mean[n] ?? 0) + value / views.length
    })
  }
  const [middle, most] = [quantile([...mean], 0.5), quantile([...mean], 0.985)]
  if (most - middle < 3) return { mouth: usualMouth(face), by: 'usual place' }
  const threshold = middle + 0.5 * (most - middle)
  const lips = findBlobs(
    mean.map((value) => (value > threshold ? 1 : 0)),
    width,
    height,
  )
    .filter((blob) => blob.width > 1.2 * blob.height && blob.area > 0.004 * width * height)
    .toSorted((a, b) => b.area - a.area)[0]
  if (!lips) return { mouth: usualMouth(face), by: 'usual place' }
  const mouth = mouthAround(face, lower.x + lips.x + lips.width / 2, lower.y + lips.y + lips.height / 2)
  return { mouth, by: 'lips' }
}
