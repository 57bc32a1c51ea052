import { describe, expect, it } from 'vitest'
import { runsOf, widthOfRuns } from '../../../gpu-worker/captions/runs.ts'
import { fitSlot } from '../../../gpu-worker/templates/draw-text.ts'
import { fittedHeight, widthOfLine } from '../../../gpu-worker/templates/fit-text.ts'
import { findTemplateFonts } from '../../../gpu-worker/templates/fonts.ts'
import { placeIn } from '../../../gpu-worker/templates/place.ts'
import { textStyles } from '../../../gpu-worker/templates/text-styles.ts'
import { layouts, placesOf } from '../../../shared/templates/layouts.ts'

const texts = {
  'one short word': 'Hello',
  'a long word': 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen',
  'a long English text': 'The quiet power of good tools is that nobody has to think of them. '.repeat(6),
  Hindi: 'छोटे कदम हर दिन आगे बढ़ाते हैं, और यही सबसे बड़ी बात है। '.repeat(3),
  Japanese: '毎日の小さな一歩が、大きな計画よりも遠くまで私たちを連れて行きます。'.repeat(4),
  'a list': 'It saves an hour every day\n- Nobody has to remember anything at all\n3. It works\n\nNow',
}
const frames = [
  { width: 1280, height: 720 },
  { width: 720, height: 1280 },
]
const fonts = await findTemplateFonts('en')

const fitAll = (text: string) =>
  frames.flatMap((frame) =>
    layouts.flatMap((layout) =>
      layout.texts.map((slot) => {
        const box = placeIn(placesOf(layout, frame)[slot.id] ?? slot.box, frame)
        const unit = Math.min(frame.width, frame.height)
        const { role } = slot
        return { name: `${layout.id}.${slot.id}`, role, box, fitted: fitSlot(role, text, box, unit, fonts) }
      }),
    ),
  )

describe('texts of a layout', () => {
  it.each(Object.entries(texts))('never leave their box, whatever it is: %s', (_name, text) => {
    const outside = fitAll(text).filter(({ role, box, fitted }) => {
      const faces = fonts[textStyles[role].weight]
      const widest = Math.max(
        ...fitted.flatMap((one) => one.lines.map((line) => widthOfLine(one, line, faces))),
      )
      const high = fitted.reduce((sum, one) => sum + fittedHeight(one), 0)
      return fitted.length === 0 || widest > box.width + 0.01 || high > box.height + 0.01
    })
    expect(outside.map(({ name }) => name)).toEqual([])
  })

  it('keep all their words where there is room', () => {
    const [title] = fitAll('The quiet power of good tools')
    expect(title?.fitted[0]?.lines.join(' ')).toBe('The quiet power of good tools')
  })

  it('end in an ellipsis where there is not', () => {
    const [title] = fitAll(texts['a long English text'])
    expect(title?.fitted[0]?.lines.at(-1)).toMatch(/…$/)
  })

  it('break Japanese anywhere but before a sign that clings to its word', () => {
    const lines = fitAll(texts.Japanese).flatMap(({ fitted }) => fitted.flatMap((one) => one.lines))
    expect(lines.length).toBeGreaterThan(20)
    expect(lines.filter((line) => /^[、。]/.test(line))).toEqual([])
  })

  it('are written with fonts that have their letters', () => {
    for (const text of [texts.Hindi, texts.Japanese]) {
      const drawn = runsOf(text, fonts.bold)
      expect(drawn.map((run) => run.text).join('')).toBe(text)
      expect(widthOfRuns(drawn)).toBeGreaterThan(10)
    }
  })

  it('shrink before they are cut', () => {
    const [short] = fitAll('Hello')
    const [long] = fitAll('The quiet power of good tools in the hands of many people')
    expect(long?.fitted[0]?.size).toBeLessThan(short?.fitted[0]?.size ?? 0)
  })
})
