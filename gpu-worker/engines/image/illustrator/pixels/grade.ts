import { hashText } from '../random.ts'
import type { Layer } from './layer.ts'

export type Grade = {
  /** Times the light, before the curve. */
  exposure: number
  /** S-curve, 0 = none. */
  contrast: number
  /** 1 = unchanged. */
  saturation: number
  /** Added to the shadows and to the lights, −60…60 each channel. */
  shadows: readonly [number, number, number]
  lights: readonly [number, number, number]
  /** Darkening of the corners, and of the upper and lower edge, 0…1. */
  vignette: number
  bands: number
  /** Film grain in levels. */
  grain: number
}

const byte = (value: number): number => (value < 0 ? 0 : value > 255 ? 255 : value)

/** Looked up once for all levels: a smooth S through the middle. */
const curveOf = ({ contrast, exposure }: Grade): Float32Array =>
  Float32Array.from({ length: 256 }, (_, i) => {
    // Lights roll off, so that a longer exposure burns nothing out.
    const t = 1 - (1 - i / 255) ** exposure
    return 255 * (t + (t * t * (3 - 2 * t) - t) * contrast)
  })

/** The look of the film: curve, split toning, vignette and grain, in place. */
export const grade = ({ width, height, data }: Layer, look: Grade, seed: number): void => {
  const curve = curveOf(look)
  let noise = hashText(`grain${seed}`) | 1
  for (let y = 0; y < height; y++) {
    const dy = (y / height - 0.5) * 2
    const band = 1 - look.bands * Math.max(0, Math.abs(dy) - 0.8) * 5
    for (let x = 0; x < width; x++) {
      const i = (y * width + x) * 4
      const dx = (x / width - 0.5) * 2
      const fall = (1 - look.vignette * Math.max(0, dx * dx * 0.5 + dy * dy * 0.55 - 0.18)) * band
      const [r, g, b] = [
        curve[data[i] as number] as number,
        curve[data[i + 1] as number] as number,
        curve[data[i + 2] as number] as number,
      ]
      const grey = 0.3 * r + 0.59 * g + 0.11 * b
      const light = grey / 255
      // xorshift: one number each pixel, the same on every machine.
      noise ^= noise << 13
      noise ^= noise >>> 17
      noise ^= noise << 5
      const grain = look.grain * ((noise & 255) / 128 - 1)
      const tone = (value: number, c: 0 | 1 | 2): number =>
        (grey + (value - grey) * look.saturation + look.shadows[c] * (1 - light) + look.lights[c] * light) *
          fall +
        grain
      data[i] = byte(tone(r, 0))
      data[i + 1] = byte(tone(g, 1))
      data[i + 2] = byte(tone(b, 2))
    }
  }
}

/** Prints the darker tones as dots of ink on a slanted screen, `cell` pixels wide, and hatches the darkest on request. */
export const halftone = ({ width, height, data }: Layer, cell: number, hatch: boolean): void => {
  const turn = Math.PI / 4
  const [cos, sin] = [Math.cos(turn) / cell, Math.sin(turn) / cell]
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const i = (y * width + x) * 4
      const light =
        (0.3 * (data[i] as number) + 0.59 * (data[i + 1] as number) + 0.11 * (data[i + 2] as number)) / 255
      if (light < 0.09 || light > 0.7) continue
      const [u, v] = [x * cos + y * sin, y * cos - x * sin]
      const far = Math.hypot(u - Math.floor(u) - 0.5, v - Math.floor(v) - 0.5)
      const dot = Math.sqrt((0.7 - light) / 0.62) * 0.5
      const ink = Math.max(0, Math.min(1, (dot - far) * cell * 0.7))
      const stroke = hatch && light < 0.26 && u * 0.7 - Math.floor(u * 0.7) < 0.34 ? 0.26 : 0
      const keep = 1 - Math.max(ink * 0.2, stroke)
      for (let c = 0; c < 3; c++) data[i + c] = (data[i + c] as number) * keep
    }
}
