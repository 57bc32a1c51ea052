import type { Group, SegmentFact, TrackPiece } from '../../../shared/hls/film.ts'
import type { FilmPiece, FilmSpec } from '../../../shared/hls/film-spec.ts'
import { piecesOf, segmentSecondsOf } from '../../../shared/hls/pieces.ts'

const rung = (name: string, width: number, height: number) => ({
  name,
  width,
  height,
  crf: 21,
  maxrateKbps: 3000,
  bufsizeKbps: 6000,
})

const baseGroup: Group = {
  name: 'base',
  kind: 'plain',
  rungs: [rung('720p', 1280, 720), rung('360p', 640, 360)],
  required: true,
}

/** 22 s at 25 fps: segments of 2, 4, 4, 4, 4, 4 s in pieces of 1, 2 and 3 segments. */
export const spec: FilmSpec = {
  rate: { num: 25, den: 1 },
  durationSeconds: 22,
  groups: [baseGroup],
  pieces: piecesOf([0, 50, 150, 250, 350, 450, 550]),
  audio: true,
}

export const trackPiece = (track: string, segments: SegmentFact[]): TrackPiece => ({
  track,
  segments,
  codecs: track === 'audio' ? 'mp4a.40.2' : 'avc1.64001f',
  configHash: `config-${track}`,
  firstDtsMinusPts: 0,
})

/** A committed piece whose every segment has this size. */
export const filmPiece = (
  film: FilmSpec,
  group: string,
  index: number,
  tracks: string[],
  sizeBytes = 100_000,
): FilmPiece => {
  const piece = film.pieces[index]
  if (!piece) throw new Error(`no piece ${index}`)
  const segments = segmentSecondsOf(piece, film.rate).map((s): SegmentFact => [s * 1000, sizeBytes])
  return {
    group,
    piece: index,
    prefix: `work/task_1/job_${group}${index}/1/`,
    data: { tracks: tracks.map((track) => trackPiece(track, segments)), sprites: [], poster: null },
  }
}
