import type { Context } from '../../context.ts'
import { deleteTaskRows } from '../../db/delete-task.ts'
import { fenced } from '../../db/fenced.ts'
import { readTask } from '../../db/tasks.ts'
import { hint } from '../../dispatch/produce.ts'
import { endTask } from './end.ts'
import { findTask } from './find.ts'
import { isOpen } from './is-open.ts'

/**
 * Removes a task and all its rows, an open one after canceling it; its bytes are left to the sweep. A retry that comes
 * between the two opens it again, so it is canceled again.
 */
export const deleteTask = async (ctx: Context, id: string): Promise<void> => {
  const task = await findTask(ctx, id)
  const [compareAndSet, rest] = deleteTaskRows(ctx.db, task.id, ctx.nowMs())
  while ((await fenced(ctx.db, compareAndSet, rest)) === undefined) {
    const now = await readTask(ctx.db, task.id)
    if (now === undefined) return
    if (isOpen(now)) await endTask(ctx, now, { to: 'canceled' })
  }
  hint(ctx, ctx.hub.ring([`task:${task.id}`]))
}
