import type { Context } from '../../context.ts'
import type { MediaRow } from '../../db/client.ts'
import { findMediaAt } from '../../db/media.ts'
import { requireScope } from '../access/require-scope.ts'

/** The newest media of the acting account at this path; `films/a.mp4` and `//films/a.mp4` are one path. */
export const findMediaByPath = (ctx: Context, path: string): Promise<MediaRow | undefined> => {
  const bare = path.replace(/^\/+/, '')
  return findMediaAt(ctx.db, requireScope(ctx, 'files'), [bare, `/${bare}`])
}
