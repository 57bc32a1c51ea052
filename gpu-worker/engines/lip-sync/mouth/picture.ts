/** A yuv420p picture: Y, then U and V at half the size (rounded up). */
export type Picture = { planes: Uint8Array; width: number; height: number }

export const planeOffsets = (
  width: number,
  height: number,
): { u: number; v: number; chromaWidth: number } => {
  const chromaWidth = (width + 1) >> 1
  const u = width * height
  return { u, v: u + chromaWidth * ((height + 1) >> 1), chromaWidth }
}

/** Bilinear, the edge repeated; `offset` and `width` are those of the plane. */
export const samplePlane = (
  planes: Uint8Array,
  offset: number,
  width: number,
  height: number,
  x: number,
  y: number,
): number => {
  const px = Math.min(width - 1.001, Math.max(0, x))
  const py = Math.min(height - 1.001, Math.max(0, y))
  const left = px | 0
  const top = py | 0
  const at = offset + top * width + left
  const a = planes[at] as number
  const b = planes[at + 1] as number
  const c = planes[at + width] as number
  const d = planes[at + width + 1] as number
  const right = px - left
  return (a + (b - a) * right) * (1 - py + top) + (c + (d - c) * right) * (py - top)
}
