import type { AssembleInput } from '../../../shared/jobs/assemble.ts'
import type { Context } from '../../context.ts'
import { takeForTask } from '../../db/due-recordings.ts'
import { isFenceError } from '../../db/fenced.ts'
import type { RecordingRow } from '../../db/recordings.ts'
import { createTask } from '../tasks/create.ts'
import { removeTask } from './delete.ts'
import { findShown } from './shown.ts'
import { stemOf } from './spans.ts'

/**
 * A task for the chunks that there are; what the one before it has made is shown until this one has a file. Nothing
 * happens when a chunk or another sweep was first.
 */
export const startTask = async (
  ctx: Context,
  row: RecordingRow,
  chunks: number,
  spans: AssembleInput['spans'],
): Promise<void> => {
  const [shown] = await findShown(ctx, [row])
  const shownTaskId = shown?.playable?.task.id ?? null
  const late = row.finalizedAt === null ? null : row.finalizedAt + ctx.config.RECORDING_LATE_MS
  const dueAt = late && Math.max(late, ctx.nowMs()) + 1_000
  try {
    await createTask(ctx, {
      kind: 'recording',
      input: { spans, stem: stemOf(row) },
      also: (taskId) => takeForTask(ctx.db, row, { taskId, shownTaskId, chunks, dueAt }),
    })
  } catch (error) {
    if (isFenceError(error)) return
    throw error
  }
  for (const taskId of new Set([row.taskId, row.shownTaskId]))
    if (taskId !== null && taskId !== shownTaskId) await removeTask(ctx, taskId)
}
