import { AppError } from '../../../shared/errors.ts'
import type { Context } from '../../context.ts'
import { findPartEtag, forgetPart, recordPart } from '../../db/uploads.ts'
import { multipartFault } from '../../storage/r2-errors.ts'
import { streamPart } from '../../storage/stream-part.ts'
import { getOwnUpload } from './get.ts'
import { partBytesOf, partCountOf } from './part-plan.ts'
import { type PartsUpload, requireOpen, requireParts, uploadClosed } from './upload-kinds.ts'
import type { StoredPart } from './upload-view.ts'

type PartBody = {
  body: ReadableStream<Uint8Array> | null
  /** From Content-Length; undefined for a chunked body, whose bytes are counted. */
  lengthBytes: number | undefined
  sha256: string | undefined
}

const expectedBytes = (ctx: Context, upload: PartsUpload, partNumber: number, sent: PartBody): number => {
  const expected = partBytesOf(upload, partNumber)
  if (expected === undefined) {
    const allowed = `1 to ${partCountOf(upload)}`
    throw new AppError('invalid_input', 'There is no such part', {
      field: 'part_number',
      got: partNumber,
      allowed,
    })
  }
  if (sent.lengthBytes !== undefined && sent.lengthBytes > ctx.config.MAX_BODY_BYTES) {
    const details = { got: sent.lengthBytes, allowed: ctx.config.MAX_BODY_BYTES }
    throw new AppError('too_large', 'The request body is too large; send the file in smaller parts', details)
  }
  if (sent.body === null || (sent.lengthBytes ?? expected) !== expected) {
    const details = { field: 'body', got: sent.lengthBytes ?? 0, allowed: expected }
    throw new AppError('part_size_mismatch', `Part ${partNumber} must be ${expected} bytes`, details)
  }
  return expected
}

/**
 * Streams one part into R2. Sending a part again replaces it; of two clients that send the same part at the
 * same time at least one is told to send it again, so what is recorded is what R2 holds.
 */
export const putPart = async (
  ctx: Context,
  input: { uploadId: string; partNumber: number; sent: PartBody },
): Promise<StoredPart> => {
  const { uploadId, partNumber, sent } = input
  const upload = requireParts(await getOwnUpload(ctx, uploadId))
  requireOpen(upload, ctx.nowMs())
  const sizeBytes = expectedBytes(ctx, upload, partNumber, sent)
  const etagBefore = await findPartEtag(ctx.db, uploadId, partNumber)

  const session = ctx.bucket.resumeMultipartUpload(upload.objectKey, upload.r2UploadId)
  const { etag } = await streamPart(session, partNumber, sent, sizeBytes).catch((error: unknown) => {
    throw multipartFault(error) === 'no_such_upload' ? uploadClosed(upload) : error
  })

  const part = { uploadId, partNumber, etag, sizeBytes, createdAt: ctx.nowMs() }
  if (await recordPart(ctx.db, part, { r2UploadId: upload.r2UploadId, etagBefore })) return part
  const now = await getOwnUpload(ctx, uploadId)
  if (now.status !== 'open' || now.r2UploadId !== upload.r2UploadId) throw uploadClosed(now)
  await forgetPart(ctx.db, uploadId, partNumber)
  throw new AppError('conflict', 'Another request sent this part at the same time; send it again', {
    field: 'part_number',
    got: partNumber,
  })
}
