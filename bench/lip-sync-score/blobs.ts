import type { Box } from './planes.ts'

/** A mask without what is thinner than 2 × radius + 1: hair, bridges between blobs. Size and place of the rest stay. */
export const openMask = (mask: Float32Array, width: number, height: number, radius: number): Float32Array => {
  const spread = (from: Float32Array, step: number, pick: (a: number, b: number) => number): Float32Array =>
    from.map((value, at) => {
      let found = value
      for (let n = 1; n <= radius; n++)
        found = pick(pick(found, from[at - n * step] ?? 0), from[at + n * step] ?? 0)
      return found
    })
  const worn = spread(spread(mask, 1, Math.min), width, Math.min)
  return spread(spread(worn, 1, Math.max), width, Math.max).subarray(0, width * height)
}

/** The four-connected areas of a mask (1 = in), each with its bounding box and number of pixels. */
export const findBlobs = (mask: Float32Array, width: number, height: number): (Box & { area: number })[] => {
  const seen = new Uint8Array(mask.length)
  const blobs: (Box & { area: number })[] = []
  for (let start = 0; start < mask.length; start++) {
    if (seen[start] || !mask[start]) continue
    const stack = [start]
    seen[start] = 1
    let [left, right, top, bottom, area] = [width, 0, height, 0, 0]
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      const x = at % width
      const y = (at - x) / width
      area++
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y)
      const around = [x > 0 ? at - 1 : at, x < width - 1 ? at + 1 : at, at - width, at + width]
      for (const next of around) {
        if (next < 0 || next >= mask.length || seen[next] || !mask[next]) continue
        seen[next] = 1
        stack.push(next)
      }
    }
    blobs.push({ x: left, y: top, width: right - left + 1, height: bottom - top + 1, area })
  }
  return blobs
}
