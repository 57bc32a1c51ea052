import { type Layer, type Planes, planesOf } from './planes.ts'

/** Puts a drawing over a picture, its upper left corner at even x and y, as opaque as `share` (0 … 1) of its own. */
export const blend = (target: Planes, layer: Layer, left: number, top: number, share = 1): void => {
  const strength = Math.round(share * 256)
  if (strength <= 0) return
  const onto = planesOf(target)
  for (const [i, plane] of planesOf(layer).entries()) {
    const under = onto[i] ?? onto[0]
    const covers = plane.shift === 0 ? layer.alpha : layer.halfAlpha
    const [x, y] = [left >> plane.shift, top >> plane.shift]
    const from = Math.max(0, -x)
    const to = Math.min(plane.width, under.width - x)
    for (let row = Math.max(0, -y); row < Math.min(plane.height, under.height - y); row++) {
      const above = row * plane.width
      const below = under.at + (y + row) * under.width + x
      for (let column = from; column < to; column++) {
        const cover = covers[above + column] ?? 0
        if (cover === 0) continue
        const weight = (cover * strength + 127) / 255
        const at = below + column
        const old = target.data[at] ?? 0
        target.data[at] = old + (((layer.data[plane.at + above + column] ?? 0) - old) * weight) / 256 + 0.5
      }
    }
  }
}

/** Both pictures, `share` of the second. */
export const crossfade = (first: Planes, second: Planes, share: number): Planes => {
  const weight = Math.round(share * 256)
  const data = new Uint8Array(first.data.length)
  const [from, to] = [first.data, second.data]
  for (let i = 0; i < data.length; i++) {
    const old = from[i] ?? 0
    data[i] = old + ((((to[i] ?? 0) - old) * weight + 128) >> 8)
  }
  return { ...first, data }
}

/** Both side by side, seen from `share` of the way from the first to the second. */
export const slideOver = (first: Planes, second: Planes, share: number): Planes => {
  const data = new Uint8Array(first.data.length)
  const moved = Math.round((first.width / 2) * share)
  for (const plane of planesOf(first)) {
    const gone = plane.shift === 0 ? 2 * moved : moved
    for (let row = 0; row < plane.height; row++) {
      const at = plane.at + row * plane.width
      data.set(first.data.subarray(at + gone, at + plane.width), at)
      data.set(second.data.subarray(at, at + gone), at + plane.width - gone)
    }
  }
  return { ...first, data }
}
