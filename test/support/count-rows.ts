import type { createDb } from '../../edge/db/client.ts'

export type RowCount = { read: number; written: number }

type D1 = Parameters<typeof createDb>[0]
type Row = Record<string, unknown>
type Statement = {
  bind: (...values: unknown[]) => Statement
  all: () => Promise<{ results: Row[]; meta: Meta }>
  raw: () => Promise<unknown[][]>
}
type Meta = { rows_read: number; rows_written: number }
type Bound = { statement: Statement }

/** A D1 binding that adds up what D1 would bill while it is asked to, and else passes everything on. */
export const countRows = (d1: D1) => {
  let count: RowCount = { read: 0, written: 0 }
  let isCounting = false
  const add = (meta: Meta): void => {
    count = { read: count.read + meta.rows_read, written: count.written + meta.rows_written }
  }
  const all = async (statement: Statement) => {
    const result = await statement.all()
    add(result.meta)
    return result
  }
  /** `raw()` tells no counts and `all()` loses columns of equal names: a SELECT may simply be run both ways. */
  const raw = async (statement: Statement, isSelect: boolean) => {
    if (!isCounting) return statement.raw()
    const { results } = await all(statement)
    return isSelect ? await statement.raw() : results.map((row) => Object.values(row))
  }
  const wrap = (statement: Statement, isSelect: boolean): Bound => {
    const wrapped = {
      statement,
      bind: (...values: unknown[]) => wrap(statement.bind(...values), isSelect),
      all: () => all(statement),
      run: () => all(statement),
      first: async () => (await all(statement)).results[0] ?? null,
      raw: () => raw(statement, isSelect),
    }
    return wrapped
  }
  const db = {
    prepare: (text: string) => wrap(d1.prepare(text), /^\s*select/i.test(text)),
    batch: async (statements: Bound[]) => {
      const results = await d1.batch(statements.map(({ statement }) => statement))
      for (const { meta } of results) add(meta)
      return results
    },
  } as unknown as D1
  const during = async <T>(work: () => Promise<T>): Promise<{ answer: T; rows: RowCount }> => {
    count = { read: 0, written: 0 }
    isCounting = true
    try {
      const answer = await work()
      return { answer, rows: count }
    } finally {
      isCounting = false
    }
  }
  return { db, during }
}
