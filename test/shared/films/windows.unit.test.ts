import { describe, expect, it } from 'vitest'
import { windowsOf } from '../../../shared/films/windows.ts'

const rates = [
  { num: 24, den: 1 },
  { num: 25, den: 1 },
  { num: 30_000, den: 1001 },
  { num: 60_000, den: 1001 },
]

describe('the pieces of a film', () => {
  it.each(rates)('hold every frame once and in order at $num/$den', (rate) => {
    for (const frames of [1, 7, 49, 50, 51, 99, 100, 149, 351, 700, 1_000, 12_345]) {
      let next = 0
      for (const { firstFrame, frameCount } of windowsOf(frames, rate)) {
        expect(firstFrame).toBe(next)
        next += frameCount
      }
      expect(next).toBe(frames)
    }
  })

  it('are short first, then longer, and begin on even steps', () => {
    expect(windowsOf(1_750, { num: 25, den: 1 }).map(({ frameCount }) => frameCount)).toEqual([
      50, 100, 200, 400, 400, 400, 200,
    ])
  })

  it('leave no crumb behind', () => {
    expect(windowsOf(99, { num: 25, den: 1 })).toEqual([{ firstFrame: 0, frameCount: 99 }])
    expect(windowsOf(151, { num: 25, den: 1 }).map(({ frameCount }) => frameCount)).toEqual([50, 101])
  })
})
