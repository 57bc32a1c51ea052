import { and, eq, sql } from 'drizzle-orm'
import type { FilmPiece } from '../../shared/hls/film-spec.ts'
import { filmIdOf, filmIdOfMedia } from '../../shared/ids.ts'
import type { Db, FilmRow, Statement } from './client.ts'
import { filmPieces, films, tasks } from './schema.ts'
import { statement } from './statement.ts'

type LiveFilm = FilmRow & { taskStatus: string | null; taskInput: unknown }

/** The film with the state of its task; undefined before its first evaluation said what it will be. */
export const findFilm = async (db: Db, filmId: string): Promise<LiveFilm | undefined> => {
  const [row] = await db
    .select({ film: films, taskStatus: tasks.status, taskInput: tasks.input })
    .from(films)
    .leftJoin(tasks, eq(tasks.id, films.taskId))
    .where(eq(films.id, filmId))
  return row && { ...row.film, taskStatus: row.taskStatus, taskInput: row.taskInput }
}

type PieceRow = { groupName: string; piece: number; prefix: string; data: unknown }

const toFilmPiece = ({ groupName, piece, prefix, data }: PieceRow): FilmPiece => ({
  group: groupName,
  piece,
  prefix,
  // Written from a parsed FilmPieceData and by nobody else.
  data: data as FilmPiece['data'],
})

/** Committed pieces in the film's order: of all groups, of one group, or one single piece. */
export const readFilmPieces = async (
  db: Db,
  filmId: string,
  only: { group?: string; piece?: number } = {},
): Promise<FilmPiece[]> => {
  const rows = await db
    .select({
      groupName: filmPieces.groupName,
      piece: filmPieces.piece,
      prefix: filmPieces.prefix,
      data: filmPieces.data,
    })
    .from(filmPieces)
    .where(
      and(
        eq(filmPieces.filmId, filmId),
        only.group === undefined ? undefined : eq(filmPieces.groupName, only.group),
        only.piece === undefined ? undefined : eq(filmPieces.piece, only.piece),
      ),
    )
    .orderBy(filmPieces.piece, filmPieces.groupName)
  return rows.map(toFilmPiece)
}

/** The film of a task that is made from this media; a task that makes but one names it after itself. */
export const findFilmOfSource = async (db: Db, taskId: string, mediaId: string): Promise<string> => {
  const [row] = await db
    .select({ id: films.id })
    .from(films)
    .where(and(eq(films.id, filmIdOfMedia(mediaId)), eq(films.taskId, taskId)))
  return row?.id ?? filmIdOf(taskId)
}

/** Any committed piece of a group: what the next one must agree with. */
export const findAnyPiece = async (db: Db, filmId: string, group: string): Promise<FilmPiece | undefined> => {
  const [row] = await db
    .select()
    .from(filmPieces)
    .where(and(eq(filmPieces.filmId, filmId), eq(filmPieces.groupName, group)))
    .limit(1)
  return row && toFilmPiece(row)
}

/** Inside a fenced batch only: the fence makes the writer the winner, so a row that is there is replaced. */
export const putFilmPiece = (db: Db, filmId: string, { group, piece, prefix, data }: FilmPiece): Statement =>
  statement(
    db,
    sql`INSERT INTO film_pieces (film_id, group_name, piece, prefix, data)
        VALUES (${filmId}, ${group}, ${piece}, ${prefix}, ${JSON.stringify(data)})
        ON CONFLICT (film_id, group_name, piece) DO UPDATE SET prefix = excluded.prefix, data = excluded.data`,
  )

/** What joins the flip to the result: the manifest in R2 now speaks for the film; dropped prefixes are swept. */
export const finishFilm = (
  db: Db,
  filmId: string,
  droppedPrefixes: string[],
  dropAtMs: number,
): Statement[] => [
  statement(
    db,
    sql`INSERT OR IGNORE INTO garbage (key, not_before)
        SELECT value, ${dropAtMs} FROM json_each(${JSON.stringify(droppedPrefixes)})`,
  ),
  statement(db, sql`UPDATE films SET status = 'finished' WHERE id = ${filmId}`),
  statement(db, sql`DELETE FROM film_pieces WHERE film_id = ${filmId}`),
]
