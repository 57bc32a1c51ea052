import { sql } from 'drizzle-orm'
import { discardBorrowedBy } from './cached-outputs.ts'
import type { Db, Statement } from './client.ts'
import { discardGraceMs } from './close-task.ts'
import { discardFilmsOf, discardJobsOf } from './garbage.ts'
import { statement } from './statement.ts'

/** Every row of a closed task; the CAS is first, for `fenced`. Bytes are left to the sweep. */
export const deleteTaskRows = (db: Db, taskId: string, nowMs: number): [Statement, Statement[]] => {
  const notBeforeMs = nowMs + discardGraceMs
  return [
    statement(
      db,
      sql`DELETE FROM tasks WHERE id = ${taskId} AND status IN ('succeeded', 'failed', 'canceled')`,
    ),
    [
      discardJobsOf(db, taskId, notBeforeMs),
      discardBorrowedBy(db, taskId, notBeforeMs),
      discardFilmsOf(db, taskId, notBeforeMs),
      statement(db, sql`DELETE FROM jobs WHERE task_id = ${taskId}`),
      statement(db, sql`DELETE FROM events WHERE task_id = ${taskId}`),
      statement(db, sql`DELETE FROM external_ids WHERE task_id = ${taskId}`),
      statement(db, sql`DELETE FROM template_videos WHERE task_id = ${taskId}`),
      statement(
        db,
        sql`DELETE FROM film_pieces WHERE film_id IN (SELECT id FROM films WHERE task_id = ${taskId})`,
      ),
      statement(db, sql`DELETE FROM films WHERE task_id = ${taskId}`),
      ...forgetPublished(db, taskId),
    ],
  ]
}

/** A replacement that waits for this task's path takes it; a path without one is free again. */
const forgetPublished = (db: Db, taskId: string): Statement[] => [
  statement(db, sql`UPDATE published_paths SET next_task_id = NULL WHERE next_task_id = ${taskId}`),
  statement(
    db,
    sql`UPDATE published_paths SET task_id = next_task_id, next_task_id = NULL
        WHERE task_id = ${taskId} AND next_task_id IS NOT NULL`,
  ),
  statement(db, sql`DELETE FROM published_paths WHERE task_id = ${taskId}`),
]
