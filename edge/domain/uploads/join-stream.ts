import { AppError } from '../../../shared/errors.ts'
import type { Context } from '../../context.ts'
import type { UploadRow } from '../../db/client.ts'
import { listTails } from '../../db/upload-chunks.ts'
import { listUploadParts, markCompleting, reopenUpload } from '../../db/uploads.ts'
import { joinTails } from '../../storage/join-tails.ts'
import { multipartFault } from '../../storage/r2-errors.ts'
import { newSession } from './new-session.ts'

const nothing = new Uint8Array(0)

/**
 * The parts, and the tails as the last of them, as one object; undefined when the upload has moved on meanwhile.
 * @throws upload_incomplete when fewer bytes came than announced, or none
 */
export const joinStream = async (ctx: Context, upload: UploadRow): Promise<R2Object | undefined> => {
  const { receivedBytes, sizeBytes } = upload
  if (receivedBytes === 0 || receivedBytes < (sizeBytes ?? 0)) {
    throw new AppError('upload_incomplete', 'Fewer bytes came than the upload must have', {
      field: 'size_bytes',
      got: receivedBytes,
      allowed: sizeBytes ?? '1 or more',
    })
  }
  if (!(await markCompleting(ctx.db, upload, ctx.nowMs()))) return undefined
  const session = ctx.bucket.resumeMultipartUpload(upload.objectKey, upload.r2UploadId)
  try {
    const stored = await listUploadParts(ctx.db, upload.id)
    const parts = stored.map(({ partNumber, etag }) => ({ partNumber, etag }))
    const tails = await listTails(ctx.db, upload.id)
    if (tails.length > 0) {
      parts.push(await session.uploadPart(parts.length + 1, joinTails(ctx.bucket, tails, nothing)))
    }
    return await session.complete(parts)
  } catch (error) {
    if (multipartFault(error) === undefined) throw error
    // A completer before this one, which died after it had joined them.
    const object = await ctx.bucket.head(upload.objectKey)
    if (object?.size === receivedBytes) return object
    // Two writers at once, their lock lost: R2 kept other bytes for a part than those recorded.
    await reopenUpload(ctx.db, upload, await newSession(ctx, upload), ctx.nowMs())
    throw new AppError('upload_incomplete', 'The stored bytes no longer fit together; send them again')
  }
}
