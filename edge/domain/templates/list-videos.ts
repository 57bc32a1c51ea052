import type { Context } from '../../context.ts'
import { readVideos, type VideoFilter, videoStatuses } from '../../db/template-videos.ts'
import type { Workspace } from '../workspaces/enter.ts'
import { type VideoView, viewVideo } from './get-video.ts'

export { videoStatuses }

type VideoQuery = Omit<VideoFilter, 'teamId' | 'before'> & { cursor?: string | undefined }

/** Newest first; those of one team where the request names it. `nextCursor` is null at the end. */
export const listVideos = async (
  ctx: Context,
  { workspaceId, teamId }: Workspace,
  { cursor, limit, ...filter }: VideoQuery,
): Promise<{ rows: VideoView[]; nextCursor: string | null }> => {
  const found = await readVideos(ctx.db, workspaceId, { ...filter, teamId, before: cursor, limit: limit + 1 })
  const rows = await Promise.all(found.slice(0, limit).map((state) => viewVideo(ctx, state)))
  return { rows, nextCursor: found.length > limit ? (rows.at(-1)?.video.taskId ?? null) : null }
}
