import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { Db, Statement } from './client.ts'
import { recordingStreams, recordings } from './recordings-schema.ts'
import { runBatch, statement } from './statement.ts'

export type RecordingRow = typeof recordings.$inferSelect
type NewRecording = Pick<
  RecordingRow,
  'id' | 'accountId' | 'title' | 'description' | 'uploadId' | 'createdAt' | 'updatedAt'
>

/** With the stream that takes its first chunks. */
export const insertRecording = async (db: Db, row: NewRecording): Promise<void> => {
  const { id: recordingId, uploadId } = row
  await runBatch(db, [
    db.insert(recordings).values(row),
    db.insert(recordingStreams).values({ recordingId, uploadId }),
  ])
}

export const findRecording = (db: Db, accountId: string, id: number): Promise<RecordingRow | undefined> =>
  db
    .select()
    .from(recordings)
    .where(and(eq(recordings.id, id), eq(recordings.accountId, accountId), isNull(recordings.deletedAt)))
    .get()

/** Oldest first. */
export const listRecordingRows = (db: Db, accountId: string): Promise<RecordingRow[]> =>
  db
    .select()
    .from(recordings)
    .where(and(eq(recordings.accountId, accountId), isNull(recordings.deletedAt)))
    .orderBy(asc(recordings.id))

const changed = async (db: Db, first: Statement, ...rest: Statement[]): Promise<boolean> => {
  const [result] = await runBatch(db, [first, ...rest])
  return result?.meta.changes === 1
}

/** False when another request has opened the next stream already, or the recording is gone. */
export const switchStream = (
  db: Db,
  { id, uploadId }: RecordingRow,
  nextUploadId: string,
  nowMs: number,
): Promise<boolean> =>
  changed(
    db,
    statement(
      db,
      sql`UPDATE recordings SET upload_id = ${nextUploadId}, updated_at = ${nowMs}
          WHERE id = ${id} AND upload_id = ${uploadId} AND deleted_at IS NULL`,
    ),
    statement(
      db,
      sql`INSERT INTO recording_streams (recording_id, upload_id)
          SELECT id, upload_id FROM recordings WHERE id = ${id} AND upload_id = ${nextUploadId}
          ON CONFLICT DO NOTHING`,
    ),
  )

/** One more stream, whose only chunk belongs at `place`. False when the recording is gone. */
export const attachStream = (db: Db, id: number, uploadId: string, place: number): Promise<boolean> =>
  changed(
    db,
    statement(
      db,
      sql`INSERT INTO recording_streams (recording_id, upload_id)
          SELECT id, ${uploadId} FROM recordings WHERE id = ${id} AND deleted_at IS NULL
          ON CONFLICT DO NOTHING`,
    ),
    statement(db, sql`UPDATE upload_chunks SET place = ${place} WHERE upload_id = ${uploadId}`),
  )

type Rest = { quietMs: number; abandonedMs: number; nowMs: number }

/** After a chunk: what was wrong is tried anew. Answers when it is due; undefined when the recording is gone. */
export const touchRecording = async (
  db: Db,
  id: number,
  { quietMs, abandonedMs, nowMs }: Rest,
): Promise<number | undefined> => {
  const rows = await db.all<{ dueAt: number }>(
    sql`UPDATE recordings SET updated_at = ${nowMs}, error = NULL,
          due_at = ${nowMs} + CASE WHEN finalized_at IS NULL THEN ${abandonedMs} ELSE ${quietMs} END
        WHERE id = ${id} AND deleted_at IS NULL RETURNING due_at AS dueAt`,
  )
  return rows[0]?.dueAt
}

/** The first time counts for how long late chunks are taken. What failed is assembled again. */
export const finalizeRow = async (db: Db, id: number, dueAt: number, nowMs: number): Promise<boolean> =>
  changed(
    db,
    statement(
      db,
      sql`UPDATE recordings SET updated_at = ${nowMs}, due_at = ${dueAt}, error = NULL,
            finalized_at = COALESCE(finalized_at, ${nowMs}),
            assembled_chunks = CASE WHEN EXISTS
              (SELECT 1 FROM tasks WHERE tasks.id = recordings.task_id AND status IN ('failed', 'canceled'))
              THEN 0 ELSE assembled_chunks END
          WHERE id = ${id} AND deleted_at IS NULL`,
    ),
  )

/** Nobody sees it from now on; the sweep finishes what the deleting request does not. */
export const hideRecording = (db: Db, id: number, nowMs: number): Promise<boolean> =>
  changed(
    db,
    statement(
      db,
      sql`UPDATE recordings SET deleted_at = ${nowMs}, due_at = ${nowMs}
          WHERE id = ${id} AND deleted_at IS NULL`,
    ),
  )

export const deleteRecordingRows = async (db: Db, id: number): Promise<void> => {
  await runBatch(db, [
    statement(db, sql`DELETE FROM recording_streams WHERE recording_id = ${id}`),
    statement(db, sql`DELETE FROM recordings WHERE id = ${id}`),
  ])
}
