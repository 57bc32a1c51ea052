import { type FileHandle, open } from 'node:fs/promises'
import { type CharacterMap, readCharacterMap } from './font-cmap.ts'

/** What captions need to know of one face of a font file (ISO/IEC 14496-22). Lengths are in em. */
export type FontFace = {
  path: string
  /** Which of a collection's faces. */
  index: number
  /** What libass knows it by. */
  family: string
  /** usWinAscent + usWinDescent: libass gives this height to a font size of 1. */
  lineHeight: number
  covers: (codePoint: number) => boolean
  /** Before shaping: ligatures and conjuncts only make it narrower. */
  widthOf: (codePoint: number) => number
}

const readAt = async (file: FileHandle, position: number, length: number): Promise<DataView> => {
  const bytes = new Uint8Array(length)
  const { bytesRead } = await file.read(bytes, 0, length, position)
  if (bytesRead < length) throw new RangeError('the font file is cut short')
  return new DataView(bytes.buffer)
}

const tagOf = (view: DataView, at: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(at + i)))

/** A collection (`ttcf`) holds several faces that share tables. */
const faceOffsets = async (file: FileHandle): Promise<number[]> => {
  const head = await readAt(file, 0, 12)
  if (tagOf(head, 0) !== 'ttcf') return [0]
  const count = head.getUint32(8)
  const offsets = await readAt(file, 12, 4 * count)
  return Array.from({ length: count }, (_, i) => offsets.getUint32(4 * i))
}

type Tables = (tag: string) => Promise<DataView>

const openTables = async (file: FileHandle, offset: number): Promise<Tables> => {
  const count = (await readAt(file, offset, 12)).getUint16(4)
  const directory = await readAt(file, offset + 12, 16 * count)
  const places = new Map(
    Array.from({ length: count }, (_, i) => [
      tagOf(directory, 16 * i),
      { at: directory.getUint32(16 * i + 8), length: directory.getUint32(16 * i + 12) },
    ]),
  )
  return async (tag) => {
    const place = places.get(tag)
    if (!place) throw new RangeError(`the font has no ${tag} table`)
    return await readAt(file, place.at, place.length)
  }
}

/** Name 1 (the family) in UTF-16 of the Windows platform. */
const readFamily = (name: DataView): string => {
  const strings = name.getUint16(4)
  for (let i = 0; i < name.getUint16(2); i++) {
    const at = 6 + 12 * i
    const [platform, , language, id] = [0, 2, 4, 6].map((step) => name.getUint16(at + step))
    if (platform !== 3 || id !== 1 || language !== 0x409) continue
    const length = name.getUint16(at + 8) / 2
    const start = strings + name.getUint16(at + 10)
    return String.fromCharCode(...Array.from({ length }, (_, k) => name.getUint16(start + 2 * k)))
  }
  throw new RangeError('the font has no English family name')
}

const readFace = async (path: string, index: number, tables: Tables): Promise<FontFace> => {
  const unitsPerEm = (await tables('head')).getUint16(18)
  const metricCount = (await tables('hhea')).getUint16(34)
  const metrics = await tables('hmtx')
  const os2 = await tables('OS/2')
  const glyphOf: CharacterMap = readCharacterMap(await tables('cmap'))
  return {
    path,
    index,
    family: readFamily(await tables('name')),
    lineHeight: (os2.getUint16(74) + os2.getUint16(76)) / unitsPerEm,
    covers: (codePoint) => glyphOf(codePoint) !== 0,
    widthOf: (codePoint) => metrics.getUint16(4 * Math.min(glyphOf(codePoint), metricCount - 1)) / unitsPerEm,
  }
}

/** Every face of a TrueType or OpenType file or collection. @throws RangeError when the file is not such a font */
export const readFontFile = async (path: string): Promise<FontFace[]> => {
  const file = await open(path, 'r')
  try {
    const faces: FontFace[] = []
    for (const [index, offset] of (await faceOffsets(file)).entries())
      faces.push(await readFace(path, index, await openTables(file, offset)))
    return faces
  } finally {
    await file.close()
  }
}
