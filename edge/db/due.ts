import { and, lte, or, sql } from 'drizzle-orm'
import type { Db, JobRow, UploadRow } from './client.ts'
import { jobs, tasks } from './schema.ts'
import { uploads } from './uploads-schema.ts'

/** Leases that ran out, and attempts beyond their deadline. Reads all leases: as many as the fleet has slots. */
export const readExpiredLeases = (db: Db, nowMs: number, limit: number): Promise<JobRow[]> =>
  db
    .select()
    .from(jobs)
    .where(and(sql`status = 'leased'`, or(lte(jobs.leaseUntil, nowMs), lte(jobs.deadlineAt, nowMs))))
    .limit(limit)

/** Makes due waiting jobs ready; answers their lanes. */
export const readyWaitingJobs = async (db: Db, nowMs: number, limit: number): Promise<string[]> => {
  const rows = await db
    .update(jobs)
    .set({ status: 'ready', notBefore: null, updatedAt: nowMs })
    .where(
      sql`status = 'waiting' AND (task_id, id) IN (
        SELECT task_id, id FROM jobs WHERE status = 'waiting' AND not_before <= ${nowMs} ORDER BY not_before LIMIT ${limit})`,
    )
    .returning({ lane: jobs.lane })
  return [...new Set(rows.map(({ lane }) => lane))]
}

export const readLaggingTasks = async (db: Db, dueBeforeMs: number, limit: number): Promise<string[]> => {
  const rows = await db
    .select({ id: tasks.id })
    .from(tasks)
    .where(lte(tasks.advanceDueAt, dueBeforeMs))
    .orderBy(tasks.advanceDueAt)
    .limit(limit)
  return rows.map(({ id }) => id)
}

/** A task whose advance keeps failing must not be in the way of the others. */
export const postponeAdvance = async (db: Db, taskId: string, untilMs: number): Promise<void> => {
  await db
    .update(tasks)
    .set({ advanceDueAt: untilMs })
    .where(sql`id = ${taskId} AND advance_due_at < ${untilMs}`)
}

export const readExpiredUploads = (db: Db, nowMs: number, limit: number): Promise<UploadRow[]> =>
  db
    .select()
    .from(uploads)
    .where(and(sql`status IN ('open', 'completing')`, lte(uploads.expiresAt, nowMs)))
    .limit(limit)

/** When the next thing falls due, in milliseconds; null = nothing is on its way. One index seek each but the leases. */
export const readNextDue = async (db: Db, advanceLagMs: number): Promise<number | null> => {
  const rows = await db.all<{ due: number | null }>(
    // Not a UNION: D1 takes no more than five terms.
    sql`SELECT MIN(value) AS due FROM json_each(json_array(
          (SELECT MIN(MIN(lease_until, deadline_at)) FROM jobs WHERE status = 'leased'),
          (SELECT MIN(not_before) FROM jobs WHERE status = 'waiting'),
          (SELECT MIN(advance_due_at) + ${advanceLagMs} FROM tasks WHERE advance_due_at IS NOT NULL),
          (SELECT MIN(not_before) FROM garbage),
          (SELECT MIN(due_at) FROM recordings WHERE due_at IS NOT NULL),
          (SELECT MIN(due_at) FROM webhook_deliveries WHERE due_at IS NOT NULL),
          (SELECT MIN(expires_at) FROM uploads WHERE status IN ('open', 'completing'))))`,
  )
  return rows[0]?.due ?? null
}

/** True for one caller per interval. */
export const takeSweepTurn = async (db: Db, nowMs: number, intervalMs: number): Promise<boolean> => {
  const rows = await db.all(
    sql`INSERT INTO meta (key, value) VALUES ('swept_at', ${String(nowMs)})
        ON CONFLICT (key) DO UPDATE SET value = excluded.value WHERE CAST(value AS INTEGER) <= ${nowMs - intervalMs}
        RETURNING key`,
  )
  return rows.length === 1
}
