import { AppError } from '../../../shared/errors.ts'
import type { Context } from '../../context.ts'
import type { UploadRow } from '../../db/client.ts'
import { recordChunk } from '../../db/upload-chunks.ts'
import { readBody } from '../../storage/read-body.ts'
import { getOwnUpload } from './get.ts'
import { type UploadHold, withUploadLock } from './lock.ts'
import { sessionLifetimeMs } from './new-session.ts'
import { maxStreamBytes, streamLifetimeMs } from './open-stream.ts'
import { storeBody } from './store-body.ts'
import { requireOpen, requireStream, uploadClosed } from './upload-kinds.ts'

/** A holder of the lock whose body says nothing for so long gives it up. */
const stallMs = 30_000

export type ChunkInput = {
  uploadId: string
  /** Any number of bytes, also none. */
  body: ReadableStream<Uint8Array>
  /** Where the sender believes the stream to end. */
  atOffset?: number | undefined
  /** Where the chunk belongs when that is not where it arrives; its seq by default. */
  place?: number | undefined
  /** Of this chunk, in hexadecimal digits. */
  sha256?: string | undefined
  name?: string | undefined
  signal?: AbortSignal | undefined
}

export type AppendedChunk = {
  seq: number
  offset: number
  sizeBytes: number
  place: number
  sha256: string
}

/**
 * Adds a chunk at the end of a stream, after those of other writers that came before it. What breaks leaves nothing.
 * @throws conflict with got and allowed for another offset, digest_mismatch, too_large, upload_closed, body_stalled,
 *   unavailable when all uploads of the isolate together buffer too much
 */
export const appendChunk = async (ctx: Context, input: ChunkInput): Promise<AppendedChunk> => {
  requireOpen(requireStream(await getOwnUpload(ctx, input.uploadId)), ctx.nowMs())
  return withUploadLock(ctx, input.uploadId, (hold) => appendLocked(ctx, input, hold), input.signal)
}

const appendLocked = async (ctx: Context, input: ChunkInput, hold: UploadHold): Promise<AppendedChunk> => {
  const upload = await getOwnUpload(ctx, input.uploadId)
  requireOpen(upload, ctx.nowMs())
  const { receivedBytes: offset, nextSeq: seq } = upload
  if (input.atOffset !== undefined && input.atOffset !== offset) {
    const details = { field: 'offset', got: input.atOffset, allowed: offset }
    throw new AppError('conflict', `The next byte of this upload is number ${offset}`, details)
  }
  const body = countBytes(
    readBody(input.body, { stallMs, signal: input.signal }),
    limitsOf(ctx, upload),
    hold,
  )
  const stored = await storeBody(ctx, upload, body, input.sha256?.toLowerCase())
  const { parts, sizeBytes, sha256, tail, endedTailsFrom } = stored
  const nowMs = ctx.nowMs()
  const place = input.place ?? seq
  const chunk = {
    ...{ uploadId: upload.id, seq, offset, sizeBytes, sha256, place, name: input.name ?? null },
    ...{ tailKey: tail?.key ?? null, tailBytes: tail?.sizeBytes ?? 0, createdAt: nowMs },
  }
  const expiresAt = Math.min(nowMs + streamLifetimeMs, upload.createdAt + sessionLifetimeMs)
  if (await recordChunk(ctx.db, upload, { chunk, parts, endedTailsFrom, expiresAt })) {
    if (stored.usedKeys.length > 0) ctx.defer(ctx.bucket.delete(stored.usedKeys))
    return { seq, offset, sizeBytes, place, sha256 }
  }
  if (tail !== undefined) await ctx.bucket.delete(tail.key)
  const now = await getOwnUpload(ctx, upload.id)
  if (now.status !== 'open' || now.r2UploadId !== upload.r2UploadId) throw uploadClosed(now)
  throw new AppError(
    'conflict',
    'Another request wrote to this upload at the same time; send the chunk again',
  )
}

type Limit = { bytes: number; error: (got: number) => AppError }

const limitsOf = (ctx: Context, upload: UploadRow): Limit[] => {
  const { MAX_BODY_BYTES } = ctx.config
  const whole = upload.sizeBytes ?? maxStreamBytes(ctx)
  return [
    {
      bytes: MAX_BODY_BYTES,
      error: (got) =>
        new AppError('too_large', 'The chunk is too large; send it in smaller ones or use /v1/uploads', {
          field: 'body',
          got,
          allowed: MAX_BODY_BYTES,
        }),
    },
    {
      bytes: whole - upload.receivedBytes,
      error: (got) =>
        new AppError('too_large', 'The upload would be larger than announced or allowed', {
          field: 'size_bytes',
          got: upload.receivedBytes + got,
          allowed: whole,
        }),
    },
  ]
}

/** Passes bytes on, refuses too many of them, and keeps the lock while they flow. */
async function* countBytes(
  body: AsyncIterable<Uint8Array>,
  limits: Limit[],
  hold: UploadHold,
): AsyncGenerator<Uint8Array> {
  let sizeBytes = 0
  for await (const bytes of body) {
    sizeBytes += bytes.length
    const limit = limits.find((each) => sizeBytes > each.bytes)
    if (limit !== undefined) throw limit.error(sizeBytes)
    await hold.keep()
    yield bytes
  }
}
