import type { Context } from '../../context.ts'
import type { PublishedFile } from '../../db/published-files.ts'
import { publicAccountId } from '../access/public-account.ts'
import { linkEndMs } from '../media/playback-url.ts'

/** Whether everybody may read what the public account has published. */
export const isOpenTo = (ctx: Context, accountId: string): boolean =>
  accountId === publicAccountId && ctx.config.PUBLIC_APIS === 'open'

/** Absolute, and opens without a header: bare for the open public account, else with a token, the same all day. */
export const publishedUrl = async (
  ctx: Context,
  { path, accountId, mediaId }: Pick<PublishedFile, 'path' | 'accountId' | 'mediaId'>,
): Promise<string> => {
  const url = `${ctx.publicUrl}/media/${path.split('/').map(encodeURIComponent).join('/')}`
  if (isOpenTo(ctx, accountId)) return url
  return `${url}?token=${await ctx.keys.signPlayback({ accountId, id: mediaId }, linkEndMs(ctx))}`
}
