import { describe, expect, it } from 'vitest'
import { pathOf } from '../../../gpu-worker/jobs/compose/camera.ts'
import { fitOf } from '../../../gpu-worker/jobs/compose/fit.ts'
import { layOut } from '../../../gpu-worker/jobs/compose/layout.ts'
import type { ComposedScene } from '../../../shared/jobs/compose.ts'
import { Mood } from '../../../shared/story.ts'

const rate = { num: 24, den: 1 }
const scene = (
  startFrame: number,
  endFrame: number,
  transition: ComposedScene['transition'] = 'fade',
): ComposedScene => ({
  ...{
    picture: { mediaId: 'media_1' },
    kind: 'still',
    startFrame,
    endFrame,
    mood: null,
    transition,
    seed: 1,
  },
  words: [],
})
const shown = (scenes: ComposedScene[], firstFrame: number, frameCount: number) =>
  layOut(scenes, rate, { firstFrame, frameCount }).map(({ fromFrame, toFrame, scene: index, next }) => [
    ...[fromFrame, toFrame, index],
    ...(next ? [next.scene] : []),
  ])

describe('the scenes of a window', () => {
  it('change into each other half a second around their border', () => {
    expect(shown([scene(0, 48), scene(48, 96)], 0, 96)).toEqual([
      [0, 42, 0],
      [42, 54, 0, 1],
      [54, 96, 1],
    ])
  })

  it('follow at once at a cut', () => {
    expect(shown([scene(0, 48), scene(48, 96, 'cut')], 0, 96)).toEqual([
      [0, 48, 0],
      [48, 96, 1],
    ])
  })

  it('may begin and end within a change', () => {
    expect(shown([scene(0, 48), scene(48, 96)], 50, 2)).toEqual([[50, 52, 0, 1]])
  })

  it('show every frame once, however short they are', () => {
    const scenes = [scene(0, 40), scene(40, 43), scene(43, 44), scene(44, 45), scene(45, 90)]
    for (const [firstFrame, frameCount] of [
      [0, 90],
      [38, 8],
      [44, 1],
    ] as const) {
      const spans = shown(scenes, firstFrame, frameCount)
      expect(spans[0]?.[0]).toBe(firstFrame)
      expect(spans.at(-1)?.[1]).toBe(firstFrame + frameCount)
      for (const [i, span] of spans.slice(1).entries()) expect(span[0]).toBe(spans[i]?.[1])
    }
  })

  it('hold the last one where none follows', () => {
    expect(shown([scene(0, 10)], 5, 20)).toEqual([[5, 25, 0]])
  })
})

describe('the camera', () => {
  const paths = Mood.options.flatMap((mood) =>
    Array.from({ length: 40 }, (_, seed) => pathOf(seed, mood, 1 + (seed % 12))),
  )

  it('never leaves the picture', () => {
    for (const { view, across, down } of paths) {
      for (const share of view) expect(share).toBeLessThanOrEqual(1)
      for (const place of [...across, ...down]) expect(Math.abs(place)).toBeLessThanOrEqual(0.5)
    }
  })

  it('always moves, and takes the same way for the same seed', () => {
    for (const { view, across, down } of paths)
      expect([view, across, down].some(([from, to]) => Math.abs(from - to) > 0.01)).toBe(true)
    expect(pathOf(7, 'grand', 5)).toEqual(pathOf(7, 'grand', 5))
    expect(new Set(paths.map((path) => JSON.stringify(path))).size).toBeGreaterThan(200)
  })
})

describe('a picture of another shape', () => {
  it('fills the frame while little is cut off, and is shown whole otherwise', () => {
    const frame = { width: 720, height: 1280 }
    expect(fitOf({ width: 1080, height: 1920 }, frame)).toBe('cover')
    expect(fitOf({ width: 3000, height: 4000 }, frame)).toBe('cover')
    expect(fitOf({ width: 1920, height: 1080 }, frame)).toBe('inset')
    expect(fitOf({ width: 200, height: 2000 }, frame)).toBe('inset')
  })
})
