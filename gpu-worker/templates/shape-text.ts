import { readFileSync } from 'node:fs'
import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs'
import type { FontFace } from '../captions/font-file.ts'
import type { Run } from '../captions/runs.ts'

type Shaper = { font: Font; unitsPerEm: number }

const shapers = new Map<string, Shaper>()

const shaperOf = ({ path, index }: FontFace): Shaper => {
  const key = `${index} ${path}`
  const known = shapers.get(key)
  if (known) return known
  const face = new Face(new Blob(readFileSync(path)), index)
  const opened = { font: new Font(face), unitsPerEm: face.upem }
  shapers.set(key, opened)
  return opened
}

/** Letters whose vowel signs take room of their own: resvg 2.6 gives such a cluster the width of one glyph. */
export const needsShaping = (line: string): boolean => /\p{Mc}/u.test(line)

/** A line as outlines from its baseline's start at 0,0. `size` and `width` in pixels. */
export const shapeLine = (runs: readonly Run[], size: number): { svg: string; width: number } => {
  const glyphs: string[] = []
  let across = 0
  for (const { face, text } of runs) {
    const { font, unitsPerEm } = shaperOf(face)
    const scale = size / unitsPerEm
    const buffer = new Buffer()
    buffer.addText(text)
    buffer.guessSegmentProperties()
    shape(font, buffer)
    const positions = buffer.getGlyphPositions()
    for (const [i, { codepoint }] of buffer.getGlyphInfos().entries()) {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[i] ?? {}
      const at = `${(across + xOffset * scale).toFixed(2)} ${(-yOffset * scale).toFixed(2)}`
      // Fonts count upwards, SVG downwards.
      const turn = `translate(${at}) scale(${scale.toFixed(5)} ${(-scale).toFixed(5)})`
      glyphs.push(`<path transform="${turn}" d="${font.glyphToPath(codepoint)}"/>`)
      across += xAdvance * scale
    }
  }
  return { svg: glyphs.join(''), width: across }
}
