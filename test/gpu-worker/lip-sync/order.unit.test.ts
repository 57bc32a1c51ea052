import { describe, expect, it } from 'vitest'
import { runsOf } from '../../../gpu-worker/jobs/lip-sync/order.ts'
import { sourceFrameOf } from '../../../shared/films/lip-sync-length.ts'
import type { LengthPolicy } from '../../../shared/jobs/lip-sync.ts'

/** The source frames that the runs name, in order of the output. */
const played = (firstFrame: number, frameCount: number, sources: number, policy: LengthPolicy): number[] =>
  runsOf({ firstFrame, frameCount }, sources, policy).flatMap(({ first, last, count }) =>
    Array.from({ length: count }, (_, k) => first + Math.sign(last - first) * k),
  )

describe('the order in which source frames are shown', () => {
  it.each<[LengthPolicy, number, number, number]>([
    ['loop', 0, 23, 5],
    ['loop', 7, 9, 4],
    ['loop', 0, 6, 1],
    ['loop', 3, 5, 2],
    ['hold', 2, 9, 6],
    ['cut', 0, 4, 10],
  ])(
    '%s from frame %d, %d frames over %d: every frame is in a run, in order',
    (policy, first, count, sources) => {
      const wanted = Array.from({ length: count }, (_, k) => sourceFrameOf(first + k, sources, policy))
      expect(played(first, count, sources, policy)).toEqual(wanted)
    },
  )

  it('turns a film to and fro in as few runs as it has turns', () => {
    expect(runsOf({ firstFrame: 0, frameCount: 250 }, 100, 'loop')).toEqual([
      { firstOutput: 0, first: 0, last: 99, count: 100 },
      { firstOutput: 100, first: 98, last: 0, count: 99 },
      { firstOutput: 199, first: 1, last: 51, count: 51 },
    ])
  })

  it('holds the last picture as one run', () => {
    expect(runsOf({ firstFrame: 8, frameCount: 6 }, 10, 'hold')).toEqual([
      { firstOutput: 8, first: 8, last: 9, count: 2 },
      { firstOutput: 10, first: 9, last: 9, count: 4 },
    ])
  })
})
