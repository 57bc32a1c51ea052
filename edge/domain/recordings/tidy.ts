import type { Context } from '../../context.ts'
import { settleRecording } from '../../db/due-recordings.ts'
import type { RecordingRow } from '../../db/recordings.ts'
import { readTask } from '../../db/tasks.ts'
import { isOpen } from '../tasks/is-open.ts'
import { removeChunks, removeTask } from './delete.ts'

/** How often the end of a task is looked for. */
const openTaskRestMs = 60_000

/**
 * After the time of late chunks a film stands for itself: its chunks and what it replaced go. A recording that failed
 * keeps its chunks.
 */
export const tidy = async (ctx: Context, row: RecordingRow): Promise<void> => {
  const { taskId, shownTaskId, finalizedAt } = row
  const nowMs = ctx.nowMs()
  const lateUntil = finalizedAt === null ? null : finalizedAt + ctx.config.RECORDING_LATE_MS
  const task = taskId === null ? undefined : await readTask(ctx.db, taskId)
  if (lateUntil === null || task === undefined) {
    await settleRecording(ctx.db, row, { dueAt: null })
  } else if (lateUntil >= nowMs || isOpen(task)) {
    await settleRecording(ctx.db, row, { dueAt: Math.max(lateUntil + 1_000, nowMs + openTaskRestMs) })
  } else if (task.status === 'succeeded') {
    if (shownTaskId !== null && shownTaskId !== taskId) await removeTask(ctx, shownTaskId)
    await removeChunks(ctx, row.id)
    await settleRecording(ctx.db, row, { dueAt: null, shownTaskId: null })
  } else await settleRecording(ctx.db, row, { dueAt: null })
}
