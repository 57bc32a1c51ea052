import { sql } from 'drizzle-orm'
import type { Db, Statement } from './client.ts'
import { runBatch, statement } from './statement.ts'

/**
 * A compare-and-set and what may only be written when it hit. A zero-row UPDATE alone would not stop the
 * rest of a D1 batch: json() of a bare word raises and rolls the whole batch back.
 * `lost` = the compare-and-set touched no row and nothing was written.
 */
export const fenced = async (db: Db, compareAndSet: Statement, rest: Statement[]): Promise<'done' | 'lost'> => {
  const fence = statement(db, sql`SELECT CASE WHEN changes() = 1 THEN 1 ELSE json('lease_lost') END`)
  try {
    await runBatch(db, [compareAndSet, fence, ...rest])
    return 'done'
  } catch (error) {
    if (isFenceError(error)) return 'lost'
    throw error
  }
}

const isFenceError = (error: unknown): boolean =>
  error instanceof Error && (/malformed JSON/.test(error.message) || isFenceError(error.cause))
