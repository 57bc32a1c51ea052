import type { Grid, Group, Piece } from '../../../shared/hls/film.ts'
import { audioGroup, type FilmPiece, type FilmSpec, posterGroup } from '../../../shared/hls/film-spec.ts'
import { pieceOfFrame } from '../../../shared/hls/pieces.ts'
import { storyboardSeconds, storyboardTileHeight } from '../../../shared/hls/storyboard.ts'
import type { EncodeInput } from '../../../shared/jobs/encode.ts'
import type { ProbeOutput } from '../../../shared/jobs/probe.ts'
import type { JobFailure, PlanTools, Settled } from './plan.ts'

export type DeclaredFilm = {
  spec: FilmSpec
  probed: ProbeOutput
  grid: Grid
  plainFilters: 'plain' | 'banding'
}

type PieceProgress = {
  isDone: boolean
  /** Of the work: pixels to make, not pieces. */
  doneWork: number
  totalWork: number
  /** Everything committed so far of the groups that have not failed. */
  pieces: FilmPiece[]
  failed: Map<string, JobFailure>
}

type Tally = {
  declared: { group: string; work: number }[]
  committed: (FilmPiece & { work: number })[]
  failed: Map<string, JobFailure>
}

/** Sound, copies and posters cost about as much as pictures of this many pixels. */
const lightPixels = 20_000
/** What the clean-up filters add to an encode, roughly. */
const cleaningFactor = 8

const workOf = (piece: Piece, group?: Group): number => {
  const frames = (piece.frames.at(-1) ?? 0) - (piece.frames[0] ?? 0)
  if (group === undefined || group.kind === 'copy') return frames * lightPixels
  const pixels = group.rungs.reduce((sum, { width, height }) => sum + width * height, 0)
  return frames * pixels * (group.kind === 'plain' ? 1 : cleaningFactor)
}

/** The keys by which jobs, progress and the published status words find a group's pieces. */
const pieceKey = (type: 'encode' | 'remux', group: string, piece: number): string =>
  `${type}:${group}:${String(piece).padStart(4, '0')}`
const audioKey = (piece: number): string => `audio:${String(piece).padStart(4, '0')}`

/** Declares every piece in the order in which a player needs them: picture and sound side by side, extras last. */
export const declarePieces = (film: DeclaredFilm, tools: PlanTools): PieceProgress => {
  const { spec } = film
  const tally: Tally = { declared: [], committed: [], failed: new Map() }
  const leading = leadingGroups(spec.groups)
  for (const piece of spec.pieces) {
    const priority = piece.index === 0 ? 1 : 2
    for (const group of leading) declareGroupPiece(film, group, piece, priority, tools, tally)
    if (spec.audio) declareAudio(film, piece, priority, tools, tally)
  }
  if (!spec.groups.some((group) => group.name === 'base')) declarePoster(film, tools, tally)
  const others = spec.groups.filter((group) => !leading.includes(group))
  for (const [i, group] of others.entries())
    for (const piece of spec.pieces) declareGroupPiece(film, group, piece, 3 + i, tools, tally)
  return withoutFailed(tally)
}

/** A group that failed alone is neither waited for nor listed. */
const withoutFailed = ({ declared, committed, failed }: Tally): PieceProgress => {
  const alive = ({ group }: { group: string }) => !failed.has(group)
  const sumOf = (all: { work: number }[]) => all.reduce((sum, { work }) => sum + work, 0)
  const [due, made] = [declared.filter(alive), committed.filter(alive)]
  const pieces = made.map(({ work: _, ...piece }) => piece)
  return { isDone: made.length === due.length, doneWork: sumOf(made), totalWork: sumOf(due), pieces, failed }
}

/** What makes the film playable first: base and the copy; without either the first group there is. */
const leadingGroups = (groups: readonly Group[]): Group[] => {
  const leading = groups.filter((group) => group.name === 'base' || group.kind === 'copy')
  return leading.length > 0 ? leading : groups.slice(0, 1)
}

const declareGroupPiece = (
  film: DeclaredFilm,
  group: Group,
  piece: Piece,
  priority: number,
  tools: PlanTools,
  tally: Tally,
): void => {
  // Pieces after a failed one are not declared again: the runtime then cancels them.
  if (tally.failed.has(group.name)) return
  const work = workOf(piece, group)
  tally.declared.push({ group: group.name, work })
  const made =
    group.kind === 'copy'
      ? declareRemux(film, group, piece, priority, tools)
      : declareEncode(film, group, piece, priority, tools)
  if (!made) return
  if ('failed' in made) tally.failed.set(group.name, made.failed)
  else tally.committed.push({ group: group.name, piece: piece.index, work, ...made })
}

