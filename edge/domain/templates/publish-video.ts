import { AppError } from '../../../shared/errors.ts'
import { filmIdOf } from '../../../shared/ids.ts'
import type { Context } from '../../context.ts'
import { findPublished, setPublished } from '../../db/template-videos.ts'
import { filmPlaybackUrl } from '../films/film-playback-url.ts'
import type { Workspace } from '../workspaces/enter.ts'
import { findOwnVideo, getVideo, type VideoView } from './get-video.ts'
import { notReady } from './not-ready.ts'

/** Makes a ready video public, or not any more; a repeat changes nothing. @throws not_found, conflict */
export const publishVideo = async (
  ctx: Context,
  workspace: Workspace,
  id: string,
  isPublic: boolean,
): Promise<VideoView> => {
  const { video } = await findOwnVideo(ctx, workspace, id)
  const publishedAt = isPublic ? (video.publishedAt ?? ctx.nowMs()) : null
  if (!(await setPublished(ctx.db, video.taskId, publishedAt))) throw notReady()
  return getVideo(ctx, workspace, id)
}

/** A fresh playlist address of a published video, for anybody. @throws not_found */
export const findPublicPlaylist = async (ctx: Context, id: string): Promise<string> => {
  const found = await findPublished(ctx.db, id.toLowerCase())
  if (found === undefined) throw new AppError('not_found', 'Video not found')
  const { video, filmId } = found
  return filmPlaybackUrl(ctx, video.accountId, filmId ?? filmIdOf(video.taskId))
}
