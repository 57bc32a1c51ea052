import { describe, expect, it } from 'vitest'
import { drawText } from '../../../gpu-worker/templates/draw-text.ts'
import { findTemplateFonts } from '../../../gpu-worker/templates/fonts.ts'
import { palettes } from '../../../shared/templates/palettes.ts'

const fonts = await findTemplateFonts('en')
const palette = palettes[0]?.palette
const draw = (text: string, role: 'title' | 'list' = 'title') => {
  if (palette === undefined) throw new Error('there is no palette')
  const place = { x: 0, y: 0, width: 240, height: 80 }
  return drawText({
    ...{ text, place, palette, fonts, unit: 144, onPicture: false },
    slot: { role, align: 'start' },
  })
}

describe('A text', () => {
  it('is drawn without the characters that no drawing can hold', () => {
    const words = 'Now & <then>'
    for (const role of ['title', 'list'] as const)
      expect(draw(`\0Now\u0007 & <then>\ud800\uffff`, role)).toEqual(draw(words, role))
  })

  it('of nothing else is not drawn', () => {
    expect(draw('\0 \u001b')).toEqual([])
  })
})
