import { describe, expect, it } from 'vitest'
import { joinTokens } from '../../../gpu-worker/engines/transcription/join-tokens.ts'
import { keepSpoken } from '../../../gpu-worker/engines/transcription/keep-spoken.ts'
import { languageCode } from '../../../gpu-worker/engines/transcription/language-code.ts'
import { readGuess } from '../../../gpu-worker/engines/transcription/pocketsphinx.ts'
import { readVerboseJson } from '../../../gpu-worker/engines/transcription/verbose-json.ts'
import {
  joinWords,
  splitWords,
  spreadWords,
} from '../../../gpu-worker/engines/transcription/words-of-text.ts'

const speech = [
  { startMs: 1_000, endMs: 2_000 },
  { startMs: 5_000, endMs: 6_000 },
]
const word = (text: string, startMs: number, endMs: number) => ({ text, startMs, endMs })

describe('words of an engine', () => {
  it('are dropped where nobody speaks', () => {
    const heard = [word('hello', 1_100, 1_500), word('Thanks', 3_000, 3_500), word('you', 5_500, 5_900)]
    expect(keepSpoken(heard, speech, 10_000).map(({ text }) => text)).toEqual(['hello', 'you'])
  })

  it('are put in order, inside the sound, without overlap', () => {
    const heard = [word(' you ', 5_400, 7_500), word('are', 5_000, 5_500), word(' ', 5_200, 5_300)]
    expect(keepSpoken(heard, [{ startMs: 5_000, endMs: 7_000 }], 7_000)).toEqual([
      word('are', 5_000, 5_500),
      word('you', 5_500, 7_000),
    ])
  })

  it('are laid over the speech by their letters when it gives no times', () => {
    expect(spreadWords(['abc', 'abc', 'abc', 'abc'], speech)).toEqual([
      ...[word('abc', 1_000, 1_500), word('abc', 1_500, 2_000)],
      ...[word('abc', 5_000, 5_500), word('abc', 5_500, 6_000)],
    ])
  })

  it('keep their punctuation, and are found by dictionary where a script has no spaces', () => {
    expect(splitWords(' Well, “no” — yes. ', 'en')).toEqual(['Well,', '“no”', '—', 'yes.'])
    expect(splitWords('昨日は雨でした。', 'ja')).toEqual(['昨日', 'は', '雨', 'で', 'した。'])
    expect(joinWords(['昨日', 'は', '雨', 'でした。', 'OK', 'then'])).toBe('昨日は雨でした。 OK then')
  })

  it('come out of whisper.cpp’s tokens', () => {
    const token = (text: string, start: number) => ({ word: text, start, end: start + 1 })
    expect(joinTokens([token(' any', 0), token('body', 1), token('.', 2), token(' No', 3)])).toEqual([
      { word: ' anybody.', start: 0, end: 3 },
      { word: ' No', start: 3, end: 4 },
    ])
    expect(joinTokens([token('昨', 0), token('日', 1), token('。', 2), token('[_TT_50]', 3)])).toEqual([
      { word: '昨', start: 0, end: 1 },
      { word: '日。', start: 1, end: 3 },
    ])
  })

  it('come out of pocketsphinx’s lines, readings and noises left out', () => {
    expect(readGuess('the(2) 1.230 1.550 0.763890')).toEqual({
      ...word('the', 1_230, 1_550),
      probability: 0.76389,
    })
    expect(readGuess("doesn't(2) 3.350 3.660 1.000400")).toMatchObject({ text: "doesn't", probability: 1 })
    expect(['<sil> 4.500 4.730 0.9', '++NOISE++ 1 2 0.9', 'the you like', ''].map(readGuess)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })
})

describe('an answer in verbose_json', () => {
  const chunk = { path: '', durationMs: 2_000, speech: [{ startMs: 0, endMs: 1_000 }], language: null }

  it('gives its words with their own times', () => {
    const words = [{ word: ' Hi', start: 0.1, end: 0.4 }]
    expect(readVerboseJson({ text: 'Hi', language: 'german', words }, chunk)).toEqual({
      ...{ language: 'de', wordTimes: 'exact', words: [word('Hi', 100, 400)] },
    })
  })

  it('gives its words the punctuation of its text', () => {
    const words = ['so', 'it', 's', 'late', 'good', 'night'].map((text, n) => ({
      word: text,
      start: n,
      end: n + 1,
    }))
    const { words: said } = readVerboseJson({ text: "So, it's late. Good night!", words }, chunk)
    expect(said.map(({ text }) => text)).toEqual(['So,', 'it', 's', 'late.', 'Good', 'night!'])
  })

  it('gives estimates where a segment has no words of its own', () => {
    const segments = [
      { text: ' Hi', start: 0, end: 1, words: [{ word: ' Hi', start: 0.1, end: 0.4 }] },
      { text: ' ab', start: 1, end: 2 },
    ]
    expect(readVerboseJson({ text: '', segments }, chunk)).toMatchObject({
      ...{ wordTimes: 'estimated', words: [word('Hi', 100, 400), word('ab', 1_000, 2_000)] },
    })
  })

  it('gives estimates inside its segments, or over the speech that was sent', () => {
    const segments = [{ text: ' ab ab', start: 1, end: 2 }]
    expect(readVerboseJson({ text: '', segments }, chunk)).toMatchObject({
      ...{ wordTimes: 'estimated', words: [word('ab', 1_000, 1_500), word('ab', 1_500, 2_000)] },
    })
    expect(readVerboseJson({ text: 'ab ab' }, chunk)).toMatchObject({
      ...{ wordTimes: 'estimated', words: [word('ab', 0, 500), word('ab', 500, 1_000)] },
    })
  })
})

describe('a language', () => {
  it.each([
    ...[
      ['eng', 'en'],
      ['ger', 'de'],
      ['deu', 'de'],
      ['en-GB', 'en'],
      ['English', 'en'],
      ['korean', 'ko'],
      ['nob', 'no'],
    ],
    ...[
      ['und', null],
      ['', null],
      [null, null],
      ['???', null],
    ],
  ])('%s is %s', (named, code) => {
    expect(languageCode(named)).toBe(code)
  })
})
