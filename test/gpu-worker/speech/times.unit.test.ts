import { describe, expect, it } from 'vitest'
import { timeWords } from '../../../gpu-worker/engines/speech/espeak/timing.ts'
import { splitWords } from '../../../gpu-worker/engines/speech/text/split.ts'
import { toUtterances } from '../../../gpu-worker/engines/speech/text/utterances.ts'
import { placeSounds } from '../../../gpu-worker/engines/speech/vits/place-sounds.ts'
import { toNetworkInput } from '../../../gpu-worker/engines/speech/vits/to-ids.ts'
import { layWords } from '../../../gpu-worker/jobs/speech/lay-words.ts'
import { gainFilters, loudnessOf, readLoudness } from '../../../gpu-worker/jobs/speech/loudness.ts'
import { findSpans, trimTo } from '../../../gpu-worker/jobs/speech/spans.ts'

const soundsOf = (...all: [symbol: string, atMs: number, position: number][]) =>
  all.map(([symbol, atMs, position]) => ({ symbol, atMs, position }))
const timesOf = (text: string, sounds: ReturnType<typeof soundsOf>, durationMs: number, startMs = 0) => {
  const units = splitWords(text, 'en')
  return timeWords(units, toUtterances(units, 'en'), [{ startMs, durationMs, sounds }])
}

describe('word times', () => {
  it('run from the first sound of a word to the end of its last, rests left out', () => {
    const sounds = soundsOf(
      ['', 0, 0],
      ['h', 10, 0],
      ['ˈaɪ', 60.4, 0],
      ['', 200, 0],
      ['(en)j', 300, 4],
      ['uː', 350, 4],
    )
    expect(timesOf('Hi, you', sounds, 500, 1_000)).toEqual({
      words: [
        { text: 'Hi,', startMs: 1_010, endMs: 1_200 },
        { text: 'you', startMs: 1_300, endMs: 1_500 },
      ],
      phonemes: [
        { symbol: 'h', word: 0, startMs: 1_010, endMs: 1_060 },
        { symbol: 'aɪ', word: 0, startMs: 1_060, endMs: 1_200 },
        { symbol: 'j', word: 1, startMs: 1_300, endMs: 1_350 },
        { symbol: 'uː', word: 1, startMs: 1_350, endMs: 1_500 },
      ],
    })
  })

  it('share the sounds of words that are said as one', () => {
    const sounds = soundsOf(['ʌ', 0, 0], ['v', 50, 0], ['ð', 90, 0], ['ə', 120, 0], ['ɛ', 200, 7])
    expect(timesOf('of the end', sounds, 300).words).toEqual([
      { text: 'of', startMs: 0, endMs: 90 },
      { text: 'the', startMs: 90, endMs: 200 },
      { text: 'end', startMs: 200, endMs: 300 },
    ])
  })

  it('never go back, whatever position espeak gives to a rest or to a mark that it names', () => {
    const sounds = soundsOf(['', 0, 99], ['a', 10, 0], ['b', 50, 4], ['d', 80, 0], ['c', 100, 8])
    expect(timesOf('one two three', sounds, 200).words).toEqual([
      { text: 'one', startMs: 10, endMs: 50 },
      { text: 'two', startMs: 50, endMs: 100 },
      { text: 'three', startMs: 100, endMs: 200 },
    ])
  })

  it('show with its neighbour what is not said', () => {
    expect(timesOf('& go &', soundsOf(['ɡ', 0, 6], ['oʊ', 50, 6]), 200).words).toEqual([
      { text: '& go &', startMs: 0, endMs: 200 },
    ])
  })
})

