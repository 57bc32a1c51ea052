import { AppError } from '../../../shared/errors.ts'
import type { Context } from '../../context.ts'
import { forgetStreams, listStreams } from '../../db/due-recordings.ts'
import { listMediaOfTask } from '../../db/recording-tasks.ts'
import { deleteRecordingRows, hideRecording, type RecordingRow } from '../../db/recordings.ts'
import { noneIfMissing } from '../access/none-if-missing.ts'
import { deleteMedia } from '../media/delete.ts'
import { deleteTask } from '../tasks/delete.ts'
import { dropStored } from '../uploads/store-whole.ts'
import { getOwnRecording, noRecording } from './own.ts'

/** Its tasks are canceled; files, words, chunks and rows go. @throws not_found */
export const deleteRecording = async (ctx: Context, id: number): Promise<void> => {
  const row = await getOwnRecording(ctx, id)
  if (!(await hideRecording(ctx.db, row.id, ctx.nowMs()))) throw noRecording(id)
  await removeRecording(ctx, row)
}

/** Everything of a hidden recording; what breaks off is gone on with by the sweep. */
export const removeRecording = async (ctx: Context, row: RecordingRow): Promise<void> => {
  for (const taskId of [row.taskId, row.shownTaskId]) if (taskId !== null) await removeTask(ctx, taskId)
  await removeChunks(ctx, row.id)
  await deleteRecordingRows(ctx.db, row.id)
}

/** With the files that it made, but those that another task reads. */
export const removeTask = async (ctx: Context, taskId: string): Promise<void> => {
  await deleteTask(ctx, taskId).catch(noneIfMissing)
  for (const mediaId of await listMediaOfTask(ctx.db, taskId))
    await deleteMedia(ctx, mediaId).catch(noneIfUsed)
}

export const removeChunks = async (ctx: Context, recordingId: number): Promise<void> => {
  for (const { id: uploadId, mediaId } of await listStreams(ctx.db, recordingId))
    await dropStored(ctx, { uploadId, mediaId }).catch(noneIfUsed)
  await forgetStreams(ctx.db, recordingId)
}

const noneIfUsed = (error: unknown): undefined => {
  if (error instanceof AppError && (error.code === 'not_found' || error.code === 'conflict')) return undefined
  throw error
}
