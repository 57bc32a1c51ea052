import { AppError } from '../../../shared/errors.ts'
import type { Context } from '../../context.ts'
import { findVideoByLink, type VideoRow } from '../../db/template-videos.ts'
import { filmPlaybackUrl } from '../films/film-playback-url.ts'
import { linkEndMs } from '../media/playback-url.ts'

/** Where a video plays, known before its film is: the link leads to the newest one whenever it is opened. */
export const playlistUrlOf = async (ctx: Context, video: VideoRow): Promise<string> => {
  const { accountId, uuid, publishedAt } = video
  const url = `${ctx.publicUrl}/videos/${uuid}/playlist.m3u8`
  if (publishedAt !== null) return url
  return `${url}?token=${await ctx.keys.signPlayback({ accountId, id: uuid }, linkEndMs(ctx))}`
}

const mayOpen = async (ctx: Context, { uuid, publishedAt }: VideoRow, token: string): Promise<boolean> =>
  publishedAt !== null || (await ctx.keys.verifyPlayback(token))?.id === uuid

/** The playlist behind a link. @throws not_found for a forged or expired link, and until something plays */
export const openPlaylist = async (ctx: Context, id: string, token: string): Promise<string> => {
  const found = await findVideoByLink(ctx.db, id.toLowerCase())
  if (found === undefined || !(await mayOpen(ctx, found.video, token)))
    throw new AppError('not_found', 'Video not found')
  if (found.filmId === null) throw new AppError('not_found', 'Video is not ready')
  return filmPlaybackUrl(ctx, found.video.accountId, found.filmId)
}
