/** One channel, row by row. */
export type Grey = { pixels: Uint8Array; width: number; height: number }

/** By bilinear samples: for shrinking in steps of less than two, and for enlarging. */
export const resize = ({ pixels, width, height }: Grey, toWidth: number, toHeight: number): Grey => {
  const scaled = new Uint8Array(toWidth * toHeight)
  for (let y = 0; y < toHeight; y++) {
    const fromY = Math.min(height - 1.001, Math.max(0, ((y + 0.5) * height) / toHeight - 0.5))
    const top = Math.floor(fromY)
    const down = fromY - top
    for (let x = 0; x < toWidth; x++) {
      const fromX = Math.min(width - 1.001, Math.max(0, ((x + 0.5) * width) / toWidth - 0.5))
      const left = Math.floor(fromX)
      const right = fromX - left
      const at = top * width + left
      const upper = (pixels[at] ?? 0) * (1 - right) + (pixels[at + 1] ?? 0) * right
      const lower = (pixels[at + width] ?? 0) * (1 - right) + (pixels[at + width + 1] ?? 0) * right
      scaled[y * toWidth + x] = upper * (1 - down) + lower * down + 0.5
    }
  }
  return { pixels: scaled, width: toWidth, height: toHeight }
}

/** Means of 2 × 2 pixels. */
export const halve = ({ pixels, width, height }: Grey): Grey => {
  const toWidth = width >> 1
  const toHeight = height >> 1
  const halved = new Uint8Array(toWidth * toHeight)
  for (let y = 0; y < toHeight; y++)
    for (let x = 0; x < toWidth; x++) {
      const at = 2 * y * width + 2 * x
      const sum =
        (pixels[at] ?? 0) + (pixels[at + 1] ?? 0) + (pixels[at + width] ?? 0) + (pixels[at + width + 1] ?? 0)
      halved[y * toWidth + x] = (sum + 2) >> 2
    }
  return { pixels: halved, width: toWidth, height: toHeight }
}

/** A part of the picture; what lies outside repeats its edge. */
export const crop = ({ pixels, width, height }: Grey, x: number, y: number, w: number, h: number): Grey => {
  const part = new Uint8Array(w * h)
  for (let row = 0; row < h; row++) {
    const from = Math.min(height - 1, Math.max(0, y + row)) * width
    for (let column = 0; column < w; column++)
      part[row * w + column] = pixels[from + Math.min(width - 1, Math.max(0, x + column))] ?? 0
  }
  return { pixels: part, width: w, height: h }
}
