import { sql } from 'drizzle-orm'
import type { Db } from './client.ts'

/** The next integer id of a published API, from 1; never given twice, so a failed create leaves a gap. */
export const takeNumber = async (db: Db, facade: string): Promise<number> => {
  const rows = await db.all<{ last: number }>(
    sql`INSERT INTO sequences (facade, last) VALUES (${facade}, 1)
        ON CONFLICT (facade) DO UPDATE SET last = last + 1 RETURNING last`,
  )
  const last = rows[0]?.last
  if (last === undefined) throw new Error('the sequence gave no number')
  return last
}

/** The number a published API gave a task; undefined for a task that it did not make. */
export const readNumber = async (db: Db, facade: string, taskId: string): Promise<number | undefined> => {
  const rows = await db.all<{ number: number }>(
    sql`SELECT CAST(external_id AS INTEGER) AS number FROM external_ids
        WHERE task_id = ${taskId} AND facade = ${facade}`,
  )
  return rows[0]?.number
}
