import { inflateSync } from 'node:zlib'

/** The pixels of an 8-bit RGB PNG whose rows are filtered by Sub alone, three bytes each. */
export const pixelsOf = (png: Buffer): Uint8Array => {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  const packed: Buffer[] = []
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      packed.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  const rows = inflateSync(Buffer.concat(packed))
  const out = new Uint8Array(width * height * 3)
  for (let y = 0; y < height; y++) {
    const row = y * (width * 3 + 1)
    if (rows[row] !== 1) throw new Error(`row ${y} is filtered by ${rows[row]}`)
    for (let x = 0; x < width * 3; x++) {
      const left = x < 3 ? 0 : (out[y * width * 3 + x - 3] ?? 0)
      out[y * width * 3 + x] = ((rows[row + 1 + x] ?? 0) + left) & 255
    }
  }
  return out
}
