import { newId } from '../../../shared/ids.ts'
import { uploadKey } from '../../../shared/object-keys.ts'
import type { Context } from '../../context.ts'
import type { UploadRow } from '../../db/client.ts'

/** R2 forgets an unfinished session a week after it was opened. */
export const sessionLifetimeMs = 7 * 24 * 60 * 60_000

type Session = Pick<UploadRow, 'objectKey' | 'r2UploadId'>

const openSession = async (ctx: Context, accountId: string, id: string): Promise<Session> => {
  const objectKey = uploadKey(accountId, id)
  const { uploadId } = await ctx.bucket.createMultipartUpload(objectKey)
  return { objectKey, r2UploadId: uploadId }
}

/** Somewhere else for the same upload to begin anew. */
export const newSession = (ctx: Context, { accountId }: UploadRow): Promise<Session> =>
  openSession(ctx, accountId, newId('upload', ctx.nowMs()))

type NewUpload = Omit<
  UploadRow,
  | keyof Session
  | ('id' | 'mediaId' | 'status' | 'receivedBytes' | 'nextSeq' | 'sha256')
  | ('createdAt' | 'updatedAt' | 'expiresAt')
> & { sha256: string | undefined; lifetimeMs: number }

/** The row of an upload whose session is open; nothing knows of it until it is stored. */
export const newUpload = async (
  ctx: Context,
  { path, sha256, lifetimeMs, ...given }: NewUpload,
): Promise<UploadRow> => {
  const nowMs = ctx.nowMs()
  const id = newId('upload', nowMs)
  return {
    ...{ id, mediaId: newId('media', nowMs), ...given, ...(await openSession(ctx, given.accountId, id)) },
    ...{ path: path.replace(/^\/+/, '/'), sha256: sha256?.toLowerCase() ?? null },
    ...{ status: 'open', receivedBytes: 0, nextSeq: 0 },
    ...{ createdAt: nowMs, updatedAt: nowMs, expiresAt: nowMs + lifetimeMs },
  }
}
