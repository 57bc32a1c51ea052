import { AppError } from '../../../shared/errors.ts'
import type { Context } from '../../context.ts'
import type { MediaRow } from '../../db/client.ts'
import { findMedia } from '../../db/media.ts'
import { requireScope } from '../access/require-scope.ts'

/** What façades may know of a stored file. */
export type MediaView = MediaRow

const missing = (id: string): AppError =>
  new AppError('not_found', 'There is no such media', { field: 'id', got: id })

/** @throws not_found for another account's and an unknown one alike */
export const getMedia = async (ctx: Context, id: string): Promise<MediaView> => {
  const row = await findMedia(ctx.db, requireScope(ctx, 'files'), id)
  if (row === undefined) throw missing(id)
  return row
}

/** The media that a signed link opens. @throws forbidden for a forged, expired or foreign link, not_found */
export const getMediaByLink = async (
  ctx: Context,
  input: { token: string; id: string },
): Promise<MediaView> => {
  const claims = await ctx.keys.verifyPlayback(input.token)
  if (claims === undefined)
    throw new AppError('forbidden', 'The link is not valid any more: ask for a new one')
  if (claims.id !== input.id) throw new AppError('forbidden', 'The link is for something else')
  const row = await findMedia(ctx.db, claims.accountId, input.id)
  if (row === undefined) throw missing(input.id)
  return row
}
