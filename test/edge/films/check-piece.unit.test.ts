import { describe, expect, it } from 'vitest'
import { checkJoint, checkLengths, checkStored } from '../../../edge/domain/films/check-piece.ts'
import type { MadePiece } from '../../../edge/domain/films/piece-data.ts'
import type { SegmentFact, TrackPiece } from '../../../shared/hls/film.ts'
import { segmentOutputName } from '../../../shared/hls/film.ts'
import { trackPiece } from '../../shared/hls/sample-film.ts'

const piece = { index: 1, firstSegment: 1, frames: [60, 180, 300] }
const rate = { num: 30_000, den: 1001 }
const whole: SegmentFact[] = [
  [4004, 500],
  [4004, 600],
]

const made = (tracks: TrackPiece[], last = false): MadePiece => ({
  group: 'base',
  piece: 1,
  sourceMediaId: 'med_1',
  data: { tracks, sprites: [], poster: null },
  lengths: { piece, rate, tracks: tracks.map(({ track }) => track), last },
})
const check =
  (track: string, segments: SegmentFact[], last = false) =>
  () =>
    checkLengths(made([trackPiece(track, segments)], last))

describe('a piece', () => {
  it('as declared is accepted, sound within 1,024 samples at either end', () => {
    expect(check('480p', whole)).not.toThrow()
    expect(
      check('audio', [
        [4021.333, 1],
        [3989.333, 1],
      ]),
    ).not.toThrow()
  })

  it.each<[string, () => void]>([
    ['one segment too few', check('480p', [[4004, 1]])],
    ['one segment too many', check('480p', [...whole, [4004, 1]])],
    [
      'a segment one frame short',
      check('480p', [
        [4004, 1],
        [3970.6, 1],
      ]),
    ],
    [
      'a sound segment beyond the rounding',
      check('audio', [
        [4004, 1],
        [4060, 1],
      ]),
    ],
  ])('with %s is refused', (_what, act) => {
    expect(act).toThrow(expect.objectContaining({ code: 'piece_mismatch' }))
  })

  it('may run on only in the last segment of the last sound piece', () => {
    expect(
      check(
        'audio',
        [
          [4004, 1],
          [4800, 1],
        ],
        true,
      ),
    ).not.toThrow()
    expect(
      check(
        'audio',
        [
          [4800, 1],
          [4004, 1],
        ],
        true,
      ),
    ).toThrow()
  })

  it('must hold the declared rungs and no others', () => {
    const other = made([trackPiece('480p', whole)])
    expect(() =>
      checkLengths({ ...other, lengths: { piece, rate, tracks: ['480p', '720p'], last: false } }),
    ).toThrow(expect.objectContaining({ code: 'piece_mismatch' }))
  })
})

describe('a joint', () => {
  const before = { tracks: [trackPiece('480p', whole)], sprites: [], poster: null }
  const joins = (change: Partial<TrackPiece>) => () =>
    checkJoint({ ...before, tracks: [{ ...trackPiece('480p', whole), ...change }] }, before)

  it('holds between pieces of one configuration and delay', () => {
    expect(joins({})).not.toThrow()
  })

  it.each<Partial<TrackPiece>>([{ configHash: 'other' }, { firstDtsMinusPts: -3003 }])(
    'is refused for %j',
    (change) => {
      expect(joins(change)).toThrow(expect.objectContaining({ code: 'piece_mismatch' }))
    },
  )
})

describe('what a piece names', () => {
  const objects = whole.map(([, sizeBytes], i) => ({ name: segmentOutputName('480p', 1 + i), sizeBytes }))
  const stored =
    (list: typeof objects, poster: string | null = null) =>
    () => {
      const complete = made([trackPiece('480p', whole)])
      checkStored({ ...complete, data: { ...complete.data, poster } }, list)
    }

  it('is stored with the size it says', () => {
    expect(stored(objects)).not.toThrow()
    expect(stored([...objects, { name: 'poster.jpg', sizeBytes: 9 }], 'poster.jpg')).not.toThrow()
  })

  it.each<[string, () => void]>([
    ['a segment is missing', stored(objects.slice(1))],
    ['a segment has another size', stored(objects.map((object) => ({ ...object, sizeBytes: 1 })))],
    ['the poster is missing', stored(objects, 'poster.jpg')],
  ])('is refused when %s', (_what, act) => {
    expect(act).toThrow(expect.objectContaining({ code: 'output_missing' }))
  })
})
