import type { Rgb } from './colour.ts'
import type { UpscaleNetwork } from './network.ts'
import { openStrip } from './strip.ts'
import { layTiles, weightsOf } from './tiles.ts'

/** Of a network that takes any size: larger ones pay little and take memory. */
const freeTile = 256
const widestOverlap = 32

const sizesOf = (fixed: number | undefined) => {
  const size = fixed ?? freeTile
  return { size, overlap: Math.min(widestOverlap, 2 * Math.floor(size / 6)), fixed: fixed !== undefined }
}

type Part = { left: number; top: number; width: number; height: number }

/** A tile as the network takes it, the picture's edge repeated beyond it. */
const cutPlanes = ({ data, width, height }: Rgb, part: Part): Float32Array => {
  const plane = part.width * part.height
  const planes = new Float32Array(3 * plane)
  for (let y = 0, at = 0; y < part.height; y++) {
    const row = 3 * width * Math.min(height - 1, part.top + y)
    for (let x = 0; x < part.width; x++, at++) {
      const from = row + 3 * Math.min(width - 1, part.left + x)
      planes[at] = (data[from] ?? 0) / 255
      planes[plane + at] = (data[from + 1] ?? 0) / 255
      planes[2 * plane + at] = (data[from + 2] ?? 0) / 255
    }
  }
  return planes
}

/** By how much the network's answer is averaged down: no more is kept than is wanted. */
export const shrinkOf = (scale: number, wantedScale: number): number => {
  for (let shrink = scale; shrink > 1; shrink--)
    if (scale % shrink === 0 && scale / shrink >= wantedScale) return shrink
  return 1
}

/**
 * One picture through the network, tile by tile: what is held is the picture, its enlargement and one row of tiles.
 * @throws engine_failed, and the signal's reason
 */
export const enlarge = async (
  picture: Rgb,
  network: UpscaleNetwork,
  shrink: number,
  signal: AbortSignal,
): Promise<Rgb> => {
  const { scale, fixed } = network
  const columns = layTiles(picture.width, sizesOf(fixed?.width))
  const rows = layTiles(picture.height, sizesOf(fixed?.height))
  const strip = openStrip(picture, rows.size, scale, shrink)
  const across = columns.starts.map((_, i) => weightsOf(columns, i, scale))
  for (const [r, top] of rows.starts.entries()) {
    const down = weightsOf(rows, r, scale)
    for (const [c, left] of columns.starts.entries()) {
      const part = { left, top, width: columns.size, height: rows.size }
      const planes = await network.run(cutPlanes(picture, part), columns.size, rows.size, signal)
      strip.add(planes, left, across[c] ?? new Float32Array(), down)
    }
    strip.finishUntil(rows.starts[r + 1] ?? picture.height)
  }
  return strip.picture
}
