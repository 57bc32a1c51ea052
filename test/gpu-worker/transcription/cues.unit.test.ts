import { describe, expect, it } from 'vitest'
import { columnsOf, toCues } from '../../../gpu-worker/jobs/transcription/cues.ts'
import { toSrt } from '../../../shared/captions/srt.ts'
import { toWebVtt } from '../../../shared/captions/webvtt.ts'
import type { Word } from '../../../shared/jobs/engine-use.ts'

/** Words one after another, each 300 ms long. */
const say = (text: string, startMs = 0, eachMs = 300): Word[] =>
  text.split(' ').map((word, n) => ({
    ...{ text: word, startMs: startMs + n * eachMs, endMs: startMs + (n + 1) * eachMs },
  }))

const story =
  'When the tide went out that night the whole harbour stood on its own two feet and nobody dared to say a word. ' +
  'Then, far away, a bell began to ring, and the boats turned round one after another as if they had been called.'

describe('cues of a transcript', () => {
  it('have at most two lines of 42 columns and last at most seven seconds', () => {
    for (const eachMs of [120, 300, 900]) {
      const cues = toCues(say(story, 0, eachMs))
      expect(cues.length).toBeGreaterThan(2)
      for (const { startMs, endMs, lines } of cues) {
        expect(lines.length).toBeLessThanOrEqual(2)
        expect(Math.max(...lines.map(columnsOf))).toBeLessThanOrEqual(42)
        expect(endMs - startMs).toBeLessThanOrEqual(7_000)
      }
    }
  })

  it('lose and repeat no word', () => {
    const cues = toCues(say(story))
    expect(cues.flatMap(({ lines }) => lines).join(' ')).toBe(story)
  })

  it('leave a gap of two pictures between them', () => {
    const cues = toCues(say(story))
    cues.slice(1).forEach((cue, n) => {
      expect(cue.startMs - (cues[n]?.endMs ?? 0)).toBeGreaterThanOrEqual(80)
    })
  })

  it('end where somebody pauses and after a sentence', () => {
    const cues = toCues([...say('He waited'), ...say('for a very long time indeed. Then he left', 2_000)])
    expect(cues.map(({ lines }) => lines.join(' '))).toEqual([
      'He waited',
      'for a very long time indeed.',
      'Then he left',
    ])
  })

  it('stay up for a second where there is room, and never past the next', () => {
    const [first, second] = toCues([...say('No.', 0, 200), ...say('Yes.', 950, 200)])
    expect(first).toMatchObject({ startMs: 0, endMs: 870 })
    expect(second).toMatchObject({ startMs: 950, endMs: 1_950 })
  })

  it('count Chinese and Japanese letters as two columns and put no spaces between them', () => {
    const words = [...'むかしむかしあるところにおじいさんとおばあさんがすんでいました'].map((text, n) => ({
      ...{ text, startMs: n * 100, endMs: (n + 1) * 100 },
    }))
    const [cue] = toCues(words)
    expect(cue?.lines.join('')).toBe('むかしむかしあるところにおじいさんとおばあさんがすんでいました')
    expect(Math.max(...(cue?.lines ?? []).map(columnsOf))).toBeLessThanOrEqual(42)
  })

  it('cut a word that is wider than a line', () => {
    const [cue, ...more] = toCues([{ text: 'a'.repeat(100), startMs: 0, endMs: 1_000 }])
    expect([cue, ...more].flatMap((each) => each?.lines ?? []).join('')).toBe('a'.repeat(100))
    expect([cue, ...more].flatMap((each) => each?.lines ?? []).every((line) => line.length <= 42)).toBe(true)
  })
})

describe('subtitle files', () => {
  const cue = { startMs: 3_723_045, endMs: 3_724_000, lines: ['a --> b & <i>c</i>'] }

  it('escape in WebVTT what would be markup or a time', () => {
    expect(toWebVtt([cue], 'draft --> check')).toBe(
      'WEBVTT\n\nNOTE draft --&gt; check\n\n01:02:03.045 --> 01:02:04.000\na --&gt; b &amp; &lt;i&gt;c&lt;/i&gt;\n',
    )
  })

  it('have no markup and no arrow in the text of SubRip', () => {
    expect(toSrt([cue])).toBe('1\n01:02:03,045 --> 01:02:04,000\na → b & ‹i>c‹/i>\n')
  })

  it('are not empty even without words', () => {
    expect(toWebVtt([], 'no-words')).toBe('WEBVTT\n\nNOTE no-words\n')
    expect(toSrt([])).toBe('\n')
  })
})
