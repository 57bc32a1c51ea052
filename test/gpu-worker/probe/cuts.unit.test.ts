import { describe, expect, it } from 'vitest'
import { gridCuts, keyframeCuts } from '../../../gpu-worker/jobs/probe/cuts.ts'
import { chooseRate } from '../../../gpu-worker/jobs/probe/rate.ts'

const steady = (rate: number, count: number, jitter = 0): number[] =>
  Array.from({ length: count }, (_, k) =>
    jitter ? Math.round((k + 2) / rate / jitter) * jitter : (k + 2) / rate,
  )

describe('cuts of a grid', () => {
  it.each([
    ['2 s first, then 4 s', 25, 350, [0, 50, 150, 250, 350]],
    ['a rest of a second or more as its own segment', 25, 75, [0, 50, 75]],
    ['a shorter rest joined to the segment before', 25, 74, [0, 74]],
    ['a film shorter than a segment in one', 25, 10, [0, 10]],
    ['whole frames at 29.97', 30000 / 1001, 300, [0, 60, 180, 300]],
  ])('are %s', (_name, rate, frames, cuts) => {
    expect(gridCuts(rate, frames)).toEqual(cuts)
  })

  it('on keyframes are those nearest to 2 s, then 4 s', () => {
    const keys = Array.from({ length: 20 }, (_, i) => i * 25)
    expect(keyframeCuts(keys, 25, 500)).toEqual([0, 50, 150, 250, 350, 450, 500])
    expect(keyframeCuts([0, 12, 100, 240], 25, 400)).toEqual([0, 100, 240, 400])
  })

  it('on the keyframes of a day of all-intra film are found in one pass', () => {
    const keys = Array.from({ length: 2_000_000 }, (_, i) => i)
    const cuts = keyframeCuts(keys, 25, keys.length)
    expect(cuts).toHaveLength(20_002)
    expect(cuts?.slice(0, 4)).toEqual([0, 50, 150, 250])
  })

  it('on keyframes are none when a segment would pass 10 s', () => {
    expect(keyframeCuts([0, 260], 25, 300)).toBeUndefined()
    expect(keyframeCuts([0, 250], 25, 300)).toEqual([0, 250, 300])
  })
})

describe('chooseRate', () => {
  it.each([
    ['25', 25, { num: 25, den: 1 }],
    ['23.976', 24000 / 1001, { num: 24000, den: 1001 }],
    ['29.97', 30000 / 1001, { num: 30000, den: 1001 }],
  ])('keeps %s exactly, in ticks and in rounded milliseconds', (_name, rate, rational) => {
    expect(chooseRate(steady(rate, 400), [])).toMatchObject({ rate: rational, variable: false })
    expect(chooseRate(steady(rate, 400, 0.001), [])).toMatchObject({ rate: rational, variable: false })
  })

  it('keeps an unusual rate that the file names', () => {
    expect(chooseRate(steady(37, 100), ['37/1'])).toMatchObject({
      rate: { num: 37, den: 1 },
      variable: false,
    })
  })

  it('halves a rate above 60', () => {
    expect(chooseRate(steady(120, 100), ['120/1'])).toEqual({
      rate: { num: 60, den: 1 },
      variable: false,
      average: 120,
    })
  })

  it.each([
    ['a second', 1, { num: 5, den: 1 }],
    ['ten seconds', 10, { num: 50, den: 10 }],
    ['an hour', 3600, { num: 18_000, den: 3600 }],
  ])('repeats slides of %s on a grid of five pictures a second', (_name, seconds, rate) => {
    const times = Array.from({ length: 5 }, (_, i) => i * seconds)
    const chosen = chooseRate(times, [`1/${seconds}`])
    expect(chosen).toEqual({ rate, variable: false, average: 1 / seconds })
    const cuts = gridCuts(5, 25 * seconds)
    expect(cuts.slice(1).every((cut, i) => cut - (cuts[i] ?? cut) >= 5)).toBe(true)
  })

  it('gives a varying source the standard rate of its usual step', () => {
    const times = [0, 0.033, 0.067, 0.1, 1.5, 1.533, 1.566, 1.6]
    expect(chooseRate(times, ['57600/1', '40/7'])).toMatchObject({
      rate: { num: 30, den: 1 },
      variable: true,
    })
  })

  it('takes a constant source with one missing picture as varying', () => {
    expect(chooseRate(steady(25, 100).toSpliced(40, 1), ['25/1'])).toMatchObject({
      rate: { num: 25, den: 1 },
      variable: true,
    })
  })
})
