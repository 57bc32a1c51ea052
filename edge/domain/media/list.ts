import type { Context } from '../../context.ts'
import { listMediaRows } from '../../db/media.ts'
import { requireScope } from '../access/require-scope.ts'
import { type Page, toPage } from '../page.ts'
import type { MediaView } from './get.ts'

/** The acting account's own files, newest first. */
export const listMedia = async (
  ctx: Context,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<Page<MediaView>> =>
  toPage(await listMediaRows(ctx.db, requireScope(ctx, 'files'), limit + 1, cursor), limit)
