import { smoothStep } from '../mouth/curves.ts'
import { type Picture, planeOffsets } from '../mouth/picture.ts'
import { type Crop, faceSide, toYuv } from './face-crop.ts'

const plane = faceSide * faceSide

/** The mouth and chin of the crop; the seam lies on the cheeks, wide and soft. */
const shareAt = (across: number, down: number): number =>
  smoothStep(1, 0.55, Math.hypot((across - 0.5) / 0.4, (down - 0.77) / 0.24))

/** One channel of the predicted face at a place of the crop, bilinear. */
const valueAt = (face: Float32Array, channel: number, across: number, down: number): number => {
  const x = Math.min(faceSide - 1.001, Math.max(0, across * faceSide - 0.5))
  const y = Math.min(faceSide - 1.001, Math.max(0, down * faceSide - 0.5))
  const [left, top] = [Math.floor(x), Math.floor(y)]
  const at = channel * plane + top * faceSide + left
  const [right, below] = [x - left, y - top]
  const upper = (face[at] ?? 0) * (1 - right) + (face[at + 1] ?? 0) * right
  const lower = (face[at + faceSide] ?? 0) * (1 - right) + (face[at + faceSide + 1] ?? 0) * right
  return upper * (1 - below) + lower * below
}

/** The picture with the predicted mouth (3 × 96 × 96, blue first, 0 to 1) in the place of its own. */
export const pasteFace = (
  picture: Picture,
  crop: Crop,
  predicted: Float32Array,
  presence = 1,
): Uint8Array => {
  const { width, height } = picture
  const drawn = Uint8Array.from(picture.planes)
  const { u, v, chromaWidth } = planeOffsets(width, height)
  const paint = (scale: 1 | 2, targets: readonly { offset: number; channel: 0 | 1 | 2 }[]): void => {
    const columns = scale === 1 ? width : chromaWidth
    const rows = scale === 1 ? height : (height + 1) >> 1
    const first = (start: number) => Math.max(0, Math.floor(start / scale))
    const last = (end: number, limit: number) => Math.min(limit, Math.ceil(end / scale))
    for (let row = first(crop.y); row < last(crop.y + crop.height, rows); row++)
      for (let column = first(crop.x); column < last(crop.x + crop.width, columns); column++) {
        const across = ((column + 0.5) * scale - crop.x) / crop.width
        const down = ((row + 0.5) * scale - crop.y) / crop.height
        const share = presence * shareAt(across, down)
        if (share === 0) continue
        const [b, g, r] = [0, 1, 2].map((channel) => 255 * valueAt(predicted, channel, across, down))
        const yuv = toYuv(b ?? 0, g ?? 0, r ?? 0)
        for (const { offset, channel } of targets) {
          const at = offset + row * columns + column
          const own = drawn[at] ?? 0
          drawn[at] = Math.min(255, Math.max(0, Math.round(own + share * (yuv[channel] - own))))
        }
      }
  }
  paint(1, [{ offset: 0, channel: 0 }])
  paint(2, [
    { offset: u, channel: 1 },
    { offset: v, channel: 2 },
  ])
  return drawn
}
