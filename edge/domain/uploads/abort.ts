import { AppError } from '../../../shared/errors.ts'
import type { Context } from '../../context.ts'
import { abortUploadRow } from '../../db/uploads.ts'
import { multipartFault } from '../../storage/r2-errors.ts'
import { getOwnUpload } from './get.ts'

/** A completer that is under way may still be joining the parts: its object is swept after it. */
const sweepAfterMs = 10 * 60_000

/**
 * Throws the upload and its bytes away; again is as good as once.
 * @throws upload_closed when it was completed: then there is a media to delete
 */
export const abortUpload = async (ctx: Context, id: string): Promise<void> => {
  const upload = await getOwnUpload(ctx, id)
  const nowMs = ctx.nowMs()
  if (upload.status !== 'aborted') {
    const aborted = await abortUploadRow(ctx.db, upload, nowMs + sweepAfterMs, nowMs)
    const { status } = aborted ? { status: 'aborted' } : await getOwnUpload(ctx, id)
    if (status !== 'aborted') {
      throw new AppError('upload_closed', 'The upload is completed; delete its media instead', {
        got: status,
      })
    }
  }
  try {
    await ctx.bucket.resumeMultipartUpload(upload.objectKey, upload.r2UploadId).abort()
  } catch (error) {
    if (multipartFault(error) !== 'no_such_upload') throw error
  }
}
