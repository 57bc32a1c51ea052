import type { Context } from '../../context.ts'
import { setPublished } from '../../db/template-videos.ts'
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
