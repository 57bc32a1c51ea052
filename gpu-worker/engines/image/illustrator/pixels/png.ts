import { promisify } from 'node:util'
import { crc32, deflate } from 'node:zlib'
import type { Layer } from './layer.ts'

const chunk = (type: string, data: Buffer): Buffer => {
  const out = Buffer.alloc(data.length + 12)
  out.writeUInt32BE(data.length, 0)
  out.write(type, 4, 'latin1')
  data.copy(out, 8)
  out.writeUInt32BE(crc32(out.subarray(4, data.length + 8)), data.length + 8)
  return out
}

/** An opaque layer as PNG (W3C PNG 3, 8-bit RGB), every row filtered by its left neighbour. */
export const encodePng = async ({ width, height, data }: Layer): Promise<Buffer> => {
  const stride = width * 3 + 1
  const rows = Buffer.alloc(stride * height)
  for (let y = 0; y < height; y++) {
    let o = y * stride
    rows[o++] = 1
    for (let x = 0, i = y * width * 4; x < width; x++, i += 4)
      for (let c = 0; c < 3; c++)
        rows[o++] = ((data[i + c] as number) - (x === 0 ? 0 : (data[i + c - 4] as number))) & 255
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const packed = await promisify(deflate)(rows, { level: 4 })
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', packed),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