describe('the input of a VITS network', () => {
  const units = splitWords('Hi, you!', 'en')
  const [utterance] = toUtterances(units, 'en')
  const ids = { _: [0], '^': [1], $: [2], ' ': [3], ',': [4], '!': [5], h: [6], a: [7], j: [8], ˈ: [9] }
  const sounds = soundsOf(['h', 0, 0], ['ˈa', 50, 0], ['q', 70, 0], ['j', 100, 4])

  it('is the sounds letter by letter with the marks between words, padded as Piper pads', () => {
    if (!utterance) throw new Error('nothing to say')
    const input = toNetworkInput(sounds, utterance, units, ids)
    expect(input.ids.map(Number)).toEqual([1, 0, 6, 0, 9, 0, 7, 0, 4, 0, 3, 0, 8, 0, 5, 0, 2])
    expect(input.soundOf.slice(2, 14)).toEqual([
      0,
      0,
      1,
      1,
      1,
      1,
      undefined,
      undefined,
      undefined,
      undefined,
      3,
      3,
    ])
  })

  it('gives each sound its time back from the durations, and rests to the marks', () => {
    const placed = placeSounds(
      sounds,
      [undefined, 0, 0, 1, undefined, 3],
      Float32Array.of(10, 10, 10, 20, 50, 10),
      1_000,
    )
    expect(placed.map(({ symbol, atMs }) => [symbol, atMs])).toEqual([
      ['h', 10],
      ['ˈa', 30],
      ['', 50],
      ['j', 100],
    ])
  })
})

describe('words laid over a sound', () => {
  const spans = [
    { startMs: 100, endMs: 500 },
    { startMs: 900, endMs: 1_700 },
  ]

  it('end and begin at the rest that belongs to the comma', () => {
    const words = layWords(splitWords('right, wrong right', 'en'), spans)
    expect(words[0]).toEqual({ text: 'right,', startMs: 100, endMs: 500 })
    expect(words[1]?.startMs).toBe(900)
    expect(words[2]?.endMs).toBe(1_700)
  })

  it('follow one another, inside what is heard', () => {
    let free = 0
    for (const { startMs, endMs } of layWords(splitWords('a quick, brown. fox jumps over', 'en'), spans)) {
      expect(startMs).toBeGreaterThanOrEqual(free)
      expect(endMs).toBeGreaterThan(startMs)
      expect(endMs).toBeLessThanOrEqual(1_700)
      free = endMs
    }
  })
})

describe('what is heard', () => {
  const silence = (count: number) => Array.from({ length: count }, () => -90)
  const voice = (count: number) => Array.from({ length: count }, () => -20)

  it('is found between the rests, the closures of stops bridged', () => {
    expect(
      findSpans([...silence(5), ...voice(10), ...silence(4), ...voice(3), ...silence(30), ...voice(2)], 40),
    ).toEqual([
      { startMs: 50, endMs: 220 },
      { startMs: 520, endMs: 540 },
    ])
    expect(findSpans(silence(20), 40)).toEqual([])
  })

  it('keeps 120 ms of rest at most at either end', () => {
    expect(trimTo([{ startMs: 900, endMs: 1_500 }], 3_000)).toEqual({ startMs: 860, endMs: 1_600 })
    expect(trimTo([{ startMs: 20, endMs: 1_500 }], 1_530)).toEqual({ startMs: 0, endMs: 1_530 })
  })
})

describe('loudness', () => {
  it('is read from the words of ebur128', () => {
    expect(readLoudness(['[info]     I:         -18.4 LUFS', '[info]     Peak:       -0.9 dBFS'])).toEqual({
      integratedLufs: -18.4,
      truePeakDb: -0.9,
    })
    expect(() => readLoudness(['nothing'])).toThrowError(expect.objectContaining({ code: 'encoder_failed' }))
  })

  it('of a sound too short to measure is its mean level', () => {
    const short = { integratedLufs: -70, truePeakDb: -10 }
    expect(loudnessOf(short, [-20, -20, -90])).toBeCloseTo(-20.69, 2)
    expect(loudnessOf({ ...short, integratedLufs: -23 }, [-20])).toBe(-23)
  })

  it('is brought about by a gain, and a limiter only where peaks would pass the limit', () => {
    expect(gainFilters(6, -12, 48_000)).toEqual(['volume=6.00dB'])
    expect(gainFilters(6, -3, 48_000)).toContain('aresample=192000')
  })
})
