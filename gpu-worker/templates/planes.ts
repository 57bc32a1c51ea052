import type { Raster } from '../presenters/raster.ts'

/** A picture as films store it, limited BT.709: brightness, then both colours at half size. Sides are even. */
export type Planes = { width: number; height: number; data: Uint8Array }

/** A drawing over it: colours apart from how much they cover, 0 … 255, the latter also at half size. */
export type Layer = Planes & { alpha: Uint8Array; halfAlpha: Uint8Array }

export type Place = { x: number; y: number; width: number; height: number }

/** The same fine grain everywhere, of less than a step: gradients of eight bits else show bands. */
const grain = (x: number, y: number): number => {
  const mixed = Math.imul(x * 0x9e3779b1 + y * 0x85ebca6b, 0xc2b2ae35)
  return ((mixed ^ (mixed >>> 15)) & 0xffff) / 0x10000
}

const bytes = (width: number, height: number): number => (width * height * 3) / 2

export const emptyPlanes = (width: number, height: number): Planes => ({
  ...{ width, height, data: new Uint8Array(bytes(width, height)) },
})

const writeColours = ({ width, height, data: rgba }: Raster, data: Uint8Array): void => {
  const half = width >> 1
  const blueAt = width * height
  const redAt = blueAt + half * (height >> 1)
  for (let y = 0; y < height; y += 2)
    for (let x = 0; x < width; x += 2) {
      let [blue, red] = [0, 0]
      for (let corner = 0; corner < 4; corner++) {
        const at = (y + (corner >> 1)) * width + x + (corner & 1)
        const [r = 0, g = 0, b = 0] = [rgba[4 * at], rgba[4 * at + 1], rgba[4 * at + 2]]
        const bright = 0.2126 * r + 0.7152 * g + 0.0722 * b
        data[at] = 16 + (bright * 219) / 255 + grain(x + (corner & 1), y + (corner >> 1))
        blue += b - bright
        red += r - bright
      }
      const at = (y >> 1) * half + (x >> 1)
      data[blueAt + at] = 128 + (blue / 4 / 1.8556) * (224 / 255) + grain(x + 7, y)
      data[redAt + at] = 128 + (red / 4 / 1.5748) * (224 / 255) + grain(x, y + 7)
    }
}

export const toPlanes = (raster: Raster): Planes => {
  const planes = emptyPlanes(raster.width, raster.height)
  writeColours(raster, planes.data)
  return planes
}

/** Colours of transparent pixels must be those of their neighbours, as `rasterise` leaves them. */
export const toLayer = (raster: Raster): Layer => {
  const { width, height, data } = raster
  const alpha = new Uint8Array(width * height)
  for (let i = 0; i < alpha.length; i++) alpha[i] = data[4 * i + 3] ?? 0
  return { ...toPlanes(raster), alpha, halfAlpha: halve(alpha, width, height) }
}

export const halve = (alpha: Uint8Array, width: number, height: number): Uint8Array => {
  const half = new Uint8Array((width >> 1) * (height >> 1))
  for (let y = 0; y < height; y += 2)
    for (let x = 0; x < width; x += 2) {
      const at = y * width + x
      const four =
        (alpha[at] ?? 0) + (alpha[at + 1] ?? 0) + (alpha[at + width] ?? 0) + (alpha[at + width + 1] ?? 0)
      half[(y >> 1) * (width >> 1) + (x >> 1)] = (four + 2) >> 2
    }
  return half
}

/** Where the three planes of a picture begin, and how wide and high each is. */
export const planesOf = ({ width, height }: { width: number; height: number }) => {
  const [half, low] = [width >> 1, height >> 1]
  return [
    { at: 0, width, height, shift: 0 },
    { at: width * height, width: half, height: low, shift: 1 },
    { at: width * height + half * low, width: half, height: low, shift: 1 },
  ] as const
}

export const cropPlanes = (from: Planes, { x, y, width, height }: Place): Planes => {
  const crop = emptyPlanes(width, height)
  const source = planesOf(from)
  for (const [i, plane] of planesOf(crop).entries()) {
    const whole = source[i] ?? source[0]
    for (let row = 0; row < plane.height; row++) {
      const start = whole.at + ((y >> plane.shift) + row) * whole.width + (x >> plane.shift)
      crop.data.set(from.data.subarray(start, start + plane.width), plane.at + row * plane.width)
    }
  }
  return crop
}
