import { describe, expect, it } from 'vitest'
import { runsOf } from '../../../gpu-worker/captions/runs.ts'
import { rasterise } from '../../../gpu-worker/presenters/raster.ts'
import { findTemplateFonts, fontsFor } from '../../../gpu-worker/templates/fonts.ts'
import { needsShaping, shapeLine } from '../../../gpu-worker/templates/shape-text.ts'

const text = 'छोटे दिन की शुरुआत'
const size = 60
const { bold } = fontsFor(text, await findTemplateFonts('hi'))
const shape = (line: string) => shapeLine(runsOf(line, bold), size)

const inkedColumns = (line: string): boolean[] => {
  const { svg, width } = shape(line)
  const across = Math.ceil(width) + 20
  const { data } = rasterise(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${across}" height="120"><g transform="translate(10 80)">${svg}</g></svg>`,
  )
  return Array.from({ length: across }, (_, x) =>
    Array.from({ length: 120 }, (_, y) => data[4 * (y * across + x) + 3] ?? 0).some((alpha) => alpha > 128),
  )
}

describe('a line with vowel signs that take room', () => {
  it('is told from one without', () => {
    expect([text, 'नमक', 'Größe', 'こんにちは'].map(needsShaping)).toEqual([true, false, false, false])
  })

  it('gives every sign its room, before and behind its letter', () => {
    for (const sign of ['ि', 'ी', 'ो', 'ा'])
      expect(shape(`द${sign}न`).width).toBeGreaterThan(shape('दन').width + size / 10)
  })

  it('is drawn as wide as it is said to be', () => {
    const columns = inkedColumns(text)
    const inked = columns.lastIndexOf(true) - columns.indexOf(true)
    expect(Math.abs(inked - shape(text).width)).toBeLessThan(size / 5)
  })
})
