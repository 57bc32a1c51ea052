import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { tailPrefix } from '../../shared/object-keys.ts'
import type { Db, Statement, UploadRow } from './client.ts'
import { fenced } from './fenced.ts'
import { garbage, media } from './schema.ts'
import { runBatch, statement } from './statement.ts'
import { forgetChunks, forgetTails } from './upload-chunks.ts'
import { uploadParts, uploads } from './uploads-schema.ts'

type UploadPartRow = typeof uploadParts.$inferSelect

/** False when the account has used the Idempotency-Key already. */
export const insertUpload = async (db: Db, row: UploadRow): Promise<boolean> => {
  const { meta } = await db.insert(uploads).values(row).onConflictDoNothing()
  return meta.changes === 1
}

export const findUpload = (db: Db, accountId: string, id: string): Promise<UploadRow | undefined> =>
  db
    .select()
    .from(uploads)
    .where(and(eq(uploads.id, id), eq(uploads.accountId, accountId)))
    .get()

export const findUploadByIdempotencyKey = (
  db: Db,
  accountId: string,
  key: string,
): Promise<UploadRow | undefined> =>
  db
    .select()
    .from(uploads)
    .where(and(eq(uploads.accountId, accountId), eq(uploads.idempotencyKey, key)))
    .get()

export const listUploadParts = (db: Db, uploadId: string): Promise<UploadPartRow[]> =>
  db.select().from(uploadParts).where(eq(uploadParts.uploadId, uploadId)).orderBy(asc(uploadParts.partNumber))

export const findPartEtag = async (db: Db, uploadId: string, partNumber: number): Promise<string | null> => {
  const row = await db
    .select({ etag: uploadParts.etag })
    .from(uploadParts)
    .where(and(eq(uploadParts.uploadId, uploadId), eq(uploadParts.partNumber, partNumber)))
    .get()
  return row?.etag ?? null
}

/**
 * Only into the open session that took the bytes, and only over the part that was there before they came.
 * False = the upload has moved on, or another client sent this part at the same time.
 */
export const recordPart = async (
  db: Db,
  part: UploadPartRow,
  { r2UploadId, etagBefore }: { r2UploadId: string; etagBefore: string | null },
): Promise<boolean> => {
  const { uploadId, partNumber, etag, sizeBytes, createdAt } = part
  const write = statement(
    db,
    sql`INSERT INTO upload_parts (upload_id, part_number, etag, size_bytes, created_at)
      SELECT id, ${partNumber}, ${etag}, ${sizeBytes}, ${createdAt} FROM uploads
      WHERE id = ${uploadId} AND status = 'open' AND r2_upload_id = ${r2UploadId}
        AND (SELECT etag FROM upload_parts WHERE upload_id = ${uploadId} AND part_number = ${partNumber}) IS ${etagBefore}
      ON CONFLICT (upload_id, part_number)
      DO UPDATE SET etag = excluded.etag, size_bytes = excluded.size_bytes, created_at = excluded.created_at`,
  )
  const [result] = await runBatch(db, [write])
  return result?.meta.changes === 1
}

/** Nobody knows whose bytes R2 kept last: the part counts as missing again. */
export const forgetPart = async (db: Db, uploadId: string, partNumber: number): Promise<void> => {
  await db
    .delete(uploadParts)
    .where(and(eq(uploadParts.uploadId, uploadId), eq(uploadParts.partNumber, partNumber)))
}

const sessionIn = (upload: UploadRow, statuses: UploadRow['status'][]) =>
  and(eq(uploads.id, upload.id), eq(uploads.r2UploadId, upload.r2UploadId), inArray(uploads.status, statuses))

/** Closes the door for bytes; a second completer passes too. False = aborted, finished, grown or begun anew. */
export const markCompleting = async (db: Db, upload: UploadRow, nowMs: number): Promise<boolean> => {
  const { meta } = await db
    .update(uploads)
    .set({ status: 'completing', updatedAt: nowMs })
    .where(and(sessionIn(upload, ['open', 'completing']), eq(uploads.receivedBytes, upload.receivedBytes)))
  return meta.changes === 1
}

const hit = async (db: Db, compareAndSet: Statement, rest: Statement[]): Promise<boolean> =>
  (await fenced(db, compareAndSet, rest)) !== undefined

/** The flip and the media appear together or not at all. */
export const finishUpload = (
  db: Db,
  upload: UploadRow,
  row: typeof media.$inferInsert,
  nowMs: number,
): Promise<boolean> =>
  hit(
    db,
    db
      .update(uploads)
      .set({ status: 'completed', sizeBytes: row.sizeBytes, updatedAt: nowMs })
      .where(sessionIn(upload, ['completing'])),
    [db.insert(media).values(row), ...forgetTails(db, upload.id), ...discardTails(db, upload, nowMs)],
  )

/** Back to open with no bytes; `anew` also gives it a fresh R2 session and throws the finished object away. */
export const reopenUpload = (
  db: Db,
  upload: UploadRow,
  anew: { objectKey: string; r2UploadId: string } | undefined,
  nowMs: number,
): Promise<boolean> =>
  hit(
    db,
    db
      .update(uploads)
      .set({ status: 'open', receivedBytes: 0, nextSeq: 0, updatedAt: nowMs, ...anew })
      .where(sessionIn(upload, ['completing'])),
    [
      ...forgetChunks(db, upload.id),
      ...discardTails(db, upload, nowMs),
      ...(anew === undefined ? [] : [discard(db, upload.objectKey, nowMs)]),
    ],
  )

/** False = it was completed or aborted before. */
export const abortUploadRow = (
  db: Db,
  upload: UploadRow,
  discardAtMs: number,
  nowMs: number,
): Promise<boolean> =>
  hit(
    db,
    db
      .update(uploads)
      .set({ status: 'aborted', updatedAt: nowMs })
      .where(sessionIn(upload, ['open', 'completing'])),
    [
      ...forgetChunks(db, upload.id),
      discard(db, upload.objectKey, discardAtMs),
      ...discardTails(db, upload, discardAtMs),
    ],
  )

const discard = (db: Db, key: string, notBefore: number) =>
  db.insert(garbage).values({ key, notBefore }).onConflictDoNothing()

const discardTails = (db: Db, { kind, objectKey }: UploadRow, notBefore: number): Statement[] =>
  kind === 'stream' ? [discard(db, tailPrefix(objectKey), notBefore)] : []
