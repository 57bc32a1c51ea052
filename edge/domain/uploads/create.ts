import { AppError } from '../../../shared/errors.ts'
import { canonicalJson, sha256Hex } from '../../../shared/hash.ts'
import type { Context } from '../../context.ts'
import type { UploadRow } from '../../db/client.ts'
import { findUploadByIdempotencyKey, insertUpload } from '../../db/uploads.ts'
import { requireScope } from '../access/require-scope.ts'
import { newUpload, sessionLifetimeMs } from './new-session.ts'
import { partSizeFor } from './part-plan.ts'
import type { UploadInput } from './upload-input.ts'
import { type UploadView, viewUpload } from './upload-view.ts'

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

  const row = await newUpload(ctx, {
    ...{ accountId, name: input.name, path: input.path ?? input.name, kind: 'parts' },
    ...{ sizeBytes: input.sizeBytes, partSizeBytes, sha256: input.sha256, requestHash },
    ...{ idempotencyKey: idempotencyKey ?? null, lifetimeMs: sessionLifetimeMs },
  })
  if (await insertUpload(ctx.db, row)) return viewUpload(ctx, row)
  await ctx.bucket.resumeMultipartUpload(row.objectKey, row.r2UploadId).abort()
  const winner = await findKnown()
  if (winner === undefined) throw new AppError('conflict', 'The upload could not be opened; try again')
  return viewUpload(ctx, repeatOf(winner, requestHash))
}
