import type { SQL } from 'drizzle-orm'
import { SQLiteAsyncDialect } from 'drizzle-orm/sqlite-core'
import type { Db, Statement } from './client.ts'

const dialect = new SQLiteAsyncDialect()

/**
 * A statement written as SQL, for `db.batch`; its place in the answer holds the D1Result. drizzle's own
 * `db.run(sql…)` cannot be batched with parameters on D1: its raw query has no prepared statement to bind.
 */
export const statement = (db: Db, text: SQL): Statement => {
  const query = dialect.sqlToQuery(text)
  const prepared = {
    stmt: db.$client.prepare(query.sql),
    getQuery: () => query,
    mapResult: (result: unknown) => result,
  }
  return { _prepare: () => prepared } as unknown as Statement
}

/** Runs statements in one transaction; answers the D1Result of each made by `statement`. */
export const runBatch = async <Row>(db: Db, statements: Statement[]): Promise<D1Result<Row>[]> => {
  const [first, ...rest] = statements
  return first === undefined ? [] : ((await db.batch([first, ...rest])) as D1Result<Row>[])
}
