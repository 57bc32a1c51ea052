import { rasterise } from '../presenters/raster.ts'
import { halve, type Layer, type Place, type Planes, planesOf, toLayer } from './planes.ts'

export type Shape = 'rectangle' | 'rounded' | 'circle' | 'cut out'

/** How much of each pixel a shape covers, and where each row is covered whole. */
type Mask = {
  alpha: Uint8Array
  halfAlpha: Uint8Array
  solid: { from: number; to: number }[][]
}

const outline = (
  shape: Shape,
  { width, height }: { width: number; height: number },
  unit: number,
  rest: string,
  inset = 0,
) => {
  const [w, h] = [width - 2 * inset, height - 2 * inset]
  const radius = shape === 'circle' ? Math.min(w, h) / 2 : shape === 'rounded' ? unit * 0.035 : 0
  const [cw, ch] = shape === 'circle' ? [2 * radius, 2 * radius] : [w, h]
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect x="${(width - cw) / 2}" y="${(height - ch) / 2}" width="${cw}" height="${ch}" rx="${radius}" ${rest}/></svg>`
}

const solidRows = (alpha: Uint8Array, width: number): Mask['solid'][number] => {
  const rows = []
  for (let at = 0; at < alpha.length; at += width) {
    let [from, to] = [0, width]
    while (from < width && alpha[at + from] !== 255) from++
    while (to > from && alpha[at + to - 1] !== 255) to--
    rows.push({ from, to })
  }
  return rows
}

/** `unit` is the frame's shorter side. */
export const maskOf = (shape: Shape, size: { width: number; height: number }, unit: number): Mask => {
  const { data } = rasterise(outline(shape, size, unit, 'fill="#fff"'))
  const alpha = new Uint8Array(size.width * size.height)
  for (let i = 0; i < alpha.length; i++) alpha[i] = data[4 * i + 3] ?? 0
  const halfAlpha = halve(alpha, size.width, size.height)
  return { alpha, halfAlpha, solid: [solidRows(alpha, size.width), solidRows(halfAlpha, size.width >> 1)] }
}

/** A thin frame along a shape's edge. */
export const ringOf = (
  shape: Shape,
  size: { width: number; height: number },
  unit: number,
  colour: string,
): Layer =>
  toLayer(
    rasterise(
      outline(
        shape,
        size,
        unit,
        `fill="none" stroke="${colour}" stroke-width="${unit * 0.007}"`,
        unit * 0.0035,
      ),
    ),
  )

/** Puts a picture through its shape at a place of the same size. */
export const pasteMasked = (target: Planes, picture: Planes, { x, y }: Place, mask: Mask): void => {
  const onto = planesOf(target)
  for (const [i, plane] of planesOf(picture).entries()) {
    const under = onto[i] ?? onto[0]
    const covers = plane.shift === 0 ? mask.alpha : mask.halfAlpha
    for (let row = 0; row < plane.height; row++) {
      const from = plane.at + row * plane.width
      const to = under.at + ((y >> plane.shift) + row) * under.width + (x >> plane.shift)
      const solid = mask.solid[plane.shift]?.[row] ?? { from: 0, to: 0 }
      target.data.set(picture.data.subarray(from + solid.from, from + solid.to), to + solid.from)
      for (let column = 0; column < plane.width; column++) {
        if (column === solid.from) column = solid.to
        const cover = covers[row * plane.width + column] ?? 0
        if (column >= plane.width || cover === 0) continue
        const old = target.data[to + column] ?? 0
        target.data[to + column] = old + (((picture.data[from + column] ?? 0) - old) * cover) / 255 + 0.5
      }
    }
  }
}
