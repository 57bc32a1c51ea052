import { AppError } from '../../../shared/errors.ts'
import { newId } from '../../../shared/ids.ts'
import { tailKey } from '../../../shared/object-keys.ts'
import type { Context } from '../../context.ts'
import type { UploadRow } from '../../db/client.ts'
import { listTails, type Tail } from '../../db/upload-chunks.ts'
import { createGrowingBuffer } from '../../storage/growing-buffer.ts'
import { joinTails } from '../../storage/join-tails.ts'
import { multipartFault } from '../../storage/r2-errors.ts'
import { digesting } from '../../storage/verify-digest.ts'
import { countMerged } from './merge-tails.ts'
import { type StoredPart, sliceBody } from './slice-body.ts'
import { uploadClosed } from './upload-kinds.ts'

type StoredBody = {
  parts: StoredPart[]
  sizeBytes: number
  sha256: string
  tail: { key: string; sizeBytes: number } | undefined
  /** Tails from this seq on are part of the new tail, or of a part. */
  endedTailsFrom: number
  usedKeys: string[]
}

/**
 * Puts a chunk's bytes into R2, where nothing counts until the journal says so.
 * @throws digest_mismatch, upload_closed when the session is gone, unavailable when the isolate's buffers are full
 */
export const storeBody = async (
  ctx: Context,
  upload: UploadRow,
  body: AsyncIterable<Uint8Array>,
  sha256: string | undefined,
): Promise<StoredBody> => {
  const { partSizeBytes, receivedBytes, nextSeq } = upload
  const session = ctx.bucket.resumeMultipartUpload(upload.objectKey, upload.r2UploadId)
  const before = await listTails(ctx.db, upload.id)
  const buffer = createGrowingBuffer(ctx.buffers, partSizeBytes)
  const digest = digesting()
  const putPart = async (partNumber: number, tails: Tail[], bytes: Uint8Array): Promise<StoredPart> => {
    const { etag } = await session
      .uploadPart(partNumber, tails.length === 0 ? bytes : joinTails(ctx.bucket, tails, bytes))
      .catch((error: unknown) => {
        throw multipartFault(error) === 'no_such_upload'
          ? uploadClosed({ ...upload, status: 'aborted' })
          : error
      })
    return { partNumber, etag }
  }
  try {
    const partCount = Math.floor(receivedBytes / partSizeBytes)
    const slicing = { partCount, partSizeBytes, tails: before, buffer, putPart }
    const { parts, tails } = await sliceBody(digest.through(body), slicing)
    const { sizeBytes, sha256: got } = await digest.end()
    if (sha256 !== undefined && sha256 !== got) {
      const details = { field: 'content-digest', got, allowed: sha256 }
      throw new AppError('digest_mismatch', 'The bytes do not match the digest sent with them', details)
    }
    const merged = tails.slice(tails.length - countMerged(chunkCountsOf(tails)))
    const bytes = buffer.bytes()
    const tail = bytes.length === 0 ? undefined : await putTail(ctx, upload, merged, bytes)
    const isFilled = parts.length > 0
    return {
      ...{ parts, sizeBytes, sha256: got, tail },
      endedTailsFrom: isFilled ? 0 : tail === undefined ? nextSeq : (merged[0]?.seq ?? nextSeq),
      usedKeys: (isFilled ? before : tail === undefined ? [] : merged).map(({ key }) => key),
    }
  } finally {
    buffer.free()
  }
}

/** The first tail may begin inside a chunk that also filled a part: it is left out of all merging. */
const chunkCountsOf = (tails: Tail[]): number[] =>
  tails.map(({ seq }, i) => seq - (tails[i - 1]?.seq ?? Number.NEGATIVE_INFINITY))

const putTail = async (ctx: Context, upload: UploadRow, merged: Tail[], bytes: Uint8Array) => {
  const random = newId('upload', ctx.nowMs()).slice(-8)
  const key = tailKey(upload.objectKey, upload.nextSeq, random)
  await ctx.bucket.put(key, merged.length === 0 ? bytes : joinTails(ctx.bucket, merged, bytes))
  return { key, sizeBytes: merged.reduce((sum, tail) => sum + tail.sizeBytes, bytes.length) }
}
