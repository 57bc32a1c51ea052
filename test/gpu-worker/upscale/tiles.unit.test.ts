import { describe, expect, it } from 'vitest'
import { rgbToYuv, yuvToRgb } from '../../../gpu-worker/engines/upscale/colour.ts'
import { enlarge, shrinkOf } from '../../../gpu-worker/engines/upscale/enlarge.ts'
import type { UpscaleNetwork } from '../../../gpu-worker/engines/upscale/network.ts'
import { layTiles, weightsOf } from '../../../gpu-worker/engines/upscale/tiles.ts'
import { wavyFrame } from '../../support/upscale.ts'

const { signal } = new AbortController()

/** Blurs over `reach` pixels to all sides, black beyond its borders as networks have it, and doubles every pixel. */
const blurring = (reach: number, fixed?: { width: number; height: number }): UpscaleNetwork => ({
  scale: 2,
  fixed,
  run: async (planes, width, height) => {
    const out = new Float32Array(4 * planes.length)
    for (let c = 0; c < 3; c++) {
      const plane = planes.subarray(c * width * height, (c + 1) * width * height)
      const rows = blurLines(plane, width, height, 1, width, reach)
      const both = blurLines(rows, height, width, width, 1, reach)
      for (let y = 0; y < 2 * height; y++)
        for (let x = 0; x < 2 * width; x++)
          out[(c * 2 * height + y) * 2 * width + x] = both[(y >> 1) * width + (x >> 1)] ?? 0
    }
    return out
  },
})

const blurLines = (
  plane: Float32Array,
  length: number,
  lines: number,
  step: number,
  stride: number,
  reach: number,
): Float32Array => {
  const out = new Float32Array(plane.length)
  for (let line = 0; line < lines; line++) {
    const sums = new Float64Array(length + 1)
    for (let i = 0; i < length; i++) sums[i + 1] = (sums[i] ?? 0) + (plane[line * stride + i * step] ?? 0)
    for (let i = 0; i < length; i++) {
      const [from, to] = [Math.max(0, i - reach), Math.min(length, i + reach + 1)]
      out[line * stride + i * step] = ((sums[to] ?? 0) - (sums[from] ?? 0)) / (2 * reach + 1)
    }
  }
  return out
}

/** Hard edges and noise: what a seam would show in. */
const noisy = (width: number, height: number) => ({
  ...{ width, height },
  data: Uint8Array.from({ length: 3 * width * height }, (_, at) => ((at * 2_654_435_761) >>> 13) & 255),
})

const furthest = (a: Uint8Array, b: Uint8Array): number =>
  a.reduce((most, value, at) => Math.max(most, Math.abs(value - (b[at] ?? -1))), 0)

describe('a picture in tiles', () => {
  const picture = noisy(296, 272)
  const whole = { width: 296, height: 272 }

  it.each([undefined, { width: 96, height: 128 }])(
    'is the picture made in one, to a level of 255, where the network sees no further than the overlap (%o)',
    async (fixed) => {
      const inOne = await enlarge(picture, blurring(10, whole), 1, signal)
      const inTiles = await enlarge(picture, blurring(10, fixed), 1, signal)
      expect(inTiles).toMatchObject({ width: 592, height: 544 })
      expect(furthest(inOne.data, inTiles.data)).toBeLessThanOrEqual(1)
    },
  )

  it('shows no step even where the network sees further', async () => {
    const inOne = await enlarge(picture, blurring(15, whole), 1, signal)
    const inTiles = await enlarge(picture, blurring(15), 1, signal)
    expect(furthest(inOne.data, inTiles.data)).toBeLessThan(12)
  })

  it('is averaged to the size that is wanted, and no smaller', async () => {
    expect([shrinkOf(4, 2), shrinkOf(4, 2.5), shrinkOf(4, 4), shrinkOf(2, 2), shrinkOf(3, 2)]).toEqual([
      2, 1, 1, 1, 1,
    ])
    const same = { ...blurring(0), fixed: undefined }
    const { data } = await enlarge(picture, same, 2, signal)
    expect(furthest(data, picture.data)).toBe(0)
  })

  it.each([7, 256, 257, 300, 1000, 5001])('of a side of %i is covered once everywhere', (length) => {
    const tiling = layTiles(length, { size: 256, overlap: 32, fixed: false })
    const sums = new Float64Array(3 * Math.max(length, tiling.size))
    for (const [i, start] of tiling.starts.entries()) {
      expect(start + tiling.size <= length || tiling.starts.length === 1).toBe(true)
      for (const [at, weight] of weightsOf(tiling, i, 3).entries())
        sums[3 * start + at] = (sums[3 * start + at] ?? 0) + weight
    }
    for (let at = 0; at < 3 * length; at++) expect(sums[at]).toBeCloseTo(1, 5)
  })
})

describe('colours on the way to a network and back', () => {
  it.each(['bt709', 'smpte170m', 'bt2020'] as const)('stay what they were in %s', (matrix) => {
    const size = { width: 64, height: 48 }
    const frame = wavyFrame({ ...size, pixelFormat: 'yuv420p' })
    const back = rgbToYuv(yuvToRgb(frame, size.width, size.height, matrix), matrix)
    const mean = frame.reduce((sum, value, at) => sum + Math.abs(value - (back[at] ?? 0)), 0) / frame.length
    expect(mean).toBeLessThan(1.5)
  })

  it.each([
    ['bt709', [63, 102, 240]],
    ['smpte170m', [81, 90, 240]],
  ] as const)('red is what the %s standard says', (matrix, yuv) => {
    const red = { width: 2, height: 2, data: Uint8Array.from([255, 0, 0, 255, 0, 0, 255, 0, 0, 255, 0, 0]) }
    const frame = rgbToYuv(red, matrix)
    expect([frame[0], frame[4], frame[5]]).toEqual(yuv)
    expect([...yuvToRgb(frame, 2, 2, matrix).data.subarray(0, 3)]).toEqual([
      expect.closeTo(255, -0.4),
      expect.closeTo(0, -0.4),
      expect.closeTo(0, -0.4),
    ])
  })
})
