import type { Context } from '../../context.ts'
import { deleteTaskRows } from '../../db/delete-task.ts'
import { fenced } from '../../db/fenced.ts'
import { hint } from '../../dispatch/produce.ts'
import { cancelTask } from './cancel.ts'
import { findTask } from './find.ts'
import { isOpen } from './is-open.ts'

/** Removes a task and all its rows, an open one after canceling it; its bytes are left to the sweep. */
export const deleteTask = async (ctx: Context, id: string): Promise<void> => {
  const task = await findTask(ctx, id)
  if (isOpen(task)) await cancelTask(ctx, task.id)
  const [compareAndSet, rest] = deleteTaskRows(ctx.db, task.id, ctx.nowMs())
  await fenced(ctx.db, compareAndSet, rest)
  hint(ctx, ctx.hub.ring([`task:${task.id}`]))
}
