/** Three planes of one size (4:4:4), Y 16–235, Cb and Cr around 128. */
export type Picture = { width: number; height: number; y: Uint8Array; cb: Uint8Array; cr: Uint8Array }

/** In pixels of the picture it was found in; may stand between pixels. */
export type Box = { x: number; y: number; width: number; height: number }

export const pictureOf = (bytes: Uint8Array, width: number, height: number): Picture => {
  const size = width * height
  const plane = (n: number) => bytes.subarray(n * size, (n + 1) * size)
  return { width, height, y: plane(0), cb: plane(1), cr: plane(2) }
}

export const scaleBox = (box: Box, factor: number): Box => ({
  x: box.x * factor,
  y: box.y * factor,
  width: box.width * factor,
  height: box.height * factor,
})

export const moveBox = (box: Box, dx: number, dy: number): Box => ({ ...box, x: box.x + dx, y: box.y + dy })

/** The same place cut at the picture's edge, in whole pixels. */
export const wholeBox = (box: Box, width: number, height: number): Box => {
  const x = Math.min(width - 1, Math.max(0, Math.round(box.x)))
  const y = Math.min(height - 1, Math.max(0, Math.round(box.y)))
  return {
    ...{ x, y },
    width: Math.max(1, Math.min(width, Math.round(box.x + box.width)) - x),
    height: Math.max(1, Math.min(height, Math.round(box.y + box.height)) - y),
  }
}

export const quantile = (values: readonly number[], part: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0
}
