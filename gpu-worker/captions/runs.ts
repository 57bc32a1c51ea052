import type { CaptionFonts } from './find-fonts.ts'
import type { FontFace } from './font-file.ts'

/** A stretch of text that one font writes. */
export type Run = { face: FontFace; text: string }

/** Joiners and variation selectors shape their neighbours and need no glyph of their own. */
const invisible = /^(?:\u200c|\u200d|[\ufe00-\ufe0f])$/u
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

const faceFor = (grapheme: string, fonts: CaptionFonts): FontFace | undefined => {
  const shown = [...grapheme].filter((character) => !invisible.test(character))
  return fonts.find((face) => shown.every((character) => face.covers(character.codePointAt(0) ?? 0)))
}

/** Parts a text by font; what none of them has (emoji) is left out, for it would be drawn as a box. */
export const runsOf = (text: string, fonts: CaptionFonts): Run[] => {
  const runs: Run[] = []
  for (const { segment } of graphemes.segment(text)) {
    const last = runs.at(-1)
    const face = segment === ' ' && last ? last.face : faceFor(segment, fonts)
    if (!face) continue
    if (last?.face === face) last.text += segment
    else runs.push({ face, text: segment })
  }
  return runs
}

/** Width in em before shaping; marks stand on their letters. */
export const widthOfRuns = (runs: readonly Run[]): number => {
  let width = 0
  for (const { face, text } of runs)
    for (const character of text)
      if (!/[\p{Mn}\p{Cf}]/u.test(character)) width += face.widthOf(character.codePointAt(0) ?? 0)
  return width
}
