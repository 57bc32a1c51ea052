import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { CachedRow, Db, Statement } from './client.ts'
import { isBorrowed, makerIsGone } from './object-names.ts'
import { cachedOutputs } from './schema.ts'
import { statement } from './statement.ts'

export const readCached = async (db: Db, accountId: string, hash: string): Promise<CachedRow | undefined> =>
  db
    .select()
    .from(cachedOutputs)
    .where(and(eq(cachedOutputs.accountId, accountId), eq(cachedOutputs.hash, hash)))
    .get()

/** The first to come stays: what later tasks took from it must not change under them. */
export const keepCached = (db: Db, row: CachedRow): Statement =>
  db.insert(cachedOutputs).values(row).onConflictDoNothing()

/** Joins the compare-and-set of a job that takes this output: no new user of it once its row is gone. */
export const stillCached = ({ accountId, hash, prefix }: CachedRow): SQL =>
  sql`EXISTS (SELECT 1 FROM cached_outputs
    WHERE account_id = ${accountId} AND hash = ${hash} AND prefix = ${prefix})`

export const touchCached = (db: Db, { accountId, hash }: CachedRow, nowMs: number): Statement =>
  statement(
    db,
    sql`UPDATE cached_outputs SET used_at = ${nowMs} WHERE account_id = ${accountId} AND hash = ${hash}`,
  )

/** Rows go, and the bytes of those whose maker's task is gone; a living task's bytes go with it. */
export const forgetCached = (db: Db, which: SQL, nowMs: number): Statement[] => [
  statement(
    db,
    sql`INSERT OR IGNORE INTO garbage (key, not_before)
        SELECT prefix, ${nowMs} FROM cached_outputs WHERE ${which} AND ${makerIsGone('cached_outputs.prefix')}`,
  ),
  statement(db, sql`DELETE FROM cached_outputs WHERE ${which}`),
]

export const oneCached = ({ accountId, hash, prefix }: CachedRow): SQL =>
  sql`account_id = ${accountId} AND hash = ${hash} AND prefix = ${prefix}`

/** For the sweep: a bounded number of rows not used since. */
export const unusedSince = (beforeMs: number, limit: number): SQL =>
  sql`(account_id, hash) IN (SELECT account_id, hash FROM cached_outputs
    WHERE used_at <= ${beforeMs} ORDER BY used_at LIMIT ${limit})`

/** A deleted task's jobs no longer use what other tasks made; the sweep deletes what nobody else names. */
export const discardBorrowedBy = (db: Db, taskId: string, notBeforeMs: number): Statement =>
  statement(
    db,
    sql`INSERT OR IGNORE INTO garbage (key, not_before)
        SELECT output_prefix, ${notBeforeMs} FROM jobs AS taker
        WHERE task_id = ${taskId} AND ${isBorrowed} AND ${makerIsGone('taker.output_prefix')}`,
  )
