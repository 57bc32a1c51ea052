import * as z from 'zod'
import { Group, Piece, Rational, Sprite, TrackPiece } from './film.ts'

/** What a film will consist of, fixed when its plan first declares pieces. */
export const FilmSpec = z.object({
  rate: Rational,
  durationSeconds: z.number().positive(),
  groups: z.array(Group).min(1),
  /** The same cuts for every group and the sound. */
  pieces: z.array(Piece).min(1),
  audio: z.boolean(),
})
export type FilmSpec = z.infer<typeof FilmSpec>

/** Group name under which the sound's pieces are kept, beside the groups of FilmSpec. */
export const audioGroup = 'audio'
/** Group name of a stand-alone poster job (films without a base encode). */
export const posterGroup = 'poster'

export const FilmPieceData = z.object({
  tracks: z.array(TrackPiece),
  sprites: z.array(Sprite),
  poster: z.string().nullable(),
})
export type FilmPieceData = z.infer<typeof FilmPieceData>

/** One committed piece with the winning attempt's prefix: a row of film_pieces, an entry of the manifest. */
export const FilmPiece = z.object({
  group: z.string(),
  piece: z.int().nonnegative(),
  prefix: z.string(),
  data: FilmPieceData,
})
export type FilmPiece = z.infer<typeof FilmPiece>

/** Everything playback needs of a film; while live from D1, once finished from R2. */
export const Manifest = z.object({
  filmId: z.string(),
  taskId: z.string(),
  visibility: z.enum(['public', 'signed']),
  /** The anime API's `dst_path`: the film also plays below it, without a token. */
  publicPath: z.string().nullable(),
  spec: FilmSpec,
  pieces: z.array(FilmPiece),
  /** Groups that failed alone: the master lists the others. */
  failedGroups: z.array(z.string()),
  finished: z.boolean(),
})
export type Manifest = z.infer<typeof Manifest>
