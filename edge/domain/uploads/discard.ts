import type { Context } from '../../context.ts'
import type { UploadRow } from '../../db/client.ts'
import { abortUploadRow } from '../../db/uploads.ts'
import { multipartFault } from '../../storage/r2-errors.ts'

/** A writer or a completer that is under way may still be storing bytes: they are swept after it. */
const sweepAfterMs = 10 * 60_000

/** Row, journal and bytes of an upload that is not completed. False = it was completed or aborted before. */
export const discardUpload = async (ctx: Context, upload: UploadRow): Promise<boolean> => {
  const nowMs = ctx.nowMs()
  const isAborted = await abortUploadRow(ctx.db, upload, nowMs + sweepAfterMs, nowMs)
  if (isAborted || upload.status === 'aborted') await endSession(ctx, upload)
  return isAborted
}

const endSession = async (ctx: Context, upload: UploadRow): Promise<void> => {
  try {
    await ctx.bucket.resumeMultipartUpload(upload.objectKey, upload.r2UploadId).abort()
  } catch (error) {
    // R2 forgets unfinished sessions by itself after a week.
    if (multipartFault(error) !== 'no_such_upload') throw error
  }
}
