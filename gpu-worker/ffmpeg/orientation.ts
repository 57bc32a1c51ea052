import { open } from 'node:fs/promises'

/** EXIF 2.3: 1 = upright … 8; ffmpeg before 7 does not read it. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

const orientationTag = 0x0112
const startOfScan = 0xda
const app1 = 0xe1

/** The tag among the first directory's entries of a TIFF block. */
const orientationIn = (tiff: DataView): number => {
  const little = tiff.getUint16(0) === 0x4949
  const directory = tiff.getUint32(4, little)
  const count = tiff.getUint16(directory, little)
  for (let i = 0; i < count; i++) {
    const entry = directory + 2 + 12 * i
    if (tiff.getUint16(entry, little) === orientationTag) return tiff.getUint16(entry + 8, little)
  }
  return 1
}

const exifMark = 'Exif\0\0'

const findOrientation = (head: Buffer): number => {
  for (let at = 2; at + 4 <= head.length && head[at] === 0xff && head[at + 1] !== startOfScan; ) {
    const length = head.readUInt16BE(at + 2)
    const body = at + 4
    if (head[at + 1] === app1 && head.toString('latin1', body, body + exifMark.length) === exifMark) {
      const tiff = head.subarray(body + exifMark.length, at + 2 + length)
      return orientationIn(new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength))
    }
    at += 2 + length
  }
  return 1
}

/** Markers before the picture's data, EXIF first, fit many times over. */
const headBytes = 256 * 1024

const isOrientation = (value: number): value is Orientation =>
  Number.isInteger(value) && value >= 1 && value <= 8

/** How a JPEG is to be turned; 1 where it does not say so, or not readably. */
export const readOrientation = async (path: string): Promise<Orientation> => {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0)
    const found = findOrientation(buffer.subarray(0, bytesRead))
    return isOrientation(found) ? found : 1
  } catch (error) {
    if (error instanceof RangeError) return 1
    throw error
  } finally {
    await file.close()
  }
}

const turns: Record<Orientation, readonly string[]> = {
  ...{ 1: [], 2: ['hflip'], 3: ['hflip', 'vflip'], 4: ['vflip'] },
  ...{ 5: ['transpose=0'], 6: ['transpose=1'], 7: ['transpose=3'], 8: ['transpose=2'] },
}

/** Filters that set the picture upright. */
export const turnFilters = (orientation: Orientation): readonly string[] => turns[orientation]
