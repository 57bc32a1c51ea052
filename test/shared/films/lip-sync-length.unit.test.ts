import { describe, expect, it } from 'vitest'
import {
  outputFrameCount,
  pictureFrameCount,
  sourceFrameOf,
  trimToVoice,
} from '../../../shared/films/lip-sync-length.ts'
import type { Grid } from '../../../shared/hls/film.ts'

const grid = (frameCount: number, more: Partial<Grid> = {}): Grid => ({
  rate: { num: 25, den: 1 },
  startSeconds: 0,
  frameCount,
  videoEndSeconds: frameCount / 25,
  ...more,
})

const shown = (frames: number, of: number, policy: 'loop' | 'hold' | 'cut') =>
  Array.from({ length: frames }, (_, k) => sourceFrameOf(k, of, policy))

describe('the length of a film with a new voice', () => {
  it.each([
    ['loop', 100, 6, 150],
    ['hold', 100, 6, 150],
    ['cut', 100, 6, 100],
    ['loop', 100, 2, 50],
    ['hold', 100, 2, 50],
    ['cut', 100, 2, 50],
    ['loop', 100, 2.001, 50],
    ['loop', 100, 2.01, 51],
    ['loop', 100, 0.001, 1],
  ] as const)(
    'by %s, %i frames of picture and %d s of voice make %i frames',
    (policy, frames, voice, made) => {
      expect(outputFrameCount(grid(frames), voice, policy)).toBe(made)
    },
  )

  it('counts frames of an odd rate by their own step', () => {
    const ntsc = grid(300, { rate: { num: 30_000, den: 1001 }, videoEndSeconds: 10.01 })
    expect(outputFrameCount(ntsc, 5.005, 'loop')).toBe(150)
    expect(outputFrameCount(ntsc, 60, 'cut')).toBe(300)
  })

  it('leaves out frames that only held the last picture under the old sound', () => {
    const held = grid(150, { videoEndSeconds: 4 })
    expect(pictureFrameCount(held)).toBe(100)
    expect(outputFrameCount(held, 60, 'cut')).toBe(100)
    expect(pictureFrameCount(grid(150, { startSeconds: 2, videoEndSeconds: 6 }))).toBe(100)
  })

  it('loops to and fro without showing an end frame twice', () => {
    expect(shown(10, 4, 'loop')).toEqual([0, 1, 2, 3, 2, 1, 0, 1, 2, 3])
    expect(shown(4, 2, 'loop')).toEqual([0, 1, 0, 1])
    expect(shown(3, 1, 'loop')).toEqual([0, 0, 0])
  })

  it('holds the last picture to the end', () => {
    expect(shown(6, 4, 'hold')).toEqual([0, 1, 2, 3, 3, 3])
  })

  it('leaves out most of a long picture under a short voice, without another length or frame', () => {
    const long = grid(9_000, { startSeconds: 1.5, videoEndSeconds: 361.5 })
    const short = trimToVoice(long, 4.01)
    expect(short).toMatchObject({ frameCount: 101, startSeconds: 1.5 })
    expect(pictureFrameCount(short)).toBe(101)
    for (const policy of ['loop', 'hold', 'cut'] as const) {
      expect(outputFrameCount(short, 4.01, policy)).toBe(outputFrameCount(long, 4.01, policy))
    }
    expect(trimToVoice(grid(100), 3)).toEqual(grid(100))
  })
})
