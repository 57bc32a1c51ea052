import { AppError } from '../../../shared/errors.ts'
import type { Context } from '../../context.ts'
import type { UploadRow } from '../../db/client.ts'
import { listStoredChunks, listStreams, readDueRecordings, settleRecording } from '../../db/due-recordings.ts'
import type { RecordingRow } from '../../db/recordings.ts'
import { actFor } from '../access/act-for.ts'
import { abortUpload } from '../uploads/abort.ts'
import { completeUpload } from '../uploads/complete.ts'
import { isIdle } from '../uploads/lock.ts'
import { removeRecording } from './delete.ts'
import { maxSpans, toSpans } from './spans.ts'
import { startTask } from './start-task.ts'
import { tidy } from './tidy.ts'

const batchSize = 20
const failedRestMs = 60_000

/** For the sweep: what has been quiet long enough becomes a task, what is done with is tidied up. */
export const assembleDueRecordings = async (ctx: Context): Promise<void> => {
  for (const row of await readDueRecordings(ctx.db, ctx.nowMs(), batchSize)) {
    try {
      await assembleRecording(actFor(ctx, row.accountId), row)
    } catch (error) {
      ctx.log({ event: 'recording_not_assembled', recording_id: row.id, error: String(error) })
      await settleRecording(ctx.db, row, { dueAt: ctx.nowMs() + failedRestMs })
    }
  }
}

const assembleRecording = async (ctx: Context, row: RecordingRow): Promise<void> => {
  if (row.deletedAt !== null) return removeRecording(ctx, row)
  const open = (await listStreams(ctx.db, row.id)).filter(({ status }) => /^(open|completing)$/.test(status))
  for (const { id } of open) {
    if (await isIdle(ctx, id)) continue
    await settleRecording(ctx.db, row, { dueAt: ctx.nowMs() + ctx.config.RECORDING_QUIET_MS })
    return
  }
  for (const upload of open) await close(ctx, upload)

  const chunks = await listStoredChunks(ctx.db, row.id, maxSpans + 1)
  if (chunks.length > maxSpans) {
    const details = { field: 'video_chunck', allowed: maxSpans }
    const message = `A recording can have ${maxSpans} chunks; send it in larger ones`
    await settleRecording(ctx.db, row, { dueAt: null, error: { code: 'too_large', message, details } })
  } else if (chunks.length > row.assembledChunks) await startTask(ctx, row, chunks.length, toSpans(chunks))
  else if (row.taskId !== null) await tidy(ctx, row)
  else {
    const message = 'The recording was finalized, but no bytes of it came'
    await settleRecording(ctx.db, row, {
      dueAt: null,
      error: { code: 'upload_incomplete', message, details: {} },
    })
  }
}

/** Its bytes become one object that spans point into. A stream without bytes becomes nothing. */
const close = async (ctx: Context, { id, receivedBytes }: UploadRow): Promise<void> => {
  try {
    await (receivedBytes === 0 ? abortUpload(ctx, id) : completeUpload(ctx, id))
  } catch (error) {
    // Another sweep was first.
    if (!(error instanceof AppError) || error.code !== 'upload_closed') throw error
  }
}
