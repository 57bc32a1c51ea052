import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** What a recorder sends in chunks, and the task that made a film of them. */
export const recordings = sqliteTable(
  'recordings',
  {
    /** Of the sequence `recordings`. */
    id: integer().primaryKey(),
    accountId: text('account_id').notNull(),
    title: text().notNull(),
    description: text().notNull(),
    /** The stream that takes chunks now. */
    uploadId: text('upload_id').notNull(),
    /** The newest task. */
    taskId: text('task_id'),
    /** The one whose file is shown until the newest has one. */
    shownTaskId: text('shown_task_id'),
    /** How many chunks with bytes the newest task was given. */
    assembledChunks: integer('assembled_chunks').notNull().default(0),
    /** Why there is no task, as JSON. */
    error: text({ mode: 'json' }),
    createdAt: integer('created_at').notNull(),
    updatedAt: integer('updated_at').notNull(),
    /** By the first request that said so. */
    finalizedAt: integer('finalized_at'),
    /** When the sweep looks whether there is something to assemble or to tidy up. */
    dueAt: integer('due_at'),
    /** Nobody sees it any more; what is left of it goes. */
    deletedAt: integer('deleted_at'),
  },
  (t) => [
    index('recordings_account').on(t.accountId, t.id),
    index('recordings_due').on(t.dueAt).where(sql`due_at IS NOT NULL`),
  ],
)

/** Every stream that holds chunks of a recording. */
export const recordingStreams = sqliteTable(
  'recording_streams',
  {
    recordingId: integer('recording_id').notNull(),
    uploadId: text('upload_id').notNull(),
  },
  (t) => [primaryKey({ columns: [t.recordingId, t.uploadId] })],
)
