import { type FilmPiece, FilmSpec, type Manifest } from '../../../shared/hls/film-spec.ts'
import { openTaskStatuses } from '../../../shared/task.ts'
import type { Context } from '../../context.ts'
import { findFilm, readFilmPieces } from '../../db/films.ts'
import { readManifest } from '../../storage/manifests.ts'
import { publicPathOf } from './public-path.ts'

export type OpenFilm = {
  id: string
  spec: FilmSpec
  visibility: 'public' | 'signed'
  publicPath: string | null
  /** `event` = still made; `vod` = finished; `ended` = its task failed or was canceled half-way. */
  state: 'event' | 'vod' | 'ended'
  /** Committed pieces of a group, of one piece number, or all. */
  pieces: (only?: { group?: string; piece?: number }) => Promise<FilmPiece[]>
}

const openFinished = (manifest: Manifest): OpenFilm => ({
  id: manifest.filmId,
  spec: manifest.spec,
  visibility: manifest.visibility,
  publicPath: manifest.publicPath,
  state: 'vod',
  pieces: async ({ group, piece } = {}) =>
    manifest.pieces.filter(
      (row) => (group === undefined || row.group === group) && (piece === undefined || row.piece === piece),
    ),
})

/** Finished films come from R2 alone, the others from D1's rows; undefined when there is no such film yet. */
export const openFilm = async (ctx: Context, filmId: string): Promise<OpenFilm | undefined> => {
  const manifest = await readManifest(ctx.bucket, filmId)
  if (manifest) return openFinished(manifest)
  const film = await findFilm(ctx.db, filmId)
  if (!film) return undefined
  if (film.status === 'finished') {
    const written = await readManifest(ctx.bucket, filmId)
    return written && openFinished(written)
  }
  return {
    id: filmId,
    spec: FilmSpec.parse(film.spec),
    visibility: film.visibility,
    publicPath: publicPathOf(film.taskInput),
    state: openTaskStatuses.some((status) => status === film.taskStatus) ? 'event' : 'ended',
    pieces: async (only) => {
      const rows = await readFilmPieces(ctx.db, filmId, only)
      if (rows.length > 0) return rows
      // The film may have been finished, and its rows deleted, since we looked.
      const written = await readManifest(ctx.bucket, filmId)
      return written ? openFinished(written).pieces(only) : []
    },
  }
}
