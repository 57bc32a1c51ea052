import { sql } from 'drizzle-orm'
import { statesBefore, taskTransitions } from '../../shared/task.ts'
import type { Db, Statement, TaskRow } from './client.ts'
import { insertEvent } from './events.ts'
import { discardLeased } from './garbage.ts'
import { statement } from './statement.ts'

export type Closing =
  | { to: 'succeeded'; result: unknown }
  | { to: 'failed'; error: unknown }
  | { to: 'canceled' }

/** An attempt whose lease is gone may still be sending: its bytes are deleted after this. */
export const discardGraceMs = 10 * 60_000

/** The compare-and-set that ends a task, for `fenced`; a cancel also outdates every evaluation on its way. */
export const closeTask = (db: Db, task: TaskRow, closing: Closing, nowMs: number): Statement => {
  const outcome =
    closing.to === 'succeeded'
      ? sql`result = ${JSON.stringify(closing.result)}, error = NULL, stage = 'done', progress_percent = 100`
      : closing.to === 'failed'
        ? sql`error = ${JSON.stringify(closing.error)}`
        : sql`revision = revision + 1`
  const from = JSON.stringify(statesBefore(taskTransitions, closing.to))
  return statement(
    db,
    sql`UPDATE tasks SET status = ${closing.to}, ${outcome}, advance_due_at = NULL, next_seq = next_seq + 1,
          updated_at = ${nowMs}, finished_at = ${nowMs}
        WHERE id = ${task.id} AND revision = ${task.revision} AND status IN (SELECT value FROM json_each(${from}))`,
  )
}

/** What belongs to the end of a task: its event, no open job left, no film left half made. */
export const afterClosing = (db: Db, task: TaskRow, closing: Closing, nowMs: number): Statement[] => {
  const data = closing.to === 'failed' ? { error: closing.error } : {}
  const ended = [
    insertEvent(db, { taskId: task.id, type: `task.${closing.to}`, data, nowMs }),
    discardLeased(db, task.id, nowMs + discardGraceMs),
    statement(
      db,
      sql`UPDATE jobs SET status = 'canceled', updated_at = ${nowMs}
          WHERE task_id = ${task.id} AND status IN ('waiting', 'ready', 'leased')`,
    ),
  ]
  if (closing.to === 'succeeded') return ended
  return [
    ...ended,
    statement(db, sql`UPDATE films SET status = 'failed' WHERE task_id = ${task.id} AND status = 'live'`),
  ]
}

const freshBudget = (db: Db, taskId: string, nowMs: number): Statement[] => [
  statement(
    db,
    sql`UPDATE jobs SET status = 'ready', failures = 0, error = NULL, updated_at = ${nowMs}
        WHERE task_id = ${taskId} AND status = 'failed'`,
  ),
  statement(db, sql`UPDATE films SET status = 'live' WHERE task_id = ${taskId} AND status = 'failed'`),
]

/** Back to the queue with a fresh retry budget; what had succeeded stays. For `fenced`. */
export const reopenTask = (db: Db, task: TaskRow, nowMs: number): [Statement, Statement[]] => [
  statement(
    db,
    sql`UPDATE tasks SET status = 'queued', revision = revision + 1, error = NULL, finished_at = NULL,
          stage = 'queued', advance_due_at = ${nowMs}, next_seq = next_seq + 1, updated_at = ${nowMs}
        WHERE id = ${task.id} AND revision = ${task.revision} AND status IN ('failed', 'canceled')`,
  ),
  [
    insertEvent(db, { taskId: task.id, type: 'task.queued', data: { retry: true }, nowMs }),
    ...freshBudget(db, task.id, nowMs),
  ],
]

/**
 * Another input: what had succeeded stays, the result is served until there is a new one. What failed in a task that
 * went on was made up for and is left alone; in one that ended with it, it is tried again. For `fenced`.
 */
export const editTaskRow = (
  db: Db,
  task: TaskRow,
  input: unknown,
  nowMs: number,
): [Statement, Statement[]] => [
  statement(
    db,
    sql`UPDATE tasks SET status = CASE status WHEN 'queued' THEN 'queued' ELSE 'running' END,
          revision = revision + 1, input = ${JSON.stringify(input)}, error = NULL, finished_at = NULL,
          stage = 'edited', progress_percent = 0, advance_due_at = ${nowMs}, next_seq = next_seq + 1, updated_at = ${nowMs}
        WHERE id = ${task.id} AND revision = ${task.revision} AND status = ${task.status}`,
  ),
  [
    insertEvent(db, { taskId: task.id, type: 'task.edited', data: {}, nowMs }),
    ...(task.status === 'failed' || task.status === 'canceled' ? freshBudget(db, task.id, nowMs) : []),
  ],
]
