import { and, asc, eq, sql } from 'drizzle-orm'
import type { Db, Statement, UploadChunkRow, UploadRow } from './client.ts'
import { fenced } from './fenced.ts'
import { statement } from './statement.ts'
import { uploadChunks, uploadParts, uploads } from './uploads-schema.ts'

export const listUploadChunks = (db: Db, uploadId: string): Promise<UploadChunkRow[]> =>
  db.select().from(uploadChunks).where(eq(uploadChunks.uploadId, uploadId)).orderBy(asc(uploadChunks.seq))

/** Stored bytes that fill no part yet. */
export type Tail = { seq: number; key: string; sizeBytes: number }

/** In the order of their bytes. */
export const listTails = (db: Db, uploadId: string): Promise<Tail[]> =>
  db.all<Tail>(
    sql`SELECT seq, tail_key AS key, tail_bytes AS sizeBytes FROM upload_chunks
        WHERE upload_id = ${uploadId} AND tail_key IS NOT NULL ORDER BY seq`,
  )

type StoredPart = { partNumber: number; etag: string }

type Arrival = {
  chunk: UploadChunkRow
  /** Those that this chunk filled. */
  parts: StoredPart[]
  /** Tails from this seq on are part of the chunk's own tail, or of a part. */
  endedTailsFrom: number
  expiresAt: number
}

/**
 * One chunk, onto the journal exactly as the writer found it. False = another writer, a completer or an abort was
 * first: nothing is written.
 */
export const recordChunk = async (
  db: Db,
  upload: UploadRow,
  { chunk, parts, endedTailsFrom, expiresAt }: Arrival,
): Promise<boolean> => {
  const grown = db
    .update(uploads)
    .set({
      receivedBytes: chunk.offset + chunk.sizeBytes,
      nextSeq: chunk.seq + 1,
      updatedAt: chunk.createdAt,
      expiresAt,
    })
    .where(
      and(
        eq(uploads.id, upload.id),
        eq(uploads.r2UploadId, upload.r2UploadId),
        eq(uploads.status, 'open'),
        eq(uploads.receivedBytes, upload.receivedBytes),
        eq(uploads.nextSeq, upload.nextSeq),
      ),
    )
  const rest: Statement[] = [
    statement(
      db,
      sql`UPDATE upload_chunks SET tail_key = NULL, tail_bytes = 0
          WHERE upload_id = ${upload.id} AND tail_key IS NOT NULL AND seq >= ${endedTailsFrom}`,
    ),
    db.insert(uploadChunks).values(chunk),
    statement(
      db,
      sql`INSERT INTO upload_parts (upload_id, part_number, etag, size_bytes, created_at)
          SELECT ${upload.id}, value->>'partNumber', value->>'etag', ${upload.partSizeBytes}, ${chunk.createdAt}
          FROM json_each(${JSON.stringify(parts)})`,
    ),
  ]
  return (await fenced(db, grown, rest)) !== undefined
}

/** The whole journal: the bytes go. */
export const forgetChunks = (db: Db, uploadId: string): Statement[] => [
  db.delete(uploadParts).where(eq(uploadParts.uploadId, uploadId)),
  db.delete(uploadChunks).where(eq(uploadChunks.uploadId, uploadId)),
]

/** The parts are joined: what remains says which chunk lies where. */
export const forgetTails = (db: Db, uploadId: string): Statement[] => [
  db.delete(uploadParts).where(eq(uploadParts.uploadId, uploadId)),
  statement(
    db,
    sql`UPDATE upload_chunks SET tail_key = NULL, tail_bytes = 0
        WHERE upload_id = ${uploadId} AND tail_key IS NOT NULL`,
  ),
]
