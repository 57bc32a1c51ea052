import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

export const uploads = sqliteTable(
  'uploads',
  {
    id: text().primaryKey(),
    accountId: text('account_id').notNull(),
    mediaId: text('media_id').notNull(),
    name: text().notNull(),
    path: text().notNull(),
    /** `parts` come by number in any order, `stream` chunks of any size one after the other. */
    kind: text({ enum: ['parts', 'stream'] })
      .notNull()
      .default('parts'),
    /** Null = a stream whose end nobody has announced. */
    sizeBytes: integer('size_bytes'),
    partSizeBytes: integer('part_size_bytes').notNull(),
    /** Of a stream: what its journal holds. */
    receivedBytes: integer('received_bytes').notNull().default(0),
    nextSeq: integer('next_seq').notNull().default(0),
    sha256: text(),
    objectKey: text('object_key').notNull(),
    r2UploadId: text('r2_upload_id').notNull(),
    status: text({ enum: ['open', 'completing', 'completed', 'aborted'] }).notNull(),
    idempotencyKey: text('idempotency_key'),
    requestHash: text('request_hash').notNull(),
    createdAt: integer('created_at').notNull(),
    updatedAt: integer('updated_at').notNull(),
    expiresAt: integer('expires_at').notNull(),
  },
  (t) => [
    uniqueIndex('uploads_idempotency')
      .on(t.accountId, t.idempotencyKey)
      .where(sql`idempotency_key IS NOT NULL`),
    index('uploads_open').on(t.expiresAt).where(sql`status IN ('open', 'completing')`),
    index('uploads_media').on(t.mediaId),
  ],
)

export const uploadParts = sqliteTable(
  'upload_parts',
  {
    uploadId: text('upload_id').notNull(),
    partNumber: integer('part_number').notNull(),
    etag: text().notNull(),
    sizeBytes: integer('size_bytes').notNull(),
    createdAt: integer('created_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.uploadId, t.partNumber] })],
)

/** The journal of a stream: one row per chunk, in the order of arrival. */
export const uploadChunks = sqliteTable(
  'upload_chunks',
  {
    uploadId: text('upload_id').notNull(),
    seq: integer().notNull(),
    offset: integer().notNull(),
    sizeBytes: integer('size_bytes').notNull(),
    sha256: text().notNull(),
    /** Where the chunk belongs when that is not where it arrived. */
    place: integer().notNull(),
    name: text(),
    /** The object with the bytes up to this chunk's end that fill no part yet, and how many they are. */
    tailKey: text('tail_key'),
    tailBytes: integer('tail_bytes').notNull().default(0),
    createdAt: integer('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.uploadId, t.seq] }),
    index('upload_chunks_tails').on(t.uploadId, t.seq).where(sql`tail_key IS NOT NULL`),
  ],
)
