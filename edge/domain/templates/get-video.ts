import { AppError } from '../../../shared/errors.ts'
import type { Context } from '../../context.ts'
import { findVideo, type VideoRow, type VideoState } from '../../db/template-videos.ts'
import { mediaPlaybackUrl } from '../media/playback-url.ts'
import type { Workspace } from '../workspaces/enter.ts'
import { playlistUrlOf } from './open-playlist.ts'
import { VideoFacts } from './video-facts.ts'

export type VideoView = Omit<VideoState, 'video'> & {
  video: VideoRow
  facts: VideoFacts
  /** Good for a day or two, that of a published video for as long as it is published; whatever film there is then. */
  playlistUrl: string
  /** Set once the file is there. */
  downloadUrl: string | null
}

/** A row with the addresses it plays at. */
export const viewVideo = async (ctx: Context, state: VideoState): Promise<VideoView> => {
  const { video, mediaId, status } = state
  const { accountId } = video
  return {
    ...state,
    facts: VideoFacts.parse(video.facts),
    playlistUrl: await playlistUrlOf(ctx, video),
    downloadUrl:
      status === 'succeeded' && mediaId !== null
        ? await mediaPlaybackUrl(ctx, { id: mediaId, accountId })
        : null,
  }
}

/** @throws not_found, for a video of another workspace too */
export const findOwnVideo = async (
  ctx: Context,
  { workspaceId }: Workspace,
  id: string,
): Promise<VideoState> => {
  const state = await findVideo(ctx.db, workspaceId, id.toLowerCase())
  if (state === undefined) throw new AppError('not_found', 'Video not found', { field: 'video_id', got: id })
  return state
}

/** @throws not_found */
export const getVideo = async (ctx: Context, workspace: Workspace, id: string): Promise<VideoView> =>
  viewVideo(ctx, await findOwnVideo(ctx, workspace, id))
