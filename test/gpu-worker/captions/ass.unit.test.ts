import { describe, expect, it } from 'vitest'
import { toAss } from '../../../gpu-worker/captions/ass.ts'
import type { FontFace } from '../../../gpu-worker/captions/font-file.ts'
import { runsOf } from '../../../gpu-worker/captions/runs.ts'

const face = (family: string, letters: RegExp): FontFace => ({
  ...{ path: `/${family}.ttf`, family, lineHeight: 1.5 },
  covers: (codePoint) => letters.test(String.fromCodePoint(codePoint)),
  index: 0,
  widthOf: () => 0.5,
})

const latin = face('Latin', /[ -~]/)
const kana = face('Kana', /\p{Script=Hiragana}/u)
const style = { width: 100, height: 200, emPixels: 20, bottomPixels: 30, sidePixels: 10 }

const events = (words: { text: string; startMs: number; endMs: number }[], endMs: number) =>
  toAss([{ startMs: words[0]?.startMs ?? 0, endMs, lines: [words] }], { ...style, fonts: [latin, kana] })
    .split('\n')
    .filter((line) => line.startsWith('Dialogue'))

const text = (event: string) => event.split(',').slice(9).join(',')

describe('an ASS file', () => {
  it('has one event for each lit word, without a gap while words follow each other', () => {
    const lines = events(
      [
        { text: 'one', startMs: 1_000, endMs: 1_400 },
        { text: 'two', startMs: 1_450, endMs: 1_900 },
      ],
      2_000,
    )
    expect(lines.map((line) => line.split(',').slice(1, 3))).toEqual([
      ['0:00:01.00', '0:00:01.45'],
      ['0:00:01.45', '0:00:02.00'],
    ])
    expect(text(lines[0] ?? '')).toMatch(/\{\\1c&H\w+&\}one\{\\1c&HFFFFFF&\} two$/)
    expect(text(lines[1] ?? '')).toMatch(/^one \{\\1c&H\w+&\}two\{\\1c&HFFFFFF&\}$/)
  })

  it('lights no word in a longer rest', () => {
    const lines = events(
      [
        { text: 'one', startMs: 0, endMs: 300 },
        { text: 'two', startMs: 600, endMs: 900 },
      ],
      900,
    )
    expect(lines).toHaveLength(3)
    expect(text(lines[1] ?? '')).toBe('one two')
  })

  it('takes no command from the text', () => {
    const [line = ''] = events([{ text: '{\\b1}x\\Ny,z', startMs: 0, endMs: 500 }], 500)
    expect(text(line)).toContain('(/b1)x/Ny,z')
  })

  it('changes the font where the first has no letter, and keeps the size', () => {
    const [line = ''] = events([{ text: 'aかb', startMs: 0, endMs: 500 }], 500)
    expect(text(line)).toContain('a{\\fnKana\\fs30.00}か{\\fn\\fs}b')
  })
})

it('characters that no font has are left out, not drawn as boxes', () => {
  expect(runsOf('a 🦊b', [latin]).map((run) => run.text)).toEqual(['a b'])
  expect(runsOf('🦊', [latin])).toEqual([])
})
