import { StoryTaskInput } from '../../../shared/tasks/story.ts'
import type { Context } from '../../context.ts'
import type { TaskRow } from '../../db/client.ts'
import { type ImageJob, readImageJobs } from '../../db/image-jobs.ts'
import { readTaskState } from '../../db/task-advance.ts'
import { readNames } from '../../db/tasks.ts'
import { evaluatePlan } from '../plans/evaluate.ts'
import { planOf } from '../plans/index.ts'
import type { StorySoFar } from '../plans/story.ts'
import { nameTask, type TaskView } from '../tasks/get.ts'
import { findStory } from './find.ts'
import { type SceneImage, sceneImage } from './scene-image.ts'

export type SceneView = StorySoFar['scenes'][number] & { image: SceneImage }

export type StoryView = {
  task: TaskView
  input: StoryTaskInput
  /** As it is told now; null until it is written. */
  story: Omit<StorySoFar, 'scenes'> | null
  scenes: SceneView[]
  /** Of the last film that was finished: it stays while an edit is made. */
  mediaId: string | null
  captionsMediaId: string | null
  durationSeconds: number | null
}

/** The story as its text, pictures and voices stand now. @throws not_found */
export const readStory = async (ctx: Context, id: string): Promise<StoryView> =>
  viewStory(ctx, await findStory(ctx, id))

/** The plan says it again from its jobs' rows, so what is shown is what the film will be. */
export const viewStory = async (ctx: Context, task: TaskRow): Promise<StoryView> => {
  const [names, state, images] = await Promise.all([
    readNames(ctx.db, [task.id]),
    readTaskState(ctx.db, task.id),
    readImageJobs(ctx.db, task.id),
  ])
  const now = state?.task ?? task
  const { plan } = planOf(now.kind, now.planVersion)
  const { partial } = evaluatePlan(plan, now.id, now.input, state?.rows ?? [])
  // Only the story's own plan shows this.
  const told = partial as StorySoFar | null
  const result = now.result as Pick<StoryView, 'mediaId' | 'captionsMediaId' | 'durationSeconds'> | null
  return {
    task: nameTask(now, names, null),
    input: StoryTaskInput.parse(now.input),
    story: told,
    scenes: scenesOf(told, images, now),
    mediaId: result?.mediaId ?? null,
    captionsMediaId: result?.captionsMediaId ?? null,
    durationSeconds: result?.durationSeconds ?? null,
  }
}

const scenesOf = (told: StorySoFar | null, images: readonly ImageJob[], task: TaskRow): SceneView[] =>
  told?.scenes.map((scene) => ({ ...scene, image: sceneImage(scene, images, task.createdAt) })) ?? []
