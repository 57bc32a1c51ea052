/** One box pass along rows of a `width` × `height` map, written transposed, so two calls blur both ways. */
const boxPass = (
  from: Float32Array,
  to: Float32Array,
  width: number,
  height: number,
  radius: number,
): void => {
  const share = 1 / (2 * radius + 1)
  for (let y = 0; y < height; y++) {
    const row = y * width
    const get = (x: number): number => from[row + Math.max(0, Math.min(width - 1, x))] as number
    let sum = 0
    for (let x = -radius; x <= radius; x++) sum += get(x)
    for (let x = 0; x < width; x++) {
      to[x * height + y] = sum * share
      sum += get(x + radius + 1) - get(x - radius)
    }
  }
}

/** Near to a Gaussian: two box passes each way. */
export const blurMap = (map: Float32Array, width: number, height: number, radius: number): Float32Array => {
  const r = Math.max(1, Math.round(radius))
  const [a, b] = [new Float32Array(map.length), new Float32Array(map.length)]
  boxPass(map, a, width, height, r)
  boxPass(a, b, height, width, r)
  boxPass(b, a, width, height, r)
  boxPass(a, b, height, width, r)
  return b
}
