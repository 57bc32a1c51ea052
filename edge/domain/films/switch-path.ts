import { audioGroup, FilmSpec } from '../../../shared/hls/film-spec.ts'
import { filmIdOf } from '../../../shared/ids.ts'
import type { Context } from '../../context.ts'
import { findFilm, readFilmPieces } from '../../db/films.ts'
import { findWaitingPath, switchPath } from '../../db/published-paths.ts'
import { runBatch } from '../../db/statement.ts'

/**
 * The old ladder plays until the first segment of every plain rung and of the sound of the new one is stored;
 * then all its playlists switch at once. A film that has fewer rungs in the end switches when it is finished.
 */
export const switchReadyPath = async (ctx: Context, taskId: string): Promise<void> => {
  if (!(await findWaitingPath(ctx.db, taskId))) return
  const filmId = filmIdOf(taskId)
  const film = await findFilm(ctx.db, filmId)
  if (!film) return
  const spec = FilmSpec.parse(film.spec)
  const needed = spec.groups.filter((group) => group.kind !== 'cleaned').map((group) => group.name)
  if (spec.audio) needed.push(audioGroup)
  const there = new Set((await readFilmPieces(ctx.db, filmId, { piece: 0 })).map(({ group }) => group))
  if (needed.every((group) => there.has(group))) await runBatch(ctx.db, [switchPath(ctx.db, taskId)])
}
