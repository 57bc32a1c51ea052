import { sql } from 'drizzle-orm'
import type { Db, Statement } from './client.ts'
import { runBatch, statement } from './statement.ts'

/** Raises unless the statement before it changed exactly one row; a raise rolls the whole batch back. */
export const fence = (db: Db): Statement =>
  statement(db, sql`SELECT CASE WHEN changes() = 1 THEN 1 ELSE json('lease_lost') END`)

/**
 * A compare-and-set and what may only be written when it hit. A zero-row UPDATE alone would not stop the
 * rest of a D1 batch. Answers the results of `rest`, or undefined when nothing was written.
 */
export const fenced = async <Row>(
  db: Db,
  compareAndSet: Statement,
  rest: Statement[],
): Promise<D1Result<Row>[] | undefined> => {
  try {
    const [, , ...results] = await runBatch<Row>(db, [compareAndSet, fence(db), ...rest])
    return results
  } catch (error) {
    if (isFenceError(error)) return undefined
    throw error
  }
}

/** The batch of a `fence` that did not hold: nothing of it was written. */
export const isFenceError = (error: unknown): boolean =>
  error instanceof Error && (/malformed JSON/.test(error.message) || isFenceError(error.cause))
