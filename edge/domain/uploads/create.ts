import { AppError } from '../../../shared/errors.ts'
import { canonicalJson, sha256Hex } from '../../../shared/hash.ts'
import { newId } from '../../../shared/ids.ts'
import { uploadKey } from '../../../shared/object-keys.ts'
import type { Context } from '../../context.ts'
import type { UploadRow } from '../../db/client.ts'
import { findUploadByIdempotencyKey, insertUpload } from '../../db/uploads.ts'
import { requireScope } from '../access/require-scope.ts'
import { partSizeFor } from './part-plan.ts'
import type { UploadInput } from './upload-input.ts'
import { type UploadView, viewUpload } from './upload-view.ts'

/** R2 itself gives up on an unfinished multipart session after a week. */
const lifetimeMs = 7 * 24 * 60 * 60_000

const refuseSizes = (ctx: Context, input: UploadInput, partSizeBytes: number): void => {
  const { MAX_UPLOAD_BYTES, MAX_BODY_BYTES } = ctx.config
  if (input.sizeBytes > MAX_UPLOAD_BYTES) {
    const details = { field: 'size_bytes', got: input.sizeBytes, allowed: MAX_UPLOAD_BYTES }
    throw new AppError('too_large', 'The file is larger than this deployment takes', details)
  }
  if (partSizeBytes > MAX_BODY_BYTES) {
    const details = { field: 'part_size_bytes', got: partSizeBytes, allowed: MAX_BODY_BYTES }
    throw new AppError('too_large', 'A part would be larger than a request body may be', details)
  }
}

const repeatOf = (known: UploadRow, requestHash: string): UploadRow => {
  if (known.requestHash === requestHash) return known
  throw new AppError('idempotency_mismatch', 'This Idempotency-Key began an upload of another file', {
    field: 'idempotency-key',
    got: known.idempotencyKey,
  })
}

/** Opens a resumable upload. The same Idempotency-Key with the same body gives the same upload. */
export const createUpload = async (
  ctx: Context,
  input: UploadInput,
  idempotencyKey: string | undefined,
): Promise<UploadView> => {
  const accountId = requireScope(ctx, 'files')
  const partSizeBytes = partSizeFor(input.sizeBytes, input.partSizeBytes)
  refuseSizes(ctx, input, partSizeBytes)
  const requestHash = await sha256Hex(canonicalJson(input))
  const findKnown = () =>
    idempotencyKey === undefined ? undefined : findUploadByIdempotencyKey(ctx.db, accountId, idempotencyKey)
  const known = await findKnown()
  if (known !== undefined) return viewUpload(ctx, repeatOf(known, requestHash))

  const nowMs = ctx.nowMs()
  const id = newId('upload', nowMs)
  const objectKey = uploadKey(accountId, id)
  const session = await ctx.bucket.createMultipartUpload(objectKey)
  const row: UploadRow = {
    id,
    accountId,
    mediaId: newId('media', nowMs),
    name: input.name,
    path: (input.path ?? input.name).replace(/^\/+/, '/'),
    kind: 'parts',
    sizeBytes: input.sizeBytes,
    partSizeBytes,
    receivedBytes: 0,
    nextSeq: 0,
    sha256: input.sha256?.toLowerCase() ?? null,
    objectKey,
    r2UploadId: session.uploadId,
    status: 'open',
    idempotencyKey: idempotencyKey ?? null,
    requestHash,
    createdAt: nowMs,
    updatedAt: nowMs,
    expiresAt: nowMs + lifetimeMs,
  }
  if (await insertUpload(ctx.db, row)) return viewUpload(ctx, row)
  await session.abort()
  const winner = await findKnown()
  if (winner === undefined) throw new AppError('conflict', 'The upload could not be opened; try again')
  return viewUpload(ctx, repeatOf(winner, requestHash))
}
