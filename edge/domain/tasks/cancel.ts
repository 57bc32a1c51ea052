import { AppError } from '../../../shared/errors.ts'
import type { Context } from '../../context.ts'
import { endTask } from './end.ts'
import { findTask } from './find.ts'
import { getTask, type TaskView } from './get.ts'
import { isOpen } from './is-open.ts'

/**
 * Ends an open task and all its open jobs in one batch; canceling twice is canceling once.
 * @throws conflict when it has succeeded or failed before
 */
export const cancelTask = async (ctx: Context, id: string): Promise<TaskView> => {
  for (;;) {
    const task = await findTask(ctx, id)
    if (task.status === 'canceled') return getTask(ctx, task.id)
    if (!isOpen(task)) {
      throw new AppError('conflict', 'The task has already ended', {
        field: 'status',
        got: task.status,
        allowed: ['queued', 'running'],
      })
    }
    if ((await endTask(ctx, task, { to: 'canceled' })) === 'done') return getTask(ctx, task.id)
  }
}
