import { describe, expect, it } from 'vitest'
import { countMerged } from '../../../edge/domain/uploads/merge-tails.ts'
import { sliceBody } from '../../../edge/domain/uploads/slice-body.ts'
import { createBufferBudget } from '../../../edge/storage/buffer-budget.ts'
import { createGrowingBuffer } from '../../../edge/storage/growing-buffer.ts'

const partSizeBytes = 10

/** What a body of these pieces becomes behind so many stored bytes. */
const slice = async (storedBytes: number, pieces: number[]) => {
  const budget = createBufferBudget(partSizeBytes)
  const buffer = createGrowingBuffer(budget, partSizeBytes)
  const tailBytes = storedBytes % partSizeBytes
  const put: [number, number, number][] = []
  const body = async function* () {
    for (const size of pieces) yield new Uint8Array(size)
  }
  const { parts } = await sliceBody(body(), {
    partCount: Math.floor(storedBytes / partSizeBytes),
    partSizeBytes,
    tails: tailBytes === 0 ? [] : [{ seq: 0, key: 'tail/0', sizeBytes: tailBytes }],
    buffer,
    putPart: async (partNumber, tails, bytes) => {
      put.push([partNumber, tails.reduce((sum, tail) => sum + tail.sizeBytes, 0), bytes.length])
      return { partNumber, etag: `"${partNumber}"` }
    },
  })
  expect(parts.map(({ partNumber }) => partNumber)).toEqual(put.map(([partNumber]) => partNumber))
  return { put, left: buffer.bytes().length }
}

describe('A body is cut into equal parts behind what is stored', () => {
  it.each([
    [0, [], [], 0],
    [0, [3, 0, 4], [], 7],
    [0, [10], [[1, 0, 10]], 0],
    [0, [4, 4, 4], [[1, 0, 10]], 2],
    [
      0,
      [35],
      [
        [1, 0, 10],
        [2, 0, 10],
        [3, 0, 10],
      ],
      5,
    ],
    [7, [2], [], 2],
    [7, [3], [[1, 7, 3]], 0],
    [
      27,
      [14],
      [
        [3, 7, 3],
        [4, 0, 10],
      ],
      1,
    ],
    [20, [1], [], 1],
  ])(
    '%i stored, %j sent: parts of [number, of tails, of the body] %j, %i left',
    async (stored, sent, put, left) => {
      expect(await slice(stored, sent)).toEqual({ put, left })
    },
  )
})

describe('Tails are merged', () => {
  it('so that few stand and a byte is written again only once for each 32-fold', () => {
    let tails: number[] = [1]
    let written = 0
    const chunks = 5000
    for (let chunk = 1; chunk < chunks; chunk++) {
      const merged = countMerged([Number.POSITIVE_INFINITY, ...tails.slice(1)])
      const count = tails.slice(tails.length - merged).reduce((sum, tail) => sum + tail, 1)
      tails = [...tails.slice(0, tails.length - merged), count]
      written += count
      expect(tails.length).toBeLessThanOrEqual(1 + 3 * 31)
    }
    expect(tails.reduce((sum, tail) => sum + tail)).toBe(chunks)
    expect(written / chunks).toBeLessThan(1 + Math.log(chunks) / Math.log(32))
  })
})

describe('The buffers of an isolate', () => {
  it('are refused when all together hold too much, and free again afterwards', () => {
    const budget = createBufferBudget(256 * 1024)
    const [one, two] = [createGrowingBuffer(budget, 1e6), createGrowingBuffer(budget, 1e6)]
    one.push(new Uint8Array(100_000))
    two.push(new Uint8Array(100_000))
    expect(() => two.push(new Uint8Array(100_000))).toThrow(expect.objectContaining({ code: 'unavailable' }))
    one.free()
    two.free()
    expect(() => budget.take(256 * 1024)).not.toThrow()
  })
})
