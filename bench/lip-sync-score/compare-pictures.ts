import { type Film, readFrames } from './decode.ts'
import { type Box, wholeBox } from './planes.ts'

/** Sum of squared differences and count, whole picture less the box. */
const differ = (a: Uint8Array, b: Uint8Array, film: Film, left: Box | undefined): [number, number] => {
  const box = left && wholeBox(left, film.width, film.height)
  let [squares, count] = [0, 0]
  for (let y = 0; y < film.height; y++) {
    const inRows = box !== undefined && y >= box.y && y < box.y + box.height
    for (let x = 0; x < film.width; x++) {
      if (inRows && x === box.x) x += box.width
      if (x >= film.width) break
      const at = y * film.width + x
      squares += ((a[at] ?? 0) - (b[at] ?? 0)) ** 2
      count++
    }
  }
  return [squares, count]
}

/**
 * PSNR in dB of the lightness of `film` against `source`, frame k with frame k for as long as both run, without the
 * box of each frame. @throws when they differ in size
 */
export const psnrOutside = async (
  film: Film,
  source: Film,
  boxes: readonly (Box | undefined)[],
): Promise<number> => {
  if (film.width !== source.width || film.height !== source.height)
    throw new Error(
      `${film.path} is ${film.width}x${film.height}, its source ${source.width}x${source.height}`,
    )
  const bytes = film.width * film.height + 2 * Math.ceil(film.width / 2) * Math.ceil(film.height / 2)
  const others = readFrames(source.path, 'null', 'yuv420p', bytes)
  let [squares, count, n] = [0, 0, 0]
  try {
    for await (const frame of readFrames(film.path, 'null', 'yuv420p', bytes)) {
      const other = await others.next()
      if (other.done) break
      const [more, pixels] = differ(frame, other.value, film, boxes[n++])
      squares += more
      count += pixels
    }
  } finally {
    await others.return(undefined)
  }
  return 10 * Math.log10(255 ** 2 / Math.max(1e-9, squares / count))
}
