import { type SQL, sql } from 'drizzle-orm'
import type { Db, Statement } from './client.ts'
import { statement } from './statement.ts'

export type NewJob = {
  id: string
  type: string
  key: string
  inputHash: string
  lane: string
  priority: number
  rank: number
  input: string
}

/** D1 takes values of up to 2 MB. */
const maxParameterCharacters = 500_000

const chunk = (rows: NewJob[]): NewJob[][] => {
  const chunks: NewJob[][] = []
  let room = 0
  for (const row of rows) {
    room -= row.input.length + 300
    if (room < 0) {
      chunks.push([])
      room = maxParameterCharacters
    }
    chunks.at(-1)?.push(row)
  }
  return chunks
}

/** Declaring twice is harmless; a canceled job that is wanted again is made ready again. */
export const insertJobs = (
  db: Db,
  task: { id: string; accountId: string },
  rows: NewJob[],
  guard: SQL,
  nowMs: number,
): Statement[] =>
  chunk(rows).map((part) =>
    statement(
      db,
      sql`INSERT INTO jobs (task_id, account_id, id, type, key, input_hash, lane, priority, rank, input, status,
            created_at, updated_at)
          SELECT ${task.id}, ${task.accountId}, value->>'id', value->>'type', value->>'key', value->>'inputHash',
            value->>'lane', value->>'priority', value->>'rank', value->>'input', 'ready', ${nowMs}, ${nowMs}
          FROM json_each(${JSON.stringify(part)}) WHERE ${guard}
          ON CONFLICT (task_id, id) DO UPDATE SET status = 'ready', failures = 0, error = NULL,
            rank = excluded.rank, updated_at = excluded.updated_at
          WHERE jobs.status = 'canceled'`,
    ),
  )

/** Where an account's next job in each lane begins, in thousandths of a second of work. */
export const readLaneStarts = async (
  db: Db,
  accountId: string,
  lanes: string[],
): Promise<Map<string, number>> => {
  const rows = await db.all<{ lane: string; start: number }>(
    sql`SELECT value AS lane, MAX(
          COALESCE((SELECT rank FROM jobs WHERE lane = value AND status = 'ready' ORDER BY priority, rank LIMIT 1),
                   (SELECT rank FROM lane_ranks WHERE lane = value ORDER BY rank DESC LIMIT 1), 0),
          COALESCE((SELECT rank FROM lane_ranks WHERE lane = value AND account_id = ${accountId}), 0)) AS start
        FROM json_each(${JSON.stringify(lanes)})`,
  )
  return new Map(rows.map(({ lane, start }) => [lane, start]))
}

export const raiseLaneRank = (db: Db, lane: string, accountId: string, rank: number, guard: SQL): Statement =>
  statement(
    db,
    sql`INSERT INTO lane_ranks (lane, account_id, rank) SELECT ${lane}, ${accountId}, ${rank} WHERE ${guard}
        ON CONFLICT (lane, account_id) DO UPDATE SET rank = excluded.rank WHERE excluded.rank > lane_ranks.rank`,
  )

/** Open jobs that the newest evaluation no longer declares. */
export const cancelJobs = (
  db: Db,
  taskId: string,
  jobIds: string[],
  guard: SQL,
  nowMs: number,
): Statement[] => {
  const these = sql`task_id = ${taskId} AND id IN (SELECT value FROM json_each(${JSON.stringify(jobIds)}))`
  return [
    statement(
      db,
      sql`INSERT OR IGNORE INTO garbage (key, not_before)
          SELECT 'work/' || task_id || '/' || id || '/' || attempt || '/', ${nowMs + 600_000} FROM jobs
          WHERE ${these} AND status = 'leased' AND ${guard}`,
    ),
    statement(
      db,
      sql`UPDATE jobs SET status = 'canceled', updated_at = ${nowMs}
          WHERE ${these} AND status IN ('waiting', 'ready', 'leased') AND ${guard}`,
    ),
  ]
}
