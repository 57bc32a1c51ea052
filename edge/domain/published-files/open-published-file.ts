import { AppError } from '../../../shared/errors.ts'
import type { Context } from '../../context.ts'
import type { MediaRow } from '../../db/client.ts'
import { findPublishedMedia } from '../../db/published-files.ts'
import { isOpenTo } from './published-url.ts'

/** The media at a path below `/media/`. @throws not_found, also where neither actor nor token may read it */
export const openPublishedFile = async (
  ctx: Context,
  { path, token }: { path: string; token: string | undefined },
): Promise<MediaRow> => {
  const media = await findPublishedMedia(ctx.db, path)
  if (media !== undefined && (await mayRead(ctx, media, token))) return media
  throw new AppError('not_found', 'There is no such file', { field: 'path', got: path })
}

const mayRead = async (ctx: Context, media: MediaRow, token: string | undefined): Promise<boolean> => {
  const { actor } = ctx
  if (isOpenTo(ctx, media.accountId)) return true
  if ('scopes' in actor && actor.scopes.has('files') && actor.accountId === media.accountId) return true
  const claims = token === undefined ? undefined : await ctx.keys.verifyPlayback(token)
  return claims?.accountId === media.accountId && claims.id === media.id
}
