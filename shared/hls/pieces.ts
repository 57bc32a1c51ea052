import type { Piece, Rational } from './film.ts'

/** Small pieces first, so that the first segment is soon playable; then 15 segments (a minute) each. */
const firstSizes = [1, 2, 4, 8]
const laterSize = 15

/** @param cuts first frame of every segment and, last, the frame count; strictly rising. */
export const piecesOf = (cuts: readonly number[]): Piece[] => {
  const pieces: Piece[] = []
  const segments = cuts.length - 1
  for (let first = 0; first < segments; ) {
    const end = Math.min(segments, first + (firstSizes[pieces.length] ?? laterSize))
    pieces.push({ index: pieces.length, firstSegment: first, frames: cuts.slice(first, end + 1) })
    first = end
  }
  return pieces
}

/** A piece lists the frame at each of its cuts, its end included. */
export const segmentCountOf = (piece: Piece): number => piece.frames.length - 1

/** Declared length of each segment of a piece, in seconds. */
export const segmentSecondsOf = (piece: Piece, rate: Rational): number[] =>
  piece.frames.slice(1).map((end, i) => ((end - (piece.frames[i] ?? end)) * rate.den) / rate.num)

/** The piece that holds a segment of the film. */
export const pieceOfSegment = (pieces: readonly Piece[], segment: number): Piece | undefined =>
  pieces.find(
    (piece) => segment >= piece.firstSegment && segment < piece.firstSegment + segmentCountOf(piece),
  )

/** The piece that holds a frame; the last one for frames past the end. */
export const pieceOfFrame = (pieces: readonly Piece[], frame: number): Piece | undefined =>
  pieces.find((piece) => frame < (piece.frames.at(-1) ?? 0)) ?? pieces.at(-1)

/** Declared length of a whole piece, in seconds. */
export const secondsOfPiece = (piece: Piece, rate: Rational): number =>
  segmentSecondsOf(piece, rate).reduce((sum, seconds) => sum + seconds, 0)
