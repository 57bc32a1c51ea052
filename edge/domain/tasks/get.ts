import type { Context } from '../../context.ts'
import type { TaskRow } from '../../db/client.ts'
import { readNames, readQueuePosition } from '../../db/tasks.ts'
import { findTask } from './find.ts'

export type TaskView = TaskRow & {
  uuid: string
  /** Set once the task's film is known; it may be playable before the task ends. */
  filmId: string | undefined
  /** 1 = next in its lane; only while queued. */
  queuePosition: number | null
}

/** A row with the names that façades show beside it. */
export const nameTask = (
  task: TaskRow,
  names: Map<string, { uuid?: string; filmId?: string }>,
  queuePosition: number | null,
): TaskView => {
  const { uuid = '', filmId } = names.get(task.id) ?? {}
  return { ...task, uuid, filmId, queuePosition }
}

/** `id` is ours, or that of the façade named. @throws not_found, for another account's task too */
export const getTask = async (ctx: Context, id: string, facade?: string): Promise<TaskView> => {
  const task = await findTask(ctx, id, facade)
  const [names, queuePosition] = await Promise.all([
    readNames(ctx.db, [task.id]),
    task.status === 'queued' ? readQueuePosition(ctx.db, task.id) : null,
  ])
  return nameTask(task, names, queuePosition)
}
