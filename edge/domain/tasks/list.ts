import type { TaskStatus } from '../../../shared/task.ts'
import type { Context } from '../../context.ts'
import { readNames, readTasks } from '../../db/tasks.ts'
import { nameTask, type TaskView } from './get.ts'
import { taskAccount } from './task-account.ts'

export type TaskQuery = { status?: TaskStatus; kind?: string; cursor?: string; limit: number }

/** Newest first; `nextCursor` is null at the end. Positions in the queue are left out here. */
export const listTasks = async (
  ctx: Context,
  { cursor, limit, ...filter }: TaskQuery,
): Promise<{ tasks: TaskView[]; nextCursor: string | null }> => {
  const accountId = taskAccount(ctx)
  const page = { ...filter, ...(cursor !== undefined && { before: cursor }), limit: limit + 1 }
  const rows = await readTasks(ctx.db, accountId, page)
  const shown = rows.slice(0, limit)
  const names = await readNames(
    ctx.db,
    shown.map(({ id }) => id),
  )
  return {
    tasks: shown.map((task) => nameTask(task, names, null)),
    nextCursor: rows.length > limit ? (shown.at(-1)?.id ?? null) : null,
  }
}
