import type { FacePose } from '../face-track.ts'
import { type Picture, planeOffsets, samplePlane } from './picture.ts'

/** Where a mouth is, its width the unit of all lengths around it; X runs along the lips, Y down to the chin. */
export type MouthPlace = NonNullable<FacePose>['mouth']

/** What belongs to a mouth: cheeks at both sides, nose above, chin and some neck below. */
export const bounds = { left: -1.3, right: 1.3, top: -0.9, bottom: 1.8 }

/** Pixels of the picture for a place around the mouth. */
export const toPixels = (place: MouthPlace, across: number, down: number): { x: number; y: number } => {
  const [cos, sin] = [Math.cos(place.angleRadians) * place.width, Math.sin(place.angleRadians) * place.width]
  return { x: place.x + cos * across - sin * down, y: place.y + sin * across + cos * down }
}

/** The surroundings of one mouth laid upright, `perWidth` cells a mouth's width; three channels of the same size. */
export type Patch = {
  perWidth: number
  columns: number
  rows: number
  y: Float32Array
  u: Float32Array
  v: Float32Array
}

/** Enough to show lips again, and enough to find them. */
export const finest = 256
export const coarse = 64

/** As fine as the picture itself, but no finer than `finestPerWidth` cells a mouth's width. */
export const takePatch = (
  { planes, width, height }: Picture,
  place: MouthPlace,
  finestPerWidth: number,
): Patch => {
  const perWidth = Math.min(finestPerWidth, Math.max(24, Math.round(place.width)))
  const columns = Math.round((bounds.right - bounds.left) * perWidth)
  const rows = Math.round((bounds.bottom - bounds.top) * perWidth)
  const patch = {
    ...{ perWidth, columns, rows, y: new Float32Array(columns * rows) },
    ...{ u: new Float32Array(columns * rows), v: new Float32Array(columns * rows) },
  }
  const offsets = planeOffsets(width, height)
  const chromaHeight = (height + 1) >> 1
  const [cos, sin] = [Math.cos(place.angleRadians) * place.width, Math.sin(place.angleRadians) * place.width]
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const across = bounds.left + (column + 0.5) / perWidth
      const down = bounds.top + (row + 0.5) / perWidth
      const x = place.x + cos * across - sin * down
      const y = place.y + sin * across + cos * down
      const at = row * columns + column
      patch.y[at] = samplePlane(planes, 0, width, height, x, y)
      const [cx, cy] = [(x - 0.5) / 2, (y - 0.5) / 2]
      patch.u[at] = samplePlane(planes, offsets.u, offsets.chromaWidth, chromaHeight, cx, cy)
      patch.v[at] = samplePlane(planes, offsets.v, offsets.chromaWidth, chromaHeight, cx, cy)
    }
  return patch
}

/** Bilinear value of one channel at a place around the mouth. */
export const samplePatch = (patch: Patch, channel: Float32Array, across: number, down: number): number => {
  const { columns, rows, perWidth } = patch
  const px = Math.min(columns - 1.001, Math.max(0, (across - bounds.left) * perWidth - 0.5))
  const py = Math.min(rows - 1.001, Math.max(0, (down - bounds.top) * perWidth - 0.5))
  const left = px | 0
  const top = py | 0
  const at = top * columns + left
  const a = channel[at] as number
  const b = channel[at + 1] as number
  const c = channel[at + columns] as number
  const d = channel[at + columns + 1] as number
  const right = px - left
  return (a + (b - a) * right) * (1 - py + top) + (c + (d - c) * right) * (py - top)
}
