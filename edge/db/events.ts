import { and, asc, eq, gt, sql } from 'drizzle-orm'
import type { Db, Statement } from './client.ts'
import { events } from './schema.ts'
import { statement } from './statement.ts'

export type TaskEvent = typeof events.$inferSelect
type NewEvent = { taskId: string; type: string; data: Record<string, unknown>; nowMs: number }

/** Takes the number that an UPDATE of the task just before it in the batch drew by `next_seq = next_seq + 1`. */
export const insertEvent = (db: Db, { taskId, type, data, nowMs }: NewEvent): Statement =>
  statement(
    db,
    sql`INSERT INTO events (task_id, seq, type, data, created_at)
        SELECT id, next_seq - 1, ${type}, ${JSON.stringify(data)}, ${nowMs} FROM tasks WHERE id = ${taskId}`,
  )

export const readEventsAfter = (db: Db, taskId: string, seq: number, limit: number): Promise<TaskEvent[]> =>
  db
    .select()
    .from(events)
    .where(and(eq(events.taskId, taskId), gt(events.seq, seq)))
    .orderBy(asc(events.seq))
    .limit(limit)
