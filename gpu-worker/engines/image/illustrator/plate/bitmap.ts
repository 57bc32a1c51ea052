/** Colour without transparency, three floats of 0…255 each pixel. */
export type Plate = { width: number; height: number; data: Float32Array }

export const createPlate = (width: number, height: number): Plate => ({
  width,
  height,
  data: new Float32Array(width * height * 3),
})

/** Bilinear, into four bytes each pixel, opaque. */
export const enlarge = ({ width, height, data }: Plate, toWidth: number, toHeight: number): Uint8Array => {
  const out = new Uint8Array(toWidth * toHeight * 4)
  const [stepX, stepY] = [(width - 1) / Math.max(1, toWidth - 1), (height - 1) / Math.max(1, toHeight - 1)]
  for (let y = 0, o = 0; y < toHeight; y++) {
    const sy = y * stepY
    const y0 = Math.min(height - 2, Math.floor(sy))
    const fy = sy - y0
    for (let x = 0; x < toWidth; x++, o += 4) {
      const sx = x * stepX
      const x0 = Math.min(width - 2, Math.floor(sx))
      const fx = sx - x0
      const i = (y0 * width + x0) * 3
      const j = i + width * 3
      for (let c = 0; c < 3; c++) {
        const top = (data[i + c] as number) * (1 - fx) + (data[i + 3 + c] as number) * fx
        const bottom = (data[j + c] as number) * (1 - fx) + (data[j + 3 + c] as number) * fx
        out[o + c] = Math.max(0, Math.min(255, top + (bottom - top) * fy + 0.5))
      }
      out[o + 3] = 255
    }
  }
  return out
}
