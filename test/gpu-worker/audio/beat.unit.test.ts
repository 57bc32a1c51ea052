import { describe, expect, it } from 'vitest'
import { findBeat } from '../../../gpu-worker/jobs/audio/beat.ts'

const rounded = (start: number, samples: number, rateHz: number, count = 200): number[] =>
  Array.from({ length: count }, (_, i) => Math.round((start + (i * samples) / rateHz) * 1000) / 1000)

describe('the true time of a packet whose clock ticks in milliseconds', () => {
  it.each([
    [3.211_77, 1024, 44_100],
    [3.211_77, 1152, 44_100],
    [9.000_4, 1024, 22_050],
  ])('is found to less than a sample: %d s, packets of %d samples at %d Hz', (start, samples, rateHz) => {
    const times = rounded(start, samples, rateHz)
    const beat = findBeat(times, rateHz)
    expect(beat?.samples).toBe(samples)
    expect(Math.abs((beat?.startSeconds ?? 0) - start)).toBeLessThan(1 / rateHz)
  })

  it('is the same from whichever packet a piece begins', () => {
    const times = rounded(0, 1024, 48_000, 400)
    const from = (at: number) => {
      const part = times.slice(at, at + 200)
      return (findBeat(part, 48_000)?.startSeconds ?? 0) - (at * 1024) / 48_000
    }
    for (const at of [1, 2, 3, 50, 151]) expect(from(at)).toBeCloseTo(from(0), 6)
  })

  it('is left alone where packets keep no beat, have a gap, or are few', () => {
    const times = rounded(0, 1024, 44_100)
    expect(findBeat(times.slice(0, 5), 44_100)).toBeUndefined()
    expect(
      findBeat(
        times.map((time, i) => (i > 100 ? time + 0.5 : time)),
        44_100,
      ),
    ).toBeUndefined()
    expect(findBeat(rounded(0, 1000, 44_100), 44_100)).toBeUndefined()
    expect(findBeat([], 44_100)).toBeUndefined()
  })
})
