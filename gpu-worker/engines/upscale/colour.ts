import type { Matrix } from './contract.ts'

/** Interleaved, 8 bits each, full range. */
export type Rgb = { data: Uint8Array; width: number; height: number }

/** ITU-R BT.709, BT.601 and BT.2020: how much of red and blue makes the luma. */
const shares: Record<Matrix, { red: number; blue: number }> = {
  bt709: { red: 0.2126, blue: 0.0722 },
  smpte170m: { red: 0.299, blue: 0.114 },
  bt2020: { red: 0.2627, blue: 0.0593 },
}

const lumaSpan = 219 / 255
const chromaSpan = 224 / 255

/**
 * MPEG-2's siting: chroma lies on every second column and between two rows, so it is read halfway between columns
 * and a quarter row away.
 */
const chromaRow = (plane: Uint8Array, width: number, height: number, y: number, out: Float32Array): void => {
  const near = y >> 1
  const far = Math.min(height - 1, Math.max(0, near + (y % 2 === 0 ? -1 : 1)))
  const at = (x: number): number =>
    0.75 * (plane[near * width + x] ?? 0) + 0.25 * (plane[far * width + x] ?? 0)
  for (let x = 0; x < width; x++) out[2 * x] = at(x) - 128
  for (let x = 0; x < width; x++)
    out[2 * x + 1] = ((out[2 * x] ?? 0) + (out[Math.min(2 * x + 2, 2 * width - 2)] ?? 0)) / 2
}

export const yuvToRgb = (frame: Uint8Array, width: number, height: number, matrix: Matrix): Rgb => {
  const { red, blue } = shares[matrix]
  const green = 1 - red - blue
  const [fromV, fromU] = [(2 * (1 - red)) / chromaSpan, (2 * (1 - blue)) / chromaSpan]
  const luma = frame.subarray(0, width * height)
  const [across, down] = [width / 2, height / 2]
  const u = frame.subarray(luma.length, luma.length + across * down)
  const v = frame.subarray(luma.length + across * down)
  // Clamped and rounded as it is stored.
  const data = new Uint8ClampedArray(3 * width * height)
  const [us, vs] = [new Float32Array(width), new Float32Array(width)]
  for (let y = 0, at = 0; y < height; y++) {
    chromaRow(u, across, down, y, us)
    chromaRow(v, across, down, y, vs)
    for (let x = 0; x < width; x++, at += 3) {
      const light = ((luma[y * width + x] ?? 0) - 16) / lumaSpan
      const [r, b] = [light + fromV * (vs[x] ?? 0), light + fromU * (us[x] ?? 0)]
      data[at] = r
      data[at + 1] = (light - red * r - blue * b) / green
      data[at + 2] = b
    }
  }
  return { data: new Uint8Array(data.buffer), width, height }
}

export const rgbToYuv = ({ data, width, height }: Rgb, matrix: Matrix): Uint8Array => {
  const { red, blue } = shares[matrix]
  const green = 1 - red - blue
  const [across, down] = [width / 2, height / 2]
  const frame = new Uint8ClampedArray((3 * width * height) / 2)
  const [uAt, vAt] = [width * height, width * height + across * down]
  // Red and blue of two rows together, and their luma: what chroma is made of.
  const [reds, blues] = [new Float32Array(width), new Float32Array(width)]
  for (let y = 0; y < height; y++) {
    if (y % 2 === 0) {
      reds.fill(0)
      blues.fill(0)
    }
    for (let x = 0, at = 3 * y * width; x < width; x++, at += 3) {
      const [r, g, b] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]
      const light = red * r + green * g + blue * b
      frame[y * width + x] = 16 + lumaSpan * light
      reds[x] = (reds[x] ?? 0) + r - light
      blues[x] = (blues[x] ?? 0) + b - light
    }
    if (y % 2 === 0) continue
    const row = (y >> 1) * across
    for (let x = 0; x < across; x++) {
      frame[uAt + row + x] = 128 + (chromaSpan * around(blues, 2 * x)) / (4 * (1 - blue))
      frame[vAt + row + x] = 128 + (chromaSpan * around(reds, 2 * x)) / (4 * (1 - red))
    }
  }
  return new Uint8Array(frame.buffer)
}

/** A column with half of each neighbour's: sited on the left column, as MPEG-2 has it. */
const around = (row: Float32Array, x: number): number => {
  const here = row[x] ?? 0
  return (2 * here + (row[Math.max(0, x - 1)] ?? 0) + (row[Math.min(row.length - 1, x + 1)] ?? 0)) / 4
}
