import type { Rgb } from '../color.ts'
import { createNoise } from '../plate/noise.ts'
import { blurMap } from './blur.ts'
import type { Layer } from './layer.ts'

const byte = (value: number): number => (value < 0 ? 0 : value > 255 ? 255 : value)

/** Each channel of a layer made smaller by a whole factor, 0…255. */
const shrink = ({ width, height, data }: Layer, factor: number) => {
  const [w, h] = [Math.ceil(width / factor), Math.ceil(height / factor)]
  const channels = [0, 1, 2, 3].map(() => new Float32Array(w * h)) as [
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
  ]
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++) {
      const i = (Math.min(height - 1, y * factor) * width + Math.min(width - 1, x * factor)) * 4
      for (let c = 0; c < 4; c++) (channels[c] as Float32Array)[y * w + x] = data[i + c] as number
    }
  return { w, h, channels }
}

/** Smooth reading of a small map at a pixel of the large one. */
const sample = (map: Float32Array, w: number, h: number, x: number, y: number): number => {
  const x0 = Math.min(w - 2, Math.floor(x))
  const y0 = Math.min(h - 2, Math.floor(y))
  const [fx, fy] = [Math.min(1, x - x0), Math.min(1, y - y0)]
  const i = y0 * w + x0
  const top = (map[i] as number) * (1 - fx) + (map[i + 1] as number) * fx
  const bottom = (map[i + w] as number) * (1 - fx) + (map[i + w + 1] as number) * fx
  return top + (bottom - top) * fy
}

type Relight = { side: -1 | 1; depth: number; rim: number; rimColor: Rgb }

/** Models a flat layer as if its outline were inflated: shaded away from the light, with a bright rim towards it. */
export const relight = (layer: Layer, { side, depth, rim, rimColor }: Relight): void => {
  const factor = 2
  const { w, h, channels } = shrink(layer, factor)
  const alpha = channels[3]
  const swell = new Float32Array(w * h)
  const reach = h / 640
  for (const [radius, weight] of [
    [2, 0.2],
    [7, 0.35],
    [20, 0.45],
  ] as const) {
    const soft = blurMap(alpha, w, h, radius * reach)
    for (let i = 0; i < swell.length; i++)
      swell[i] = (swell[i] as number) + ((soft[i] as number) / 255) * weight
  }
  const slope = h / 40
  const { width, height, data } = layer
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const i = (y * width + x) * 4
      if (data[i + 3] === 0) continue
      const [sx, sy] = [x / factor, y / factor]
      const at = (dx: number, dy: number): number =>
        sample(swell, w, h, Math.max(0, sx + dx), Math.max(0, sy + dy))
      const gx = (at(-1.5, 0) - at(1.5, 0)) * slope
      const gy = (at(0, -1.5) - at(0, 1.5)) * slope
      const facing = (-gx * side * 0.8 + gy * 0.6) / Math.hypot(gx, gy, 1.4)
      const shine = 1 - facing * depth
      const edge = rim * Math.max(0, -facing - 0.25) * Math.min(1, Math.hypot(gx, gy) / 2.2)
      const cover = (data[i + 3] as number) / 255
      for (let c = 0; c < 3; c++)
        data[i + c] = Math.min(
          data[i + 3] as number,
          byte((data[i + c] as number) * shine + (rimColor[c] as number) * edge * cover),
        )
    }
}

/** Fine irregularities of surfaces, as a share of the brightness. */
export const grainTexture = (layer: Layer, strength: number, seed: number): void => {
  const noise = createNoise(seed)
  const size = 256
  const tile = Float32Array.from(
    { length: size * size },
    (_, i) => noise.fractal((i % size) / 4, Math.floor(i / size) / 4, 3) - 0.5,
  )
  const { width, height, data } = layer
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const i = (y * width + x) * 4
      const alpha = data[i + 3] as number
      if (alpha === 0) continue
      const tone = 1 + (tile[(y & 255) * size + (x & 255)] as number) * strength
      for (let c = 0; c < 3; c++) data[i + c] = Math.min(alpha, byte((data[i + c] as number) * tone))
    }
}

/** Softens an opaque layer by a radius in its own pixels. */
export const soften = (layer: Layer, radius: number): void => {
  const factor = radius > 3 ? 2 : 1
  const { w, h, channels } = shrink(layer, factor)
  const soft = channels.map((channel) => blurMap(channel, w, h, radius / factor / 1.6))
  const { width, height, data } = layer
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      for (let c = 0; c < 4; c++)
        data[(y * width + x) * 4 + c] = sample(soft[c] as Float32Array, w, h, x / factor, y / factor)
}

/** Light that spills over from what is bright. */
export const bloom = (layer: Layer, strength: number, threshold: number): void => {
  const factor = 4
  const { w, h, channels } = shrink(layer, factor)
  const spill = [channels[0], channels[1], channels[2]].map((channel) => {
    const bright = channel.map((value) => Math.max(0, value - threshold))
    return blurMap(bright, w, h, h / 28)
  })
  const { width, height, data } = layer
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      for (let c = 0; c < 3; c++) {
        const i = (y * width + x) * 4 + c
        const value = data[i] as number
        data[i] = byte(
          value +
            sample(spill[c] as Float32Array, w, h, x / factor, y / factor) * strength * (1 - value / 320),
        )
      }
}
