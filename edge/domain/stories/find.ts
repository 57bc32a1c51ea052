import { AppError } from '../../../shared/errors.ts'
import type { Context } from '../../context.ts'
import type { TaskRow } from '../../db/client.ts'
import { findTask } from '../tasks/find.ts'

/** The actor's story by its native id or its UUID. @throws not_found, also for a task of another kind */
export const findStory = async (ctx: Context, id: string): Promise<TaskRow> => {
  const task = await findTask(ctx, id)
  if (task.kind !== 'story')
    throw new AppError('not_found', 'There is no such story', { field: 'id', got: id })
  return task
}
