import { describe, expect, it } from 'vitest'
import { framesToLookAt, longestUnseen, strideOf } from '../../../gpu-worker/jobs/face-check/looks.ts'
import { judgeLooks } from '../../../gpu-worker/jobs/face-check/run.ts'

describe('the frames to look at', () => {
  it.each([
    [300, 12, 0],
    [25 * 240, 12, 12],
    [25 * 3600, 12, 24],
  ])('of %i at 25 a second are %i, and %i more where these show nothing', (frameCount, first, more) => {
    const looks = framesToLookAt(frameCount, 25)
    expect([looks.first.length, looks.more.length]).toEqual([first, more])
    for (const frame of [...looks.first, ...looks.more]) expect(frame).toBeLessThan(frameCount)
  })

  it.each([1, 2, 7, 100, 9_000, 90_000])(
    'of %i lie all over the film and are no frame twice',
    (frameCount) => {
      const { first, more } = framesToLookAt(frameCount, 25)
      const all = [...first, ...more].toSorted((a, b) => a - b)
      expect(new Set(all).size).toBe(all.length)
      const gaps = [...all, frameCount].map((frame, i) => frame - (all[i - 1] ?? 0))
      expect(Math.max(...gaps)).toBeLessThanOrEqual(Math.max(1, (2.7 * frameCount) / all.length))
    },
  )

  it('leave no four minutes of an hour unseen, late or early', () => {
    const { first, more } = framesToLookAt(25 * 3600, 25)
    const length = { frameCount: 25 * 3600, framesPerSecond: 25 }
    expect(longestUnseen([...first, ...more], length)).toBeLessThan(240)
  })
})

describe('the longest stretch without a look', () => {
  it.each([
    ['before the first', [50, 60], 5],
    ['between two, in whatever order', [90, 10, 40], 5],
    ['after the last', [10, 40], 6],
    ['all of it', [], 10],
  ])('may lie %s', (_, frames, seconds) => {
    expect(longestUnseen(frames, { frameCount: 100, framesPerSecond: 10 })).toBe(seconds)
  })
})

describe('a short film', () => {
  it.each([
    [1, 1],
    [12, 1],
    [100, 9],
    [500, 42],
  ])('of %i frames is looked at in every %i of them', (frameCount, every) => {
    expect(strideOf(frameCount, 25)).toBe(every)
  })

  it('is one of at most twenty seconds', () => {
    expect([strideOf(501, 25), strideOf(600, 30), strideOf(601, 30)]).toEqual([undefined, 50, undefined])
  })
})

describe('what the looks say together', () => {
  const box = { x: 0.4, y: 0.3, width: 0.1, height: 0.1 }
  const larger = { ...box, width: 0.2, height: 0.2 }
  const seen = { box, confidence: 1 }
  const empty = { box: null, confidence: 0.2 }
  const doubt = { box: null, confidence: 0.6 }
  const unread = { box: null, confidence: null }
  const times = <T>(count: number, look: T): T[] => Array.from({ length: count }, () => look)

  it('is a face where one of them shows it clearly, with the largest as its place', () => {
    const looks = [...times(22, empty), seen, { box: larger, confidence: 1 }]
    expect(judgeLooks(looks, 0)).toEqual({
      ...{ verdict: 'face', looks: 24, coverage: 2 / 24, confidence: 1, box: larger },
    })
  })

  it('is none where hardly any of them leaves a doubt', () => {
    expect(judgeLooks([...times(21, empty), ...times(3, doubt)], 60)).toMatchObject({
      ...{ verdict: 'none', coverage: 0, confidence: 0.6, box: null },
    })
  })

  it('is unsure where many leave a doubt, or could not be read', () => {
    expect(judgeLooks([...times(9, empty), ...times(3, doubt)], 0).verdict).toBe('unsure')
    expect(judgeLooks([...times(9, empty), ...times(3, unread)], 0).verdict).toBe('unsure')
    expect(judgeLooks(times(3, unread), 0)).toMatchObject({ verdict: 'unsure', confidence: 0 })
  })

  it('is unsure, not none, where more than a minute of the film was not looked at', () => {
    expect(judgeLooks(times(36, empty), 61).verdict).toBe('unsure')
    expect(judgeLooks([...times(35, empty), seen], 61).verdict).toBe('face')
  })
})
