import { describe, expect, it } from 'vitest'
import {
  maxParts,
  minPartBytes,
  partBytesOf,
  partCountOf,
  partSizeFor,
} from '../../../edge/domain/uploads/part-plan.ts'

const mebibyte = 1024 ** 2

describe('The parts of an upload', () => {
  it.each([1, minPartBytes, minPartBytes + 1, 56_700_000, 100 * 1024 ** 3])(
    'of %i bytes are equal but the last, at most 10,000, and add up',
    (sizeBytes) => {
      const sizes = { sizeBytes, partSizeBytes: partSizeFor(sizeBytes) }
      const count = partCountOf(sizes)
      expect(count).toBeLessThanOrEqual(maxParts)
      const parts = Array.from({ length: count }, (_, i) => partBytesOf(sizes, i + 1) ?? 0)
      expect(parts.reduce((sum, bytes) => sum + bytes, 0)).toBe(sizeBytes)
      expect(new Set(parts.slice(0, -1)).size).toBeLessThanOrEqual(1)
      expect(parts.at(-1)).toBeGreaterThan(0)
    },
  )
  it('are as large as asked, unless that would be too many', () => {
    expect(partSizeFor(100 * mebibyte, 8 * mebibyte)).toBe(8 * mebibyte)
    expect(partSizeFor(100 * 1024 ** 3, 8 * mebibyte)).toBe(11 * mebibyte)
  })
  it.each([0, -1, 1.5, 3, Number.NaN])('have no number %d where there are two', (number) => {
    expect(partBytesOf({ sizeBytes: 10, partSizeBytes: 5 }, number)).toBeUndefined()
  })
})
