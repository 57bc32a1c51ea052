import type { Group, Rung, SegmentFact, TrackPiece } from './film.ts'
import { audioGroup, type FilmPiece, type FilmSpec } from './film-spec.ts'

type TrackView = {
  /** Of the contiguous committed pieces from the first on. */
  segments: SegmentFact[]
  codecs: string
  complete: boolean
}

/** What may be listed of a track; undefined until its first piece is there. */
export const viewTrack = (
  spec: FilmSpec,
  pieces: readonly FilmPiece[],
  group: string,
  track: string,
): TrackView | undefined => {
  const byIndex = new Map<number, TrackPiece>()
  for (const row of pieces) {
    const made = row.group === group ? row.data.tracks.find((piece) => piece.track === track) : undefined
    if (made) byIndex.set(row.piece, made)
  }
  const prefix: TrackPiece[] = []
  for (const { index } of spec.pieces) {
    const made = byIndex.get(index)
    if (!made) break
    prefix.push(made)
  }
  const first = prefix[0]
  if (!first) return undefined
  return {
    segments: prefix.flatMap((piece) => piece.segments),
    codecs: first.codecs,
    complete: prefix.length === spec.pieces.length,
  }
}

type RungView = { group: Group; rung: Rung; view: TrackView }

/** Every rung that may be listed, largest first; a silent film has no `audio`. */
export const viewFilm = (
  spec: FilmSpec,
  pieces: readonly FilmPiece[],
): { rungs: RungView[]; audio: TrackView | undefined } => {
  const audio = spec.audio ? viewTrack(spec, pieces, audioGroup, audioGroup) : undefined
  const rungs: RungView[] = []
  if (spec.audio && !audio) return { rungs, audio }
  for (const group of spec.groups)
    for (const rung of group.rungs) {
      const view = viewTrack(spec, pieces, group.name, rung.name)
      if (view) rungs.push({ group, rung, view })
    }
  return { rungs: rungs.sort((a, b) => b.rung.height - a.rung.height), audio }
}

/** The group that makes a track. */
export const groupOfTrack = (spec: FilmSpec, track: string): string | undefined =>
  track === audioGroup
    ? spec.audio
      ? audioGroup
      : undefined
    : spec.groups.find((group) => group.rungs.some((rung) => rung.name === track))?.name
