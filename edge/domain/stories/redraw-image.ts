import { AppError } from '../../../shared/errors.ts'
import type { Context } from '../../context.ts'
import { readStory, type SceneView, type StoryView } from './read.ts'
import { redrawScene } from './redraw-scene.ts'
import { sceneAt } from './scene-at.ts'

type Redrawn = { story: StoryView; scene: SceneView }

/** Drawn, given up, or its task has ended without it. */
const isSettled = ({ story, scene }: Redrawn): boolean =>
  scene.picture !== null || story.task.status === 'failed' || story.task.status === 'canceled'

/**
 * Draws a picture anew and waits for it on the task's doorbell; after `waitMs` it answers as it stands.
 * @throws not_found, conflict, engine_failed when it could not be drawn: the old one stays
 */
export const redrawImage = async (
  ctx: Context,
  input: { taskId: string; sceneId: string; waitMs: number; signal?: AbortSignal | undefined },
): Promise<Redrawn> => {
  const { taskId, sceneId, waitMs, signal } = input
  sceneAt((await readStory(ctx, taskId)).scenes, { id: sceneId })
  const endsAtMs = ctx.nowMs() + waitMs
  const bells = [`task:${taskId}`]
  let { cursor } = await ctx.hub.wait(bells, undefined, 0)
  let story = await redrawScene(ctx, taskId, { id: sceneId })
  for (;;) {
    const now = { story, scene: sceneAt(story.scenes, { id: sceneId }) }
    if (now.scene.picture === 'drawn' || now.scene.picture === 'drawn again') return now
    if (isSettled(now))
      throw new AppError('engine_failed', 'The picture could not be drawn: the old one stays')
    const leftMs = endsAtMs - ctx.nowMs()
    if (leftMs <= 0 || signal?.aborted) return now
    cursor = (await ctx.hub.wait(bells, cursor, leftMs, signal)).cursor
    story = await readStory(ctx, taskId)
  }
}
