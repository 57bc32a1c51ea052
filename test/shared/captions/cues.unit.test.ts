import { describe, expect, it } from 'vitest'
import { cuesOf } from '../../../shared/captions/cues.ts'
import { toSrt } from '../../../shared/captions/srt.ts'
import { joinWords, lineWidth, widthOf } from '../../../shared/captions/text.ts'
import { toWebVtt } from '../../../shared/captions/webvtt.ts'
import { storyTimeline } from '../../../shared/films/story-timeline.ts'
import type { Word } from '../../../shared/jobs/engine-use.ts'

const say = (text: string, { everyMs = 300, startMs = 0 } = {}): Word[] =>
  text.split(' ').map((word, i) => ({
    text: word,
    startMs: startMs + i * everyMs,
    endMs: startMs + (i + 1) * everyMs,
  }))

const long = 'the old lighthouse keeper climbed the stairs every night to light the lamp for the ships, '

describe('joining words', () => {
  it('parts words by spaces, but not in Chinese and Japanese, and not before punctuation', () => {
    expect(joinWords(['Hello', 'there', ',', 'you'])).toBe('Hello there, you')
    expect(joinWords(['昔々', 'ある', 'ところ', 'に', '。'])).toBe('昔々あるところに。')
    expect(joinWords(['我', '爱', 'Open', 'Source', '世界'])).toBe('我爱Open Source世界')
    expect(joinWords(['एक', 'बार', 'की', 'बात'])).toBe('एक बार की बात')
  })
})

describe('cues', () => {
  it('keep every word, in order, in at most two lines of 42 characters and 7 seconds', () => {
    const words = say(long.repeat(12).trim())
    const cues = cuesOf(words)
    expect(cues.flatMap(({ lines }) => lines).join(' ')).toBe(words.map(({ text }) => text).join(' '))
    for (const { startMs, endMs, lines } of cues) {
      expect(lines.length).toBeLessThanOrEqual(2)
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(lineWidth)
      expect(endMs - startMs).toBeGreaterThan(0)
      expect(endMs - startMs).toBeLessThanOrEqual(7_000)
    }
  })

  it('never overlap and stay ordered', () => {
    const cues = cuesOf(say(long.repeat(5).trim(), { everyMs: 90 }))
    cues.slice(1).forEach((cue, i) => {
      expect(cue.startMs).toBeGreaterThanOrEqual(cues[i]?.endMs ?? Number.NaN)
    })
  })

  it('end with a sentence', () => {
    const cues = cuesOf(say('A fox came by the river. It was thirsty and tired.'))
    expect(cues.map(({ lines }) => lines)).toEqual([
      ['A fox came by the river.'],
      ['It was thirsty and tired.'],
    ])
  })

  it('end at a pause', () => {
    const words = [...say('wait for it'), ...say('now go on', { startMs: 3_000 })]
    expect(cuesOf(words).map(({ startMs, endMs }) => [startMs, endMs])).toEqual([
      [0, 1_000],
      [3_000, 4_000],
    ])
  })

  it('never say the words of a next scene with those of the last', () => {
    const scene = (text: string) => ({ durationMs: text.split(' ').length * 300, words: say(text) })
    const { scenes } = storyTimeline([scene('It was hers.'), scene('That evening she wrote.')], {
      num: 25,
      den: 1,
    })
    const cues = cuesOf(scenes.flatMap(({ words }) => words))
    expect(cues.map(({ lines }) => lines)).toEqual([['It was hers.'], ['That evening she wrote.']])
  })

  it('hold at most 18 characters a line in Japanese', () => {
    const text = '昔々あるところにおじいさんとおばあさんが住んでいましたそして毎日川へ洗濯に行きました'
    const words = [...text].map((character, i) => ({
      text: character,
      startMs: i * 150,
      endMs: i * 150 + 150,
    }))
    const cues = cuesOf(words)
    const lines = cues.flatMap((cue) => cue.lines)
    expect(lines.join('')).toBe(text)
    expect(cues.length).toBeGreaterThan(1)
    for (const line of lines) expect([...line].length).toBeLessThanOrEqual(18)
  })

  it('cut a word that is wider than a line, sharing its time', () => {
    const cues = cuesOf([{ text: '字'.repeat(50), startMs: 0, endMs: 6_000 }])
    expect(cues.flatMap(({ lines }) => lines).join('')).toBe('字'.repeat(50))
    expect(cues.at(-1)?.endMs).toBe(6_000)
  })

  it('keep a mark that stands alone with its word', () => {
    expect(cuesOf(say('Where are you ?')).map(({ lines }) => lines)).toEqual([['Where are you?']])
  })

  it('do not weigh the vowel signs of Hindi', () => {
    expect(widthOf('कि')).toBe(1)
  })

  it('skip words of nothing but white space', () => {
    expect(cuesOf([{ text: ' \n ', startMs: 0, endMs: 5 }])).toEqual([])
  })
})

describe('caption files', () => {
  const cues = [{ startMs: 3_723_004, endMs: 3_724_500, lines: ['a < b & c --> d', '<i>no tag</i>'] }]

  it('write WebVTT with its marks escaped', () => {
    expect(toWebVtt(cues)).toBe(
      'WEBVTT\n\n01:02:03.004 --> 01:02:04.500\na &lt; b &amp; c --&gt; d\n&lt;i&gt;no tag&lt;/i&gt;\n',
    )
  })

  it('write SRT with counted cues and no tags', () => {
    expect(toSrt(cues)).toBe('1\n01:02:03,004 --> 01:02:04,500\na < b & c → d\n‹i>no tag‹/i>\n')
  })

  it('part cues by one empty line', () => {
    const two = [
      { startMs: 0, endMs: 1_000, lines: ['one'] },
      { startMs: 1_000, endMs: 2_000, lines: ['two'] },
    ]
    expect(toWebVtt(two)).toBe(
      'WEBVTT\n\n00:00:00.000 --> 00:00:01.000\none\n\n00:00:01.000 --> 00:00:02.000\ntwo\n',
    )
    expect(toSrt(two).split('\n\n')).toHaveLength(2)
  })
})
