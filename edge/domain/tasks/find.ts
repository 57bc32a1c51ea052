import { AppError } from '../../../shared/errors.ts'
import { isId } from '../../../shared/ids.ts'
import type { Context } from '../../context.ts'
import type { TaskRow } from '../../db/client.ts'
import { readTask, readTaskByExternalId } from '../../db/tasks.ts'
import { taskAccount } from './task-account.ts'

/**
 * The actor's task by its native id, its UUID, or the id a façade gave it.
 * @throws not_found, also for a task of another account
 */
export const findTask = async (ctx: Context, id: string, facade = 'uuid'): Promise<TaskRow> => {
  const accountId = taskAccount(ctx)
  const task = isId('task', id)
    ? await readTask(ctx.db, id)
    : await readTaskByExternalId(ctx.db, facade, facade === 'uuid' ? id.toLowerCase() : id)
  if (task?.accountId !== accountId)
    throw new AppError('not_found', 'There is no such task', { field: 'id', got: id })
  return task
}
