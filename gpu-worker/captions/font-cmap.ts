/** Code point → glyph number; 0 = the font does not have it. */
export type CharacterMap = (codePoint: number) => number

type Range = { first: number; last: number; glyphOf: (codePoint: number) => number }

/** Format 12: groups of consecutive glyphs. */
const readGroups = (view: DataView, at: number): Range[] =>
  Array.from({ length: view.getUint32(at + 12) }, (_, i) => {
    const group = at + 16 + 12 * i
    const first = view.getUint32(group)
    const glyph = view.getUint32(group + 8)
    return { first, last: view.getUint32(group + 4), glyphOf: (codePoint) => glyph + codePoint - first }
  })

/** Format 4: segments of the basic plane, each with a shift or a list of glyphs. */
const readSegments = (view: DataView, at: number): Range[] => {
  const doubled = view.getUint16(at + 6)
  return Array.from({ length: doubled / 2 }, (_, i) => {
    const last = view.getUint16(at + 14 + 2 * i)
    const first = view.getUint16(at + 16 + doubled + 2 * i)
    const delta = view.getUint16(at + 16 + 2 * doubled + 2 * i)
    const rangeAt = at + 16 + 3 * doubled + 2 * i
    const rangeOffset = view.getUint16(rangeAt)
    const glyphOf = (codePoint: number): number => {
      if (rangeOffset === 0) return (codePoint + delta) & 0xffff
      const place = rangeAt + rangeOffset + 2 * (codePoint - first)
      const glyph = place + 2 <= view.byteLength ? view.getUint16(place) : 0
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff
    }
    return { first, last, glyphOf }
  })
}

const readRanges = (view: DataView): Range[] => {
  const offsets = Array.from({ length: view.getUint16(2) }, (_, i) => view.getUint32(4 + 8 * i + 4))
  const full = offsets.find((at) => view.getUint16(at) === 12)
  if (full !== undefined) return readGroups(view, full)
  const basic = offsets.find((at) => view.getUint16(at) === 4)
  if (basic !== undefined) return readSegments(view, basic)
  throw new RangeError('the font has no character map of format 4 or 12')
}

/** Reads a `cmap` table; ranges are in order, as the format demands. */
export const readCharacterMap = (view: DataView): CharacterMap => {
  const ranges = readRanges(view)
  return (codePoint) => {
    let low = 0
    let high = ranges.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ranges[middle]?.last ?? 0) < codePoint) low = middle + 1
      else high = middle
    }
    const range = ranges[low]
    return range && range.first <= codePoint ? range.glyphOf(codePoint) : 0
  }
}
