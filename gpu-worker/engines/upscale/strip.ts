import type { Rgb } from './colour.ts'

/** 255 in 8.8 fixed point: weights that add up to 1 never overflow it. */
const full = 255 * 256

/** The rows that tiles are laid on just now, at the network's own scale; what is finished leaves it, averaged down. */
type Strip = {
  /** Adds a tile's planes, weighted, its left edge at this column of the source. */
  add: (planes: ArrayLike<number>, left: number, across: Float32Array, down: Float32Array) => void
  /** No tile to come touches what lies above this row of the source. */
  finishUntil: (row: number) => void
  picture: Rgb
}

export const openStrip = (
  source: { width: number; height: number },
  tileRows: number,
  scale: number,
  shrink: number,
): Strip => {
  const width = source.width * scale
  const sums = new Uint16Array(3 * width * Math.min(tileRows, source.height) * scale)
  const factor = scale / shrink
  const picture = {
    ...{ width: source.width * factor, height: source.height * factor },
    data: new Uint8Array(3 * source.width * factor * source.height * factor),
  }
  let top = 0
  let written = 0

  const add: Strip['add'] = (planes, left, across, down) => {
    const tileWidth = across.length
    const plane = tileWidth * down.length
    const columns = Math.min(tileWidth, width - left * scale)
    const lines = Math.min(down.length, sums.length / (3 * width))
    for (let y = 0; y < lines; y++) {
      const share = down[y] ?? 0
      if (share === 0) continue
      for (let x = 0, to = 3 * (y * width + left * scale); x < columns; x++, to += 3) {
        const weight = full * share * (across[x] ?? 0)
        if (weight === 0) continue
        for (let c = 0, from = y * tileWidth + x; c < 3; c++, from += plane) {
          const value = planes[from] ?? 0
          // Not a number counts as black.
          const kept = value > 0 ? Math.min(1, value) : 0
          sums[to + c] = (sums[to + c] ?? 0) + Math.round(kept * weight)
        }
      }
    }
  }

  const shrinkRow = (line: number): void => {
    const divisor = 256 * shrink * shrink
    for (let x = 0; x < picture.width; x++) {
      for (let c = 0; c < 3; c++) {
        let sum = 0
        for (let dy = 0; dy < shrink; dy++)
          for (let dx = 0; dx < shrink; dx++)
            sum += sums[3 * ((line + dy) * width + x * shrink + dx) + c] ?? 0
        picture.data[written++] = Math.round(sum / divisor)
      }
    }
  }

  const finishUntil: Strip['finishUntil'] = (row) => {
    const lines = (row - top) * scale
    for (let line = 0; line < lines; line += shrink) shrinkRow(line)
    sums.copyWithin(0, 3 * width * lines)
    sums.fill(0, sums.length - 3 * width * lines)
    top = row
  }
  return { add, finishUntil, picture }
}
