import { Resvg } from '@resvg/resvg-js'

/** Straight RGBA, row by row. */
export type Raster = { width: number; height: number; data: Buffer }

/** resvg multiplies colours by alpha; filters that move pictures want them apart. */
const divideByAlpha = (data: Buffer): void => {
  for (let at = 0; at < data.length; at += 4) {
    const alpha = data[at + 3] ?? 0
    if (alpha === 0 || alpha === 255) continue
    for (let part = at; part < at + 3; part++) data[part] = Math.min(255, ((data[part] ?? 0) * 255) / alpha)
  }
}

const reach = 3

/**
 * Gives transparent pixels the colour of the drawing next to them: sampled between pixels, an edge would else darken.
 * Reads each round from the one before, so the colour spreads evenly.
 */
const bleed = ({ width, data }: Raster): void => {
  const coloured = new Uint8Array(data.length / 4)
  for (let i = 0; i < coloured.length; i++) coloured[i] = data[4 * i + 3] === 0 ? 0 : 1
  for (let round = 0; round < reach; round++) {
    const before = coloured.slice()
    for (let i = 0; i < coloured.length; i++) {
      if (before[i] === 1) continue
      const near = [i - 1, i + 1, i - width, i + width].find((other) => before[other] === 1)
      if (near === undefined) continue
      data.copyWithin(4 * i, 4 * near, 4 * near + 3)
      coloured[i] = 1
    }
  }
}

/** Draws an SVG at its own size, its texts with these fonts alone. */
export const rasterise = (svg: string, fontFiles: readonly string[] = []): Raster => {
  const font = { loadSystemFonts: false, fontFiles: [...fontFiles] }
  const { width, height, pixels } = new Resvg(svg, { font }).render()
  const raster = { width, height, data: Buffer.from(pixels) }
  divideByAlpha(raster.data)
  bleed(raster)
  return raster
}

/** Puts `patch` over `target` with its upper left corner at left, top; both opaque or not, it replaces. */
export const paste = (target: Raster, patch: Raster, left: number, top: number): void => {
  for (let row = 0; row < patch.height; row++) {
    const from = row * patch.width * 4
    patch.data.copy(target.data, ((top + row) * target.width + left) * 4, from, from + patch.width * 4)
  }
}
