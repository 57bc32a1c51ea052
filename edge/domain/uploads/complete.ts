import { AppError } from '../../../shared/errors.ts'
import { newId } from '../../../shared/ids.ts'
import { uploadKey } from '../../../shared/object-keys.ts'
import type { Context } from '../../context.ts'
import type { UploadRow } from '../../db/client.ts'
import { finishUpload, listUploadParts, markCompleting, reopenUpload } from '../../db/uploads.ts'
import { multipartFault } from '../../storage/r2-errors.ts'
import { readInSlices } from '../../storage/read-slices.ts'
import { digestOf } from '../../storage/verify-digest.ts'
import { sniffContentType } from '../media/sniff-content-type.ts'
import { getOwnUpload } from './get.ts'
import { partCountOf } from './part-plan.ts'
import { type UploadView, viewUpload } from './upload-view.ts'

const maxListed = 1000

/**
 * Makes the stored parts one media. Every step can be repeated: a second caller, or one after a crash,
 * goes on where the first stood and answers the same.
 * @throws upload_incomplete naming the missing parts, digest_mismatch (the upload is open again), upload_closed
 */
export const completeUpload = async (ctx: Context, id: string): Promise<UploadView> => {
  const upload = await getOwnUpload(ctx, id)
  if (upload.status === 'completed') return viewUpload(ctx, upload)
  if (upload.status === 'aborted') throw closed(upload)

  const object = await joinParts(ctx, upload)
  if (object === undefined) return completedElsewhere(ctx, id)
  if (upload.sha256 !== null) await refuseOtherBytes(ctx, upload, upload.sha256)
  const { mediaId, accountId, name, path, objectKey, sizeBytes, sha256 } = upload
  const nowMs = ctx.nowMs()
  const row = {
    id: mediaId,
    accountId,
    name,
    path,
    objectKey,
    contentType: await sniffContentType(ctx.bucket, objectKey),
    sizeBytes,
    sha256,
    createdAt: nowMs,
  }
  await finishUpload(ctx.db, upload, row, nowMs)
  return completedElsewhere(ctx, id)
}

const closed = (upload: UploadRow): AppError =>
  new AppError('upload_closed', `The upload is ${upload.status}`, { got: upload.status, allowed: 'open' })

/** What the winner of the flip left, whoever it was. */
const completedElsewhere = async (ctx: Context, id: string): Promise<UploadView> => {
  const upload = await getOwnUpload(ctx, id)
  if (upload.status === 'completed') return viewUpload(ctx, upload)
  if (upload.status === 'aborted') throw closed(upload)
  throw new AppError('conflict', 'The upload changed while it was completed; look which parts are missing')
}

/** The finished object; undefined when another request has moved the upload on meanwhile. */
const joinParts = async (ctx: Context, upload: UploadRow): Promise<R2Object | undefined> => {
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
    await reopenUpload(
      ctx.db,
      upload,
      fault === 'invalid_part' ? undefined : await newSession(ctx, upload),
      ctx.nowMs(),
    )
    throw new AppError('upload_incomplete', 'The stored parts no longer fit together; send them again')
  }
}

const newSession = async (ctx: Context, upload: UploadRow) => {
  const objectKey = uploadKey(upload.accountId, newId('upload', ctx.nowMs()))
  const { uploadId } = await ctx.bucket.createMultipartUpload(objectKey)
  return { objectKey, r2UploadId: uploadId }
}

/** Before any media names it. The wrong object goes, and the same upload takes the parts again. */
const refuseOtherBytes = async (ctx: Context, upload: UploadRow, sha256: string): Promise<void> => {
  const object = await ctx.bucket.head(upload.objectKey)
  if (object === null) return
  const got = await digestOf(readInSlices(ctx.bucket, object, { offset: 0, length: object.size }))
  if (got === sha256) return
  await reopenUpload(ctx.db, upload, await newSession(ctx, upload), ctx.nowMs())
  throw new AppError('digest_mismatch', 'The file is not the one announced; send its parts again', {
    field: 'sha256',
    got,
    allowed: sha256,
  })
}
