import type { Grid, Piece } from '../../../shared/hls/film.ts'
import { frameSeconds } from '../../segments/clock.ts'

export type Tiles = { frames: number[]; times: number[]; columns: number; rows: number }

const maxColumns = 5
/** Times are whole milliseconds: the VTT that points at the tiles has no finer ones. */
const toMilliseconds = (seconds: number): number => Math.round(seconds * 1000) / 1000

/** Which frames of the piece (0 = its first) become storyboard tiles: the first at or after each multiple. */
export const tilesOf = (grid: Grid, piece: Piece, everySeconds: number): Tiles | undefined => {
  const first = piece.frames[0] ?? 0
  const end = piece.frames.at(-1) ?? first
  const frames: number[] = []
  const times: number[] = []
  // One early: a tile's frame is the first at or after its time, and may be the piece's own first frame.
  const firstTile = Math.max(0, Math.floor(frameSeconds(first, grid.rate) / everySeconds) - 1)
  for (let tile = firstTile; ; tile++) {
    const frame = Math.max(0, Math.ceil((tile * everySeconds * grid.rate.num) / grid.rate.den - 1e-6))
    if (frame >= end) break
    if (frame < first || frames.at(-1) === frame - first) continue
    frames.push(frame - first)
    times.push(toMilliseconds(tile * everySeconds))
  }
  if (frames.length === 0) return undefined
  const columns = Math.min(maxColumns, frames.length)
  return { frames, times, columns, rows: Math.ceil(frames.length / columns) }
}

const posterCandidates = 8

/** Evenly spread frames of the piece among which the poster is chosen; few, as all are held in memory. */
export const posterFramesOf = (piece: Piece): number[] => {
  const length = (piece.frames.at(-1) ?? 0) - (piece.frames[0] ?? 0)
  const count = Math.min(posterCandidates, length)
  return Array.from({ length: count }, (_, i) => Math.floor(((i + 0.5) * length) / count))
}

/** `select` takes commas only escaped: they part filters. */
export const selectFrames = (frames: readonly number[]): string =>
  `select=${frames.map((frame) => `eq(n\\,${frame})`).join('+')}`
