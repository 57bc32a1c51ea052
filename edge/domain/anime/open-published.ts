import { filmIdOf, isId } from '../../../shared/ids.ts'
import type { Context } from '../../context.ts'
import { findPublishedPath } from '../../db/published-paths.ts'
import { type OpenFilm, openFilm } from '../films/open-film.ts'

/**
 * What plays below a path: now, or as `version` (a task's id) named it; a version costs no D1 once it is finished.
 * Undefined when nobody publishes there; `film` undefined when nothing of it can be played yet.
 */
export const openPublished = async (
  ctx: Context,
  dstPath: string,
  version: string | null,
): Promise<{ taskId: string; film: OpenFilm | undefined } | undefined> => {
  const taskId = version ?? (await findPublishedPath(ctx.db, dstPath))?.taskId
  if (taskId === undefined || !isId('task', taskId)) return undefined
  const film = await openFilm(ctx, filmIdOf(taskId))
  const isHere = film?.visibility === 'public' && film.publicPath === dstPath
  return { taskId, film: isHere ? film : undefined }
}
