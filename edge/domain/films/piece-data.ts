import type { Piece } from '../../../shared/hls/film.ts'
import { audioGroup, type FilmPieceData, posterGroup } from '../../../shared/hls/film-spec.ts'
import { AudioInput } from '../../../shared/jobs/audio.ts'
import { EncodeInput } from '../../../shared/jobs/encode.ts'
import type { JobOutput } from '../../../shared/jobs/index.ts'
import { PosterInput } from '../../../shared/jobs/poster.ts'
import { RemuxInput } from '../../../shared/jobs/remux.ts'

export type FilmJobType = 'encode' | 'remux' | 'audio' | 'poster'

/** Where a committed piece belongs and what it holds; `lengths` is what its tracks must agree with. */
export type MadePiece = {
  group: string
  piece: number
  /** What its film is made from. */
  sourceMediaId: string
  data: FilmPieceData
  lengths: { piece: Piece; rate: { num: number; den: number }; tracks: string[]; last: boolean } | null
}

const tracksOnly = (output: JobOutput<'remux' | 'audio'>): FilmPieceData => ({
  tracks: output.tracks,
  sprites: [],
  poster: null,
})

/** By job type: the row of film_pieces that its output becomes. */
export const madePieceOf: { [T in FilmJobType]: (input: unknown, output: JobOutput<T>) => MadePiece } = {
  encode: (raw, output) => {
    const input = EncodeInput.parse(raw)
    const data = {
      tracks: output.tracks,
      sprites: output.sprite ? [output.sprite] : [],
      poster: output.poster,
    }
    const tracks = input.rungs.map((rung) => rung.name)
    const lengths = { piece: input.piece, rate: input.grid.rate, tracks, last: false }
    const { mediaId: sourceMediaId } = input.source
    return { group: input.group, piece: input.piece.index, sourceMediaId, data, lengths }
  },
  remux: (raw, output) => {
    const { source, piece, grid } = RemuxInput.parse(raw)
    const lengths = { piece, rate: grid.rate, tracks: ['source'], last: false }
    const place = { group: 'source', piece: piece.index, sourceMediaId: source.mediaId }
    return { ...place, data: tracksOnly(output), lengths }
  },
  audio: (raw, output) => {
    const { source, piece, grid, last } = AudioInput.parse(raw)
    const lengths = { piece, rate: grid.rate, tracks: [audioGroup], last }
    const place = { group: audioGroup, piece: piece.index, sourceMediaId: source.mediaId }
    return { ...place, data: tracksOnly(output), lengths }
  },
  poster: (raw, { sprites, poster }) => ({
    group: posterGroup,
    piece: 0,
    sourceMediaId: PosterInput.parse(raw).source.mediaId,
    data: { tracks: [], sprites, poster },
    lengths: null,
  }),
}
