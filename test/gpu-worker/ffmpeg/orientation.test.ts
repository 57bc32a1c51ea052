import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Orientation, readOrientation, turnFilters } from '../../../gpu-worker/ffmpeg/orientation.ts'
import { bareFfmpeg, makeScratch } from '../../support/media.ts'
import { lumaOf } from '../joints/read-back.ts'

let folder: Awaited<ReturnType<typeof makeScratch>>
let plain: string
beforeAll(async () => {
  folder = await makeScratch()
  plain = join(folder.dir, 'plain.jpg')
  await bareFfmpeg('-f', 'lavfi', '-i', 'testsrc2=s=64x32', '-frames:v', '1', '-q:v', '2', plain)
})
afterAll(() => folder.remove())

/** An EXIF block of one tag, put first into the JPEG. */
const tagged = async (orientation: number, little: boolean): Promise<string> => {
  const tiff = Buffer.alloc(26)
  const put = (value: number, at: number, bytes: 2 | 4) =>
    little ? tiff.writeUIntLE(value, at, bytes) : tiff.writeUIntBE(value, at, bytes)
  tiff.write(little ? 'II' : 'MM', 0, 'latin1')
  put(42, 2, 2)
  put(8, 4, 4)
  put(1, 8, 2)
  put(0x0112, 10, 2)
  put(3, 12, 2)
  put(1, 14, 4)
  put(orientation, 18, 2)
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff])
  const marker = Buffer.from([0xff, 0xe1, 0, body.length + 2])
  const jpeg = await readFile(plain)
  const path = join(folder.dir, `${orientation}-${little}.jpg`)
  await writeFile(path, Buffer.concat([jpeg.subarray(0, 2), marker, body, jpeg.subarray(2)]))
  return path
}

/** A turn, both quarter turns and a mirror image. What a camera stores when the upright picture is to be turned so: the inverse turn. */
const stored: [Orientation, string][] = [
  [3, 'hflip,vflip'],
  [5, 'transpose=0'],
  [6, 'transpose=2'],
  [8, 'transpose=1'],
]

describe('the orientation of a photograph', () => {
  it.each([true, false])('is read from its EXIF block, little endian: %s', async (little) => {
    expect(await readOrientation(await tagged(6, little))).toBe(6)
  })

  it('is upright where nothing readable says otherwise', async () => {
    expect(await readOrientation(plain)).toBe(1)
    expect(await readOrientation(await tagged(9, true))).toBe(1)
    const cut = join(folder.dir, 'cut.jpg')
    await writeFile(cut, (await readFile(await tagged(6, true))).subarray(0, 22))
    expect(await readOrientation(cut)).toBe(1)
  })

  it.each(stored)('%i is set upright', async (orientation, inverse) => {
    const size = { width: 64, height: 32 }
    const upright = await lumaOf(plain, size)
    const mended = await lumaOf(plain, size, [inverse, ...turnFilters(orientation)])
    expect(Buffer.from(mended).equals(Buffer.from(upright))).toBe(true)
  })
})
