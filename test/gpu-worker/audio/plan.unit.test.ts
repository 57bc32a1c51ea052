import { describe, expect, it } from 'vitest'
import { soundFilters } from '../../../gpu-worker/jobs/audio/args.ts'
import { planSound } from '../../../gpu-worker/jobs/audio/plan.ts'

const input = (frames: number[], last = false, audioEndSeconds = 20) => ({
  source: { mediaId: 'med_1', demuxer: 'mov', videoStream: 0, audioStream: 1 } as const,
  grid: { rate: { num: 30_000, den: 1001 }, startSeconds: 0.25, frameCount: 600, videoEndSeconds: 20.27 },
  piece: { index: 0, firstSegment: 0, frames },
  ...{ last, audioEndSeconds, bitrateKbps: 128 },
})

describe('a piece of sound', () => {
  it('ends where the next one begins, on a whole AAC frame', () => {
    const before = planSound(input([60, 180])).frames
    const after = planSound(input([180, 300])).frames
    expect(before.at(-1)).toBe(after[0])
    expect(before).toEqual([94, 282])
  })

  it('gives the encoder 47 frames of run-up before its first and some after its last', () => {
    const plan = planSound(input([60, 180]))
    expect(plan.originSample).toBe(12_000)
    expect(plan.startSample).toBe(12_000 + (94 - 47) * 1024)
    expect(plan.endSample).toBeGreaterThan(12_000 + 282 * 1024 + 1024)
    expect(plan.fromSeconds).toBeLessThan(plan.startSample / 48_000)
  })

  it('runs to the end of the sound when it is the last, and never ends before the picture', () => {
    expect(planSound(input([480, 600], true, 20.6)).frames.at(-1)).toBe(Math.ceil((20.35 * 48_000) / 1024))
    expect(planSound(input([480, 600], true, 10)).frames.at(-1)).toBe(
      planSound(input([480, 600])).frames.at(-1),
    )
  })

  it.each([44_100, 48_000, 22_050, 96_000, 11_025])(
    'resamples %d Hz from a sample that stands on both clocks, in every piece',
    (rateHz) => {
      for (const first of [0, 60, 181, 299]) {
        const plan = planSound(input([first, first + 120]))
        const start = Number(
          /first_pts=(-?\d+)/.exec(
            soundFilters(plan, { sampleRateHz: rateHz, beat: undefined }, 0).join(','),
          )?.[1],
        )
        expect((start * 48_000) % rateHz).toBe(start < 0 ? -0 : 0)
        expect((start / rateHz) * 48_000).toBeLessThan(plan.startSample)
      }
    },
  )
})
