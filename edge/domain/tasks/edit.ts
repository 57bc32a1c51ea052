import { AppError } from '../../../shared/errors.ts'
import type { Context } from '../../context.ts'
import type { TaskRow } from '../../db/client.ts'
import { editTaskRow } from '../../db/close-task.ts'
import { fenced } from '../../db/fenced.ts'
import { readReadyLanes } from '../../db/tasks.ts'
import { hint } from '../../dispatch/produce.ts'
import { advanceAfterCommit } from './advance.ts'

/**
 * Gives a task, in whatever state it is, another input and sets it going again: jobs that are no longer declared are
 * dropped, new ones made, and the old result is served until the new one commits.
 * @throws conflict when the task was moved since it was read: read it and try again
 */
export const editTask = async (ctx: Context, task: TaskRow, input: unknown): Promise<void> => {
  const [compareAndSet, rest] = editTaskRow(ctx.db, task, input, ctx.nowMs())
  if ((await fenced(ctx.db, compareAndSet, rest)) === undefined) {
    throw new AppError('conflict', 'The task was changed at the same time: look at it and try again')
  }
  await advanceAfterCommit(ctx, task.id)
  const lanes = await readReadyLanes(ctx.db, task.id)
  hint(ctx, ctx.hub.ring([`task:${task.id}`, ...lanes.map((lane) => `lane:${lane}`)]))
}
