import { AppError } from '../../../shared/errors.ts'
import type { Context } from '../../context.ts'
import { reopenTask } from '../../db/close-task.ts'
import { fenced } from '../../db/fenced.ts'
import { readReadyLanes } from '../../db/tasks.ts'
import { dispatchTask, hint } from '../../dispatch/produce.ts'
import { findTask } from './find.ts'
import { getTask, type TaskView } from './get.ts'

/**
 * Queues a failed or canceled task again with a fresh retry budget; outputs that were committed are kept.
 * @throws conflict in every other state
 */
export const retryTask = async (ctx: Context, id: string): Promise<TaskView> => {
  const task = await findTask(ctx, id)
  const [compareAndSet, rest] = reopenTask(ctx.db, task, ctx.nowMs())
  if ((await fenced(ctx.db, compareAndSet, rest)) === undefined) {
    throw new AppError('conflict', 'Only a failed or canceled task can be retried', {
      field: 'status',
      got: task.status,
      allowed: ['failed', 'canceled'],
    })
  }
  await dispatchTask(ctx, task.id)
  const lanes = await readReadyLanes(ctx.db, task.id)
  hint(ctx, ctx.hub.ring([`task:${task.id}`, ...lanes.map((lane) => `lane:${lane}`)]))
  return getTask(ctx, task.id)
}
