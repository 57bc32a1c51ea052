import { AppError } from '../../../shared/errors.ts'
import type { Context } from '../../context.ts'
import { deleteUnusedMedia } from '../../db/media.ts'
import { requireScope } from '../access/require-scope.ts'
import { getMedia } from './get.ts'

/** @throws conflict while an open task of the account reads it, not_found */
export const deleteMedia = async (ctx: Context, id: string): Promise<void> => {
  const accountId = requireScope(ctx, 'files')
  if (await deleteUnusedMedia(ctx.db, accountId, id, ctx.nowMs())) return
  await getMedia(ctx, id)
  throw new AppError('conflict', 'A task that is not finished uses this media: cancel it first', {
    field: 'id',
    got: id,
  })
}