type MadePiece = Pick<FilmPiece, 'prefix' | 'data'> | { failed: JobFailure } | undefined

/** A required group's failure is the film's: `job` ends the evaluation, `settled` hands the failure over. */
const declare = <T extends 'encode' | 'remux'>(
  required: boolean,
  tools: PlanTools,
  ...args: Parameters<typeof tools.settled<T>>
): Settled<T> => {
  if (!required) return tools.settled(...args)
  const output = tools.job(...args)
  return output && { ok: output }
}

const declareRemux = (
  { probed, grid }: DeclaredFilm,
  group: Group,
  piece: Piece,
  priority: number,
  tools: PlanTools,
): MadePiece => {
  const input = { source: probed.source, grid, piece }
  const key = pieceKey('remux', group.name, piece.index)
  const settled = declare(group.required, tools, key, 'remux', input, { priority })
  if (!settled || 'failed' in settled) return settled
  const { tracks, outputPrefix } = settled.ok
  return { prefix: outputPrefix, data: { tracks, sprites: [], poster: null } }
}

const declareEncode = (
  film: DeclaredFilm,
  group: Group,
  piece: Piece,
  priority: number,
  tools: PlanTools,
): MadePiece => {
  const key = pieceKey('encode', group.name, piece.index)
  const settled = declare(group.required, tools, key, 'encode', encodeInput(film, group, piece), { priority })
  if (!settled || 'failed' in settled) return settled
  const { tracks, sprite, poster, outputPrefix } = settled.ok
  return { prefix: outputPrefix, data: { tracks, sprites: sprite ? [sprite] : [], poster } }
}

const filtersOf = (group: Group, plain: 'plain' | 'banding'): EncodeInput['filters'] =>
  group.kind === 'cleaned' ? 'cleaned' : group.kind === 'above' ? 'above' : plain

const encodeInput = (film: DeclaredFilm, group: Group, piece: Piece): EncodeInput => {
  const { spec, probed, grid } = film
  const isBase = group.name === 'base'
  const posterPiece = pieceOfFrame(spec.pieces, Math.floor(grid.frameCount / 10))
  const everySeconds = storyboardSeconds(spec.durationSeconds)
  return {
    source: probed.source,
    encoder: probed.encoder,
    grid,
    group: group.name,
    rungs: group.rungs,
    filters: filtersOf(group, film.plainFilters),
    ...(group.kind === 'above' && probed.upscaler ? { upscaler: probed.upscaler } : {}),
    piece,
    storyboard: isBase ? { everySeconds, tileHeight: storyboardTileHeight } : null,
    poster: isBase && piece.index === posterPiece?.index,
  }
}

/** Stereo AAC-LC is transparent to most ears here. */
const audioBitrateKbps = 128

const declareAudio = (
  { spec, probed, grid }: DeclaredFilm,
  piece: Piece,
  priority: number,
  tools: PlanTools,
  tally: Tally,
): void => {
  const work = workOf(piece)
  tally.declared.push({ group: audioGroup, work })
  const input = {
    source: probed.source,
    grid,
    piece,
    last: piece.index === spec.pieces.length - 1,
    audioEndSeconds: probed.audio?.endSeconds ?? grid.videoEndSeconds,
    bitrateKbps: audioBitrateKbps,
  }
  const output = tools.job(audioKey(piece.index), 'audio', input, { priority })
  if (!output) return
  const data = { tracks: output.tracks, sprites: [], poster: null }
  tally.committed.push({ group: audioGroup, piece: piece.index, work, prefix: output.outputPrefix, data })
}

/** A film without a base encode gets poster and storyboard from a job of their own, which may fail alone. */
const declarePoster = ({ spec, probed, grid }: DeclaredFilm, tools: PlanTools, tally: Tally): void => {
  if (!probed.video) return
  const work = grid.frameCount * lightPixels
  tally.declared.push({ group: posterGroup, work })
  const input = {
    source: probed.source,
    grid,
    width: probed.video.width,
    height: probed.video.height,
    everySeconds: storyboardSeconds(spec.durationSeconds),
    tileHeight: storyboardTileHeight,
  }
  const settled = tools.settled(posterGroup, 'poster', input, { priority: 2 })
  if (!settled) return
  if ('failed' in settled) {
    tally.failed.set(posterGroup, settled.failed)
    return
  }
  const { sprites, poster, outputPrefix } = settled.ok
  tally.committed.push({
    group: posterGroup,
    piece: 0,
    work,
    prefix: outputPrefix,
    data: { tracks: [], sprites, poster },
  })
}
