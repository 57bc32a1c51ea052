import { describe, expect, it } from 'vitest'
import { builtinFaceFinder } from '../../../gpu-worker/engines/lip-sync/builtin.ts'
import type { TrackRequest } from '../../../gpu-worker/engines/lip-sync/contract.ts'
import { bareOptions } from '../../contract/harness/open-engine.ts'
import { type DrawnHead, drawPicture, greyOf } from './drawn-head.ts'

const [width, height] = [320, 240]

const find = async (heads: readonly (readonly DrawnHead[])[], faceBox: TrackRequest['faceBox'] = null) => {
  const pictures = new Map<string, Uint8Array>()
  const frames = async function* () {
    for (const drawn of heads) {
      const key = JSON.stringify(drawn)
      const picture = pictures.get(key) ?? greyOf(drawPicture(width, height, drawn), width, height)
      pictures.set(key, picture)
      yield picture
    }
  }
  const surroundings = { signal: new AbortController().signal, log: () => undefined } as never
  const engine = await builtinFaceFinder.open(bareOptions, surroundings)
  const request = { width, height, frameCount: heads.length, framesPerSecond: 10, faceBox, frames: frames() }
  return await engine.run(request, surroundings)
}

/** A head whose mouth is drawn 34 / 88 of its width below its middle. */
const mouthOf = ({ x, y, size }: DrawnHead) => ({ x, y: y + (34 / 88) * size })
const still = (head: DrawnHead, frames: number): DrawnHead[][] => Array(frames).fill([head])

const head: DrawnHead = { x: 170, y: 105, size: 100 }

describe('the built-in face finder', () => {
  it('follows a mouth to within a few pixels as the head moves, turns and comes nearer', async () => {
    const heads = Array.from({ length: 14 }, (_, k) => [
      { x: 150 + 3 * k, y: 105 + 2 * Math.sin(k), size: 96 + k, turn: 5 * Math.sin(k / 4) },
    ])
    const { poses, confidence } = await find(heads)
    expect(confidence).toBeGreaterThan(0.8)
    for (const [frame, [drawn]] of heads.entries()) {
      const { x, y, size, turn } = drawn as DrawnHead & { turn: number }
      const radians = (turn * Math.PI) / 180
      const down = (34 / 88) * size
      const pose = poses[frame]
      expect(Math.abs((pose?.mouth.x ?? 0) - (x - Math.sin(radians) * down)), `x of ${frame}`).toBeLessThan(4)
      expect(Math.abs((pose?.mouth.y ?? 0) - (y + Math.cos(radians) * down)), `y of ${frame}`).toBeLessThan(4)
    }
    const [first, last] = [poses[0], poses.at(-1)]
    expect((last?.face.width ?? 0) / (first?.face.width ?? 1)).toBeCloseTo(109 / 96, 1)
  })

  it('takes the larger of two faces, from first to last', async () => {
    const small: DrawnHead = { x: 60, y: 80, size: 56 }
    const large: DrawnHead = { x: 220, y: 110, size: 100 }
    const { poses } = await find(Array(8).fill([small, large]))
    for (const pose of poses) expect(Math.abs((pose?.mouth.x ?? 0) - mouthOf(large).x)).toBeLessThan(5)
  })

  it('has no pose where the face is away, and finds it again after', async () => {
    const { poses } = await find([...still(head, 10), ...Array(10).fill([]), ...still(head, 10)])
    expect(poses.map((pose) => (pose ? 1 : 0)).join('')).toBe(
      '1'.repeat(10) + '0'.repeat(10) + '1'.repeat(10),
    )
  })

  it('starts anew after a cut', async () => {
    const other: DrawnHead = { x: 90, y: 110, size: 88 }
    const { cuts, poses } = await find([...still(head, 7), ...still(other, 7)])
    expect(cuts).toEqual([7])
    expect(Math.abs((poses[6]?.mouth.x ?? 0) - mouthOf(head).x)).toBeLessThan(5)
    expect(Math.abs((poses[7]?.mouth.x ?? 0) - mouthOf(other).x)).toBeLessThan(5)
  })

  it('says how sure it was when there is no face', async () => {
    await expect(find(Array(12).fill([]))).rejects.toMatchObject({
      code: 'no_face',
      message: expect.stringContaining('faceBox'),
      details: { confidence: 0, got: 0 },
    })
  })

  it('only follows where the caller says the face is', async () => {
    const small: DrawnHead = { x: 60, y: 80, size: 56 }
    const box = { x: 32 / width, y: 52 / height, width: 56 / width, height: 56 / height }
    const { poses } = await find(Array(6).fill([small, { x: 220, y: 110, size: 100 }]), box)
    for (const pose of poses) expect(Math.abs((pose?.mouth.x ?? 0) - small.x)).toBeLessThan(5)
  })
})
