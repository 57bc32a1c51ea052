import { emptyPlanes, type Planes, planesOf } from './planes.ts'

/** What is seen of a picture, in shares of it: the middle, and how wide and high. */
export type View = { x: number; y: number; size: number }

/** One line's two source places and how far between them each target pixel lies, of 256. */
const stepsOf = (count: number, from: number, step: number, last: number) => {
  const at = new Int32Array(count)
  const part = new Int32Array(count)
  for (let i = 0; i < count; i++) {
    const place = Math.max(0, Math.min(last, from + (i + 0.5) * step - 0.5))
    at[i] = Math.min(Math.floor(place), Math.max(0, last - 1))
    part[i] = Math.round((place - (at[i] ?? 0)) * 256)
  }
  return { at, part }
}

/** The view as a picture of this size, sampled between pixels: a slow camera moves without steps. */
export const viewOf = (picture: Planes, view: View, width: number, height: number): Planes => {
  const seen = emptyPlanes(width, height)
  const sources = planesOf(picture)
  for (const [i, plane] of planesOf(seen).entries()) {
    const source = sources[i] ?? sources[0]
    const across = stepsOf(
      plane.width,
      (view.x - view.size / 2) * source.width,
      (view.size * source.width) / plane.width,
      source.width - 1,
    )
    const down = stepsOf(
      plane.height,
      (view.y - view.size / 2) * source.height,
      (view.size * source.height) / plane.height,
      source.height - 1,
    )
    for (let row = 0; row < plane.height; row++) {
      const above = source.at + (down.at[row] ?? 0) * source.width
      const below = above + (source.height > 1 ? source.width : 0)
      const low = down.part[row] ?? 0
      for (let column = 0; column < plane.width; column++) {
        const x = across.at[column] ?? 0
        const right = across.part[column] ?? 0
        const a = picture.data[above + x] ?? 0
        const b = picture.data[below + x] ?? 0
        const upper = (a << 8) + ((picture.data[above + x + 1] ?? 0) - a) * right
        const lower = (b << 8) + ((picture.data[below + x + 1] ?? 0) - b) * right
        seen.data[plane.at + row * plane.width + column] =
          ((upper << 8) + (lower - upper) * low + 32_768) >> 16
      }
    }
  }
  return seen
}
