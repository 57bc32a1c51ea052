import { findBlobs, openMask } from './blobs.ts'
import type { Box, Picture } from './planes.ts'

/** Skin in CbCr, whatever its lightness (after Chai & Ngan 1999, widened for paint and grey days). */
export const isSkin = (picture: Picture, at: number): boolean => {
  const cb = picture.cb[at] ?? 0
  const cr = picture.cr[at] ?? 0
  return cr >= 133 && cr <= 172 && cb >= 85 && cb <= 127 && cr - cb >= 10 && (picture.y[at] ?? 0) > 60
}

const shareOfSkin = (samples: readonly Picture[], size: number): Float32Array => {
  const share = new Float32Array(size)
  for (const sample of samples)
    for (let at = 0; at < size; at++)
      if (isSkin(sample, at)) share[at] = (share[at] ?? 0) + 1 / samples.length
  return share
}

/** How much each pixel's lightness changes over the samples: heads are never quite still, sand and walls are. */
const restlessness = (samples: readonly Picture[], size: number): Float32Array => {
  const spread = new Float32Array(size)
  for (let at = 0; at < size; at++) {
    let low = 255
    let high = 0
    for (const { y } of samples) {
      const value = y[at] ?? 0
      if (value < low) low = value
      if (value > high) high = value
    }
    spread[at] = high - low
  }
  return spread
}

/** Faces are taller than wide, fill an oval, have dark spots in them, move, and stand above hands. */
const rate = (blob: Box & { area: number }, spread: Float32Array, picture: Picture): number => {
  const { width, height } = picture
  const tall = blob.height / blob.width
  const fill = blob.area / (blob.width * Math.min(blob.height, 1.4 * blob.width))
  let moving = 0
  for (let y = blob.y; y < blob.y + blob.height; y++)
    for (let x = blob.x; x < blob.x + blob.width; x++) if ((spread[y * width + x] ?? 0) > 24) moving++
  const shape = tall > 0.75 && tall < 2.6 ? 1 : 0.1
  const size = Math.sqrt(blob.area / (width * height))
  const above = 1 - 0.6 * ((blob.y + blob.height / 2) / height)
  return shape * Math.min(1, fill + 0.2) * size * above * (0.05 + Math.min(0.4, moving / blob.area))
}

/**
 * The face in a film whose head keeps about its place: the best skin-coloured blob over all samples. Its box is as
 * wide as the skin and at most 1.35 times as high, so that a bare neck is left out. Undefined when there is none.
 */
export const findFace = (samples: readonly Picture[]): Box | undefined => {
  const [first] = samples
  if (!first) return undefined
  const size = first.width * first.height
  const share = shareOfSkin(samples, size)
  const spread = restlessness(samples, size)
  const skin = share.map((value) => (value >= 0.5 ? 1 : 0))
  const mask = openMask(skin, first.width, first.height, Math.round(first.width / 90))
  const best = findBlobs(mask, first.width, first.height)
    .filter(({ area, width }) => area > 0.0015 * size && width >= 8)
    .map((blob) => ({ blob, score: rate(blob, spread, first) }))
    .toSorted((a, b) => b.score - a.score)[0]?.blob
  if (!best) return undefined
  return { x: best.x, y: best.y, width: best.width, height: Math.min(best.height, 1.35 * best.width) }
}
