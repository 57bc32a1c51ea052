import { describe, expect, it } from 'vitest'
import {
  pieceOfFrame,
  pieceOfSegment,
  piecesOf,
  segmentCountOf,
  segmentSecondsOf,
} from '../../../shared/hls/pieces.ts'

const cutsOf = (segments: number): number[] => Array.from({ length: segments + 1 }, (_, i) => i * 100)

describe('pieces', () => {
  it.each([
    [1, [1]],
    [2, [1, 1]],
    [7, [1, 2, 4]],
    [15, [1, 2, 4, 8]],
    [50, [1, 2, 4, 8, 15, 15, 5]],
  ])('of %i segments grow from one to fifteen', (segments, sizes) => {
    expect(piecesOf(cutsOf(segments)).map(segmentCountOf)).toEqual(sizes)
  })

  it('cover every frame once and number segments through the film', () => {
    const pieces = piecesOf(cutsOf(50))
    expect(pieces[0]?.frames[0]).toBe(0)
    expect(pieces.at(-1)?.frames.at(-1)).toBe(5000)
    for (const [i, piece] of pieces.entries()) {
      expect(piece.index).toBe(i)
      const next = pieces[i + 1]
      if (!next) continue
      expect(next.frames[0]).toBe(piece.frames.at(-1))
      expect(next.firstSegment).toBe(piece.firstSegment + segmentCountOf(piece))
    }
  })

  it('say how long their segments are', () => {
    const [piece] = piecesOf([0, 60, 180])
    expect(piece && segmentSecondsOf(piece, { num: 30_000, den: 1001 })).toEqual([2.002])
  })

  it('are found by segment and by frame', () => {
    const pieces = piecesOf(cutsOf(7))
    expect([0, 1, 2, 3, 6].map((segment) => pieceOfSegment(pieces, segment)?.index)).toEqual([0, 1, 1, 2, 2])
    expect(pieceOfSegment(pieces, 7)).toBeUndefined()
    expect([0, 99, 100, 300, 9999].map((frame) => pieceOfFrame(pieces, frame)?.index)).toEqual([
      0, 0, 1, 2, 2,
    ])
  })
})
