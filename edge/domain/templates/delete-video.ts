import { AppError } from '../../../shared/errors.ts'
import type { Context } from '../../context.ts'
import { deleteMedia } from '../media/delete.ts'
import { deleteTask } from '../tasks/delete.ts'
import type { Workspace } from '../workspaces/enter.ts'
import { findOwnVideo } from './get-video.ts'

/** Cancels it where it is not done yet; its file goes too, its project stays. @throws not_found */
export const deleteVideo = async (ctx: Context, workspace: Workspace, id: string): Promise<void> => {
  const { video, mediaId } = await findOwnVideo(ctx, workspace, id)
  await deleteTask(ctx, video.taskId)
  if (mediaId === null) return
  try {
    await deleteMedia(ctx, mediaId)
  } catch (error) {
    // Another task reads the file, or it was deleted before: the video is gone all the same.
    if (!(error instanceof AppError)) throw error
  }
}
