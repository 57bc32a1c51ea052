import { describe, expect, it } from 'vitest'
import { lookAt } from '../../../gpu-worker/presenters/gestures.ts'
import { withLetters } from '../../../gpu-worker/presenters/letters.ts'
import { closedMouth } from '../../../gpu-worker/presenters/mouth.ts'
import { mouthAt, soundsOf } from '../../../gpu-worker/presenters/speak.ts'
import { visemes, visemesOf } from '../../../gpu-worker/presenters/visemes.ts'

const say = (symbols: readonly string[], eachMs = 90, fromMs = 1_000) =>
  soundsOf(
    symbols.map((symbol, i) => ({
      ...{ symbol, word: 0, startMs: fromMs + i * eachMs, endMs: fromMs + (i + 1) * eachMs },
    })),
  )

describe('mouths of sounds', () => {
  it.each([
    ['m', visemes.lips],
    ['v', visemes.teethOnLip],
    ['iː', visemes.highFront],
    ['ɑːɹ', visemes.wideOpen],
    ['ˈɛ', visemes.midFront],
    ['ʃ', visemes.hush],
    ['t͡ʃ', visemes.hush],
    ['ã', visemes.wideOpen],
    ['pʲ', visemes.lips],
  ])('%s is shaped as animators draw it', (symbol, viseme) => {
    expect(visemesOf(symbol)[0]).toBe(viseme)
  })

  it('of a diphthong are two', () => {
    expect(visemesOf('oʊ')).toEqual([visemes.midBack, visemes.highBack])
  })

  it('of an unknown sign move a little', () => {
    expect(visemesOf('☃')).toEqual([visemes.middle])
  })
})

describe('a speaking mouth', () => {
  it('is closed in silence, before and after', () => {
    const sounds = say(['a', 'm', 'a'])
    for (const timeMs of [0, 900, 1_500, 9_000]) expect(mouthAt(sounds, timeMs).open).toBeLessThan(0.02)
  })

  it('closes for an m between two vowels, however short it is', () => {
    const sounds = say(['a', 'm', 'a'], 60)
    const opens = Array.from({ length: 19 }, (_, i) => mouthAt(sounds, 1_000 + 10 * i).open)
    expect(Math.min(...opens.slice(6, 13))).toBeLessThan(0.2)
    expect(Math.max(...opens)).toBeGreaterThan(0.4)
  })

  it('leans towards the sound that comes: lips are round before a w is heard', () => {
    const round = say(['t', 'w'], 100)
    const flat = say(['t', 'i'], 100)
    expect(mouthAt(round, 1_070).round).toBeGreaterThan(mouthAt(flat, 1_070).round + 0.1)
  })

  it('never jumps: a hundredth of a second changes it by a third at most', () => {
    const sounds = say('h ə l oʊ w ɜː l d p a m b i'.split(' '), 70)
    let before = mouthAt(sounds, 800)
    for (let timeMs = 810; timeMs < 2_300; timeMs += 10) {
      const now = mouthAt(sounds, timeMs)
      for (const part of Object.keys(closedMouth) as (keyof typeof closedMouth)[])
        expect(Math.abs(now[part] - before[part])).toBeLessThan(0.34)
      before = now
    }
  })

  it('spells words that come without phonemes, in any script', () => {
    const words = ['mama', 'мама', '昔々', 'नमस्ते'].map((text, i) => ({
      ...{ text, startMs: i * 500, endMs: i * 500 + 400 },
    }))
    const sounds = soundsOf(withLetters(words, []))
    for (const { startMs } of words) {
      const opens = Array.from({ length: 40 }, (_, i) => mouthAt(sounds, startMs + 10 * i).open)
      expect(Math.max(...opens)).toBeGreaterThan(0.2)
    }
  })

  it('leaves words that have phonemes as they are', () => {
    const phonemes = [{ symbol: 'u', word: 0, startMs: 0, endMs: 100 }]
    expect(withLetters([{ text: 'aaa', startMs: 0, endMs: 100 }], phonemes)).toEqual(phonemes)
  })
})

describe('eyes', () => {
  it('blink every few seconds, for less than a third of a second', () => {
    const lids = Array.from({ length: 6_000 }, (_, i) => lookAt(3, [], i * 10).lid)
    const blinks = lids.filter((lid, i) => lid > 0 && lids[i - 1] === 0).length
    expect(blinks).toBeGreaterThan(12)
    expect(blinks).toBeLessThan(22)
    expect(lids.filter((lid) => lid > 0).length / blinks).toBeLessThan(30)
  })

  it('have brows that rise with a question', () => {
    const words = [{ text: 'Why?', startMs: 1_000, endMs: 1_400 }]
    expect(lookAt(3, words, 1_150).brow).toBe(1)
    expect(lookAt(3, words, 3_000).brow).toBe(0)
  })
})
