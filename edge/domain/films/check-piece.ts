import { AppError } from '../../../shared/errors.ts'
import { segmentOutputName, type TrackPiece } from '../../../shared/hls/film.ts'
import { audioGroup, type FilmPieceData } from '../../../shared/hls/film-spec.ts'
import { segmentSecondsOf } from '../../../shared/hls/pieces.ts'
import type { OutputObject } from '../../../shared/worker-protocol.ts'
import type { MadePiece } from './piece-data.ts'

/** Sound is cut on multiples of 1,024 samples at 48 kHz, so both ends of a segment may be off by one. */
const soundToleranceMs = (2 * 1024 * 1000) / 48_000

/**
 * A piece must hold the declared tracks and segments, each as long as its cuts say.
 * @throws piece_mismatch
 */
export const checkLengths = ({ data, lengths }: MadePiece): void => {
  if (!lengths) return
  const { piece, rate, tracks, last } = lengths
  const made = data.tracks.map((track) => track.track)
  if (made.toSorted().join() !== tracks.toSorted().join())
    throw new AppError('piece_mismatch', 'The piece holds other tracks than declared', {
      got: made.join(),
      allowed: tracks,
    })
  const declaredMs = segmentSecondsOf(piece, rate).map((seconds) => seconds * 1000)
  const halfFrameMs = (500 * rate.den) / rate.num
  for (const { track, segments } of data.tracks) {
    const toleranceMs = track === audioGroup ? soundToleranceMs : halfFrameMs
    if (segments.length !== declaredMs.length)
      throw new AppError('piece_mismatch', `Track ${track} has another number of segments than declared`, {
        got: segments.length,
        allowed: declaredMs.length,
      })
    for (const [i, [durationMs]] of segments.entries()) {
      const expectedMs = declaredMs[i] ?? 0
      const open = last && i === segments.length - 1
      if (!open && Math.abs(durationMs - expectedMs) > toleranceMs)
        throw new AppError(
          'piece_mismatch',
          `Segment ${piece.firstSegment + i} of ${track} has another length`,
          {
            got: durationMs,
            allowed: expectedMs,
          },
        )
    }
  }
}

/**
 * Pieces of a track play on without a restart of the decoder only if they agree on configuration and delay.
 * @throws piece_mismatch
 */
export const checkJoint = (made: FilmPieceData, committed: FilmPieceData): void => {
  const before = new Map<string, TrackPiece>(committed.tracks.map((track) => [track.track, track]))
  for (const { track, configHash, firstDtsMinusPts } of made.tracks) {
    const other = before.get(track)
    if (!other) continue
    if (other.configHash !== configHash)
      throw new AppError(
        'piece_mismatch',
        `Track ${track} was coded with other parameters than its other pieces`,
        {
          got: configHash,
          allowed: other.configHash,
        },
      )
    if (other.firstDtsMinusPts !== firstDtsMinusPts)
      throw new AppError('piece_mismatch', `Track ${track} starts with another delay than its other pieces`, {
        got: firstDtsMinusPts,
        allowed: other.firstDtsMinusPts,
      })
  }
}

/**
 * Whatever a playlist will name must be stored, and of the size that its bandwidth is reckoned from.
 * @throws output_missing
 */
export const checkStored = ({ data, lengths }: MadePiece, objects: readonly OutputObject[]): void => {
  const sizes = new Map(objects.map(({ name, sizeBytes }) => [name, sizeBytes]))
  const first = lengths?.piece.firstSegment ?? 0
  const segments = data.tracks.flatMap(({ track, segments }) =>
    segments.map(([, sizeBytes], i) => ({ name: segmentOutputName(track, first + i), sizeBytes })),
  )
  const pictures = [...data.sprites.map(({ name }) => name), ...(data.poster ? [data.poster] : [])]
  for (const { name, sizeBytes } of [
    ...segments,
    ...pictures.map((name) => ({ name, sizeBytes: sizes.get(name) })),
  ])
    if (sizeBytes === undefined || sizes.get(name) !== sizeBytes)
      throw new AppError('output_missing', `The output ${name} is not stored, or of another size`, {
        field: name,
        got: sizes.get(name) ?? null,
        ...(sizeBytes !== undefined && { allowed: sizeBytes }),
      })
}
