import { FilmSpec, type Manifest } from '../../../shared/hls/film-spec.ts'
import { filmIdOf } from '../../../shared/ids.ts'
import { manifestKey } from '../../../shared/object-keys.ts'
import type { Context } from '../../context.ts'
import type { Statement, TaskRow } from '../../db/client.ts'
import { findFilm, finishFilm, readFilmPieces } from '../../db/films.ts'
import { switchPath } from '../../db/published-paths.ts'
import type { FilmResult } from '../plans/film-plan.ts'
import { publicPathOf } from './public-path.ts'

/** Live viewers may still be reading a rung that is not in the finished film. */
const viewersGraceMs = 60 * 60_000

/** Writes the manifest, after which playback needs no D1; the statements join the flip to the result. */
export const settleFilm = async (ctx: Context, task: TaskRow, result: unknown): Promise<Statement[]> => {
  // Only this plan's own result reaches its settle.
  const made = result as FilmResult & { filmId?: string | null }
  if (made.filmId === null) return []
  const filmId = made.filmId ?? filmIdOf(task.id)
  const film = await findFilm(ctx.db, filmId)
  const rows = await readFilmPieces(ctx.db, filmId)
  if (!film || film.status === 'finished') return []
  const failedGroups = made.failedGroups.map(({ name }) => name)
  const kept = rows.filter(({ group }) => !failedGroups.includes(group))
  const dropped = rows.filter(({ group }) => failedGroups.includes(group)).map(({ prefix }) => prefix)
  const manifest: Manifest = {
    filmId,
    taskId: task.id,
    visibility: film.visibility,
    publicPath: publicPathOf(task.input),
    spec: FilmSpec.parse(film.spec),
    pieces: kept,
    failedGroups,
    finished: true,
  }
  await ctx.bucket.put(manifestKey(filmId), JSON.stringify(manifest), {
    httpMetadata: { contentType: 'application/json' },
  })
  return [...finishFilm(ctx.db, filmId, dropped, ctx.nowMs() + viewersGraceMs), switchPath(ctx.db, task.id)]
}
