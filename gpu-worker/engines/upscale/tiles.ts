/** One side of a picture cut into tiles of one size; neighbours share `overlap` pixels or more. */
type Tiling = {
  size: number
  starts: readonly number[]
  /** Middle of what tiles i and i + 1 share. */
  seams: readonly number[]
}

type Sizes = { size: number; overlap: number }

/** Networks that fold pixels into channels need whole multiples. */
const multiple = 8

/** `fixed`: the only size that the network takes. A side shorter than a tile gets one, with its edge repeated. */
export const layTiles = (length: number, { size, overlap, fixed }: Sizes & { fixed: boolean }): Tiling => {
  if (length <= size) {
    const padded = fixed ? size : Math.ceil(length / multiple) * multiple
    return { size: padded, starts: [0], seams: [] }
  }
  const count = Math.ceil((length - overlap) / (size - overlap))
  const starts = Array.from({ length: count }, (_, i) => Math.min(i * (size - overlap), length - size))
  const seams = starts.slice(1).map((start, i) => (start + (starts[i] ?? 0) + size) / 2)
  return { size, starts, seams }
}

/** Over so many source pixels one tile fades into the next; what lies outside, near a tile's edge, is never used. */
const fadePixels = 8

const risen = (x: number, seam: number | undefined, otherwise: number): number =>
  seam === undefined ? otherwise : Math.min(1, Math.max(0, (x - seam) / fadePixels + 0.5))

/** How much each of a tile's enlarged rows or columns counts; those of all tiles add up to 1 everywhere. */
export const weightsOf = ({ size, starts, seams }: Tiling, tile: number, scale: number): Float32Array => {
  const weights = new Float32Array(size * scale)
  for (let at = 0; at < weights.length; at++) {
    const x = (starts[tile] ?? 0) + (at + 0.5) / scale
    weights[at] = risen(x, seams[tile - 1], 1) - risen(x, seams[tile], 0)
  }
  return weights
}
