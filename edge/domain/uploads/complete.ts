import { AppError } from '../../../shared/errors.ts'
import type { Context } from '../../context.ts'
import type { UploadRow } from '../../db/client.ts'
import { finishUpload, reopenUpload } from '../../db/uploads.ts'
import { readInSlices } from '../../storage/read-slices.ts'
import { digestOf } from '../../storage/verify-digest.ts'
import { sniffContentType } from '../media/sniff-content-type.ts'
import { getOwnUpload } from './get.ts'
import { joinParts } from './join-parts.ts'
import { joinStream } from './join-stream.ts'
import { withUploadLock } from './lock.ts'
import { newSession } from './new-session.ts'
import { isPartsUpload, uploadClosed } from './upload-kinds.ts'
import { type UploadView, viewUpload } from './upload-view.ts'

/**
 * Makes the stored bytes one media; a stream's writers under way come first. Every step can be repeated: a second
 * caller, or one after a crash, goes on where the first stood and answers the same.
 * @throws upload_incomplete naming what is missing, digest_mismatch (the upload is open again), upload_closed
 */
export const completeUpload = async (ctx: Context, id: string): Promise<UploadView> => {
  const upload = await getOwnUpload(ctx, id)
  if (upload.status === 'completed') return viewUpload(ctx, upload)
  if (upload.status === 'aborted') throw uploadClosed(upload)
  if (isPartsUpload(upload)) return finish(ctx, upload, await joinParts(ctx, upload))
  return withUploadLock(ctx, id, async () => {
    const stream = await getOwnUpload(ctx, id)
    if (stream.status === 'completed' || stream.status === 'aborted') return completedElsewhere(ctx, id)
    return finish(ctx, stream, await joinStream(ctx, stream))
  })
}

/** @param object undefined when another request has moved the upload on meanwhile */
const finish = async (ctx: Context, upload: UploadRow, object: R2Object | undefined): Promise<UploadView> => {
  if (object === undefined) return completedElsewhere(ctx, upload.id)
  if (upload.sha256 !== null) await refuseOtherBytes(ctx, upload, upload.sha256)
  const { mediaId, accountId, name, path, objectKey, sha256 } = upload
  const nowMs = ctx.nowMs()
  const row = {
    id: mediaId,
    accountId,
    name,
    path,
    objectKey,
    contentType: await sniffContentType(ctx.bucket, objectKey),
    sizeBytes: object.size,
    sha256,
    createdAt: nowMs,
  }
  await finishUpload(ctx.db, upload, row, nowMs)
  return completedElsewhere(ctx, upload.id)
}

/** What the winner of the flip left, whoever it was. */
const completedElsewhere = async (ctx: Context, id: string): Promise<UploadView> => {
  const upload = await getOwnUpload(ctx, id)
  if (upload.status === 'completed') return viewUpload(ctx, upload)
  if (upload.status === 'aborted') throw uploadClosed(upload)
  throw new AppError('conflict', 'The upload changed while it was completed; look what is missing')
}

/** Before any media names it. The wrong object goes, and the same upload takes the bytes again. */
const refuseOtherBytes = async (ctx: Context, upload: UploadRow, sha256: string): Promise<void> => {
  const object = await ctx.bucket.head(upload.objectKey)
  if (object === null) return
  const got = await digestOf(readInSlices(ctx.bucket, object, { offset: 0, length: object.size }))
  if (got === sha256) return
  await reopenUpload(ctx.db, upload, await newSession(ctx, upload), ctx.nowMs())
  throw new AppError('digest_mismatch', 'The file is not the one announced; send it again', {
    field: 'sha256',
    got,
    allowed: sha256,
  })
}
