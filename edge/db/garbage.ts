import { inArray, lte, sql } from 'drizzle-orm'
import type { Db, Statement } from './client.ts'
import { garbage } from './schema.ts'
import { statement } from './statement.ts'

/** An R2 key, or a prefix ending in `/`, to delete after this time. */
export const discardKey = (db: Db, key: string, notBeforeMs: number): Statement =>
  statement(db, sql`INSERT OR IGNORE INTO garbage (key, not_before) VALUES (${key}, ${notBeforeMs})`)

/** What the attempts now holding leases of a task have written so far. */
export const discardLeased = (db: Db, taskId: string, notBeforeMs: number): Statement =>
  statement(
    db,
    sql`INSERT OR IGNORE INTO garbage (key, not_before)
        SELECT 'work/' || task_id || '/' || id || '/' || attempt || '/', ${notBeforeMs} FROM jobs
        WHERE task_id = ${taskId} AND status = 'leased'`,
  )

/** Every job's bytes; the sweep leaves those that a media or the cache names. */
export const discardJobsOf = (db: Db, taskId: string, notBeforeMs: number): Statement =>
  statement(
    db,
    sql`INSERT OR IGNORE INTO garbage (key, not_before)
        SELECT 'work/' || task_id || '/' || id || '/', ${notBeforeMs} FROM jobs
        WHERE task_id = ${taskId} AND attempt > 0`,
  )

/** What was written at the end of each film of a task. */
export const discardFilmsOf = (db: Db, taskId: string, notBeforeMs: number): Statement =>
  statement(
    db,
    sql`INSERT OR IGNORE INTO garbage (key, not_before)
        SELECT 'films/' || id || '/', ${notBeforeMs} FROM films WHERE task_id = ${taskId}`,
  )

export const readGarbage = async (db: Db, nowMs: number, limit: number): Promise<string[]> => {
  const rows = await db
    .select({ key: garbage.key })
    .from(garbage)
    .where(lte(garbage.notBefore, nowMs))
    .orderBy(garbage.notBefore)
    .limit(limit)
  return rows.map((row) => row.key)
}

export const forgetGarbage = async (db: Db, keys: string[]): Promise<void> => {
  await db
    .delete(garbage)
    .where(inArray(garbage.key, sql`(SELECT value FROM json_each(${JSON.stringify(keys)}))`))
}
