import { AppError } from '../../../shared/errors.ts'
import type { Context } from '../../context.ts'
import { listUploadParts, markCompleting, reopenUpload } from '../../db/uploads.ts'
import { multipartFault } from '../../storage/r2-errors.ts'
import { getOwnUpload } from './get.ts'
import { newSession } from './new-session.ts'
import { partCountOf } from './part-plan.ts'
import type { PartsUpload } from './upload-kinds.ts'

const maxListed = 1000

/**
 * The finished object; undefined when another request has moved the upload on meanwhile.
 * @throws upload_incomplete naming the missing parts
 */
export const joinParts = async (ctx: Context, upload: PartsUpload): Promise<R2Object | undefined> => {
  const parts = await listUploadParts(ctx.db, upload.id)
  const partCount = partCountOf(upload)
  if (parts.length < partCount) {
    const stored = new Set(parts.map((part) => part.partNumber))
    const missing = Array.from({ length: partCount }, (_, i) => i + 1).filter((number) => !stored.has(number))
    const now = await getOwnUpload(ctx, upload.id)
    if (now.status === 'completed') return undefined
    throw new AppError('upload_incomplete', `${missing.length} of ${partCount} parts are missing`, {
      missing: missing.slice(0, maxListed),
      missing_count: missing.length,
    })
  }
  if (!(await markCompleting(ctx.db, upload, ctx.nowMs()))) return undefined
  const session = ctx.bucket.resumeMultipartUpload(upload.objectKey, upload.r2UploadId)
  try {
    return await session.complete(parts.map(({ partNumber, etag }) => ({ partNumber, etag })))
  } catch (error) {
    const fault = multipartFault(error)
    if (fault === undefined) throw error
    // R2 has joined them already (another completer, or this one before a crash) …
    const object = await ctx.bucket.head(upload.objectKey)
    if (object?.size === upload.sizeBytes) return object
    // … or it holds other bytes for a part than those recorded: nobody can say which.
    const anew = fault === 'invalid_part' ? undefined : await newSession(ctx, upload)
    await reopenUpload(ctx.db, upload, anew, ctx.nowMs())
    throw new AppError('upload_incomplete', 'The stored parts no longer fit together; send them again')
  }
}
