import * as z from 'zod'
import type { TemplateScenesResult } from '../../../shared/tasks/template.ts'
import type { Context } from '../../context.ts'
import { readVideoResult } from '../../db/template-videos.ts'
import type { Workspace } from '../workspaces/enter.ts'
import { findOwnVideo } from './get-video.ts'
import { notReady } from './not-ready.ts'

const Result = z.object({
  durationSeconds: z.number(),
  scenes: z.array(
    z.object({ index: z.int(), startSeconds: z.number(), durationSeconds: z.number() }),
  ) satisfies z.ZodType<TemplateScenesResult>,
})
export type VideoMetadata = z.infer<typeof Result>

/** How long the video and each of its scenes is. @throws not_found; conflict until it is ready */
export const readVideoMetadata = async (
  ctx: Context,
  workspace: Workspace,
  id: string,
): Promise<VideoMetadata> => {
  const { video, status } = await findOwnVideo(ctx, workspace, id)
  if (status !== 'succeeded') throw notReady()
  return Result.parse(await readVideoResult(ctx.db, video.taskId))
}
