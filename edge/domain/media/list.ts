import type { Context } from '../../context.ts'
import type { MediaRow } from '../../db/client.ts'
import { listMediaRows } from '../../db/media.ts'
import { requireScope } from '../access/require-scope.ts'

export const listMedia = async (
  ctx: Context,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<{ rows: MediaRow[]; nextCursor: string | null }> => {
  const found = await listMediaRows(ctx.db, requireScope(ctx, 'files'), limit + 1, cursor)
  const rows = found.slice(0, limit)
  return { rows, nextCursor: found.length > limit ? (rows.at(-1)?.id ?? null) : null }
}
