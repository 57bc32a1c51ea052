import type { Context } from '../../context.ts'
import { readVideos, type VideoFilter, videoStatuses } from '../../db/template-videos.ts'
import { type Page, toPage } from '../page.ts'
import type { Workspace } from '../workspaces/enter.ts'
import { type VideoView, viewVideo } from './get-video.ts'

export { videoStatuses }

type VideoQuery = Omit<VideoFilter, 'teamId' | 'before'> & { cursor?: string | undefined }

/** Newest first; those of one team where the request names it. `nextCursor` is null at the end. */
export const listVideos = async (
  ctx: Context,
  { workspaceId, teamId }: Workspace,
  { cursor, limit, ...filter }: VideoQuery,
): Promise<Page<VideoView>> => {
  const query = { ...filter, teamId, before: cursor, limit: limit + 1 }
  const found = await readVideos(ctx.db, workspaceId, query)
  const page = toPage(
    found.map((state) => ({ id: state.video.taskId, state })),
    limit,
  )
  return { ...page, rows: await Promise.all(page.rows.map(({ state }) => viewVideo(ctx, state))) }
}
