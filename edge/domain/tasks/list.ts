import type { TaskStatus } from '../../../shared/task.ts'
import type { Context } from '../../context.ts'
import { readNames, readTasks } from '../../db/tasks.ts'
import { type Page, toPage } from '../page.ts'
import { nameTask, type TaskView } from './get.ts'
import { taskAccount } from './task-account.ts'

type TaskQuery = { status?: TaskStatus; kind?: string; cursor?: string; limit: number }

/** Newest first; `nextCursor` is null at the end. Positions in the queue are left out here. */
export const listTasks = async (
  ctx: Context,
  { cursor, limit, ...filter }: TaskQuery,
): Promise<Page<TaskView>> => {
  const accountId = taskAccount(ctx)
  const query = { ...filter, ...(cursor !== undefined && { before: cursor }), limit: limit + 1 }
  const { rows, nextCursor } = toPage(await readTasks(ctx.db, accountId, query), limit)
  const names = await readNames(
    ctx.db,
    rows.map(({ id }) => id),
  )
  return { rows: rows.map((task) => nameTask(task, names, null)), nextCursor }
}
