import type { Grid, Piece } from '../../../shared/hls/film.ts'
import { frameSeconds } from '../../segments/clock.ts'

/** Flicks: a unit in which a tick of every usual frame rate, 90 kHz and 48 kHz is a whole number. */
const flicksPerSecond = 705_600_000
/** Frames exactly between two places of the grid always take the later one, whatever rounding a window brought. */
const tieSeconds = 20e-6

const flicks = (seconds: number): number => Math.round(seconds * flicksPerSecond)

/** True when the piece needs frames after the source's last: only then is the last picture held. */
export const reachesEnd = (grid: Grid, piece: Piece): boolean => {
  const end = piece.frames.at(-1) ?? 0
  return end >= grid.frameCount || frameSeconds(end + 1, grid.rate) + grid.startSeconds > grid.videoEndSeconds
}

/**
 * Puts every picture on the film's one grid by its own time, whatever the piece was decoded from:
 * afterwards PTS is the frame's number in the film, in units of 1 / rate, from the piece's first to its last.
 */
export const gridFilters = (grid: Grid, piece: Piece, offsetSeconds: number): string[] => {
  const first = piece.frames[0] ?? 0
  const end = piece.frames.at(-1) ?? first
  const shift = flicks(offsetSeconds) - flicks(grid.startSeconds) + flicks(tieSeconds)
  const fps = `fps=fps=${grid.rate.num}/${grid.rate.den}:round=near`
  const onFilmClock = [`settb=1/${flicksPerSecond}`, `setpts=PTS+(${shift})`]
  const trim = `trim=start_pts=${first}:end_pts=${end}`
  if (reachesEnd(grid, piece) && first > 0) return [...onFilmClock, fps, 'tpad=stop=-1:stop_mode=clone', trim]
  const start = `${fps}:start_time=${frameSeconds(first, grid.rate).toFixed(6)}`
  const hold = reachesEnd(grid, piece) ? ['tpad=stop=-1:stop_mode=clone'] : []
  return [...onFilmClock, start, ...hold, trim]
}
