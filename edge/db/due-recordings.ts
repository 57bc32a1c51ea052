import { asc, eq, lte, sql } from 'drizzle-orm'
import type { Db, Statement, UploadRow } from './client.ts'
import { fence } from './fenced.ts'
import type { RecordingRow } from './recordings.ts'
import { recordingStreams, recordings } from './recordings-schema.ts'
import { statement } from './statement.ts'
import { uploads } from './uploads-schema.ts'

export const readDueRecordings = (db: Db, nowMs: number, limit: number): Promise<RecordingRow[]> =>
  db.select().from(recordings).where(lte(recordings.dueAt, nowMs)).orderBy(asc(recordings.dueAt)).limit(limit)

export const listStreams = async (db: Db, recordingId: number): Promise<UploadRow[]> => {
  const rows = await db
    .select({ upload: uploads })
    .from(recordingStreams)
    .innerJoin(uploads, eq(uploads.id, recordingStreams.uploadId))
    .where(eq(recordingStreams.recordingId, recordingId))
    .orderBy(asc(uploads.createdAt), asc(uploads.id))
  return rows.map(({ upload }) => upload)
}

/** Chunks with bytes that lie in finished objects. */
export type StoredChunk = {
  mediaId: string
  offset: number
  sizeBytes: number
  place: number
  name: string | null
}

/** In the order of their places, those of one place as they came. */
export const listStoredChunks = (db: Db, recordingId: number, limit: number): Promise<StoredChunk[]> =>
  db.all<StoredChunk>(
    sql`SELECT uploads.media_id AS mediaId, chunk.offset, chunk.size_bytes AS sizeBytes, chunk.place, chunk.name
        FROM recording_streams AS stream
        JOIN uploads ON uploads.id = stream.upload_id AND uploads.status = 'completed'
        JOIN upload_chunks AS chunk ON chunk.upload_id = uploads.id
        WHERE stream.recording_id = ${recordingId} AND chunk.size_bytes > 0
        ORDER BY chunk.place, chunk.created_at, uploads.id, chunk.seq LIMIT ${limit}`,
  )

export const forgetStreams = async (db: Db, recordingId: number): Promise<void> => {
  await db.delete(recordingStreams).where(eq(recordingStreams.recordingId, recordingId))
}

/** Nothing has happened to it since it was read as due. */
const undisturbed = ({ id, dueAt }: RecordingRow) => sql`id = ${id} AND due_at IS ${dueAt}`

/** For the batch that creates the task: raises, and nothing is written, when a chunk or another sweep was first. */
export const takeForTask = (
  db: Db,
  row: RecordingRow,
  next: { taskId: string; shownTaskId: string | null; chunks: number; dueAt: number | null },
): Statement[] => [
  statement(
    db,
    sql`UPDATE recordings SET task_id = ${next.taskId}, shown_task_id = ${next.shownTaskId},
          assembled_chunks = ${next.chunks}, due_at = ${next.dueAt}, error = NULL
        WHERE ${undisturbed(row)} AND deleted_at IS NULL`,
  ),
  fence(db),
]

type Settled = Partial<Pick<RecordingRow, 'dueAt' | 'error' | 'shownTaskId'>>

/** False when something has happened since: then that has made it due again. */
export const settleRecording = async (db: Db, row: RecordingRow, settled: Settled): Promise<boolean> => {
  const { meta } = await db.update(recordings).set(settled).where(undisturbed(row))
  return meta.changes === 1
}
