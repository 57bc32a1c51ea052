import { sql } from 'drizzle-orm'
import type { JobStatus } from '../../shared/task.ts'
import type { Db } from './client.ts'
import { runBatch, statement } from './statement.ts'

/** How many of a group's encode jobs are in one state; `tried` = an attempt of them has failed before. */
export type GroupCount = {
  group: string
  status: JobStatus
  tried: boolean
  count: number
  /** JSON of one of their errors. */
  error: string | null
}

/** Keys are `encode:{group}:{piece}`: without the digits at the end they name the group. */
export const countGroups = async (db: Db, taskId: string): Promise<GroupCount[]> => {
  const [answer] = await runBatch<{
    stem: string
    status: JobStatus
    tried: number
    count: number
    error: string | null
  }>(db, [
    statement(
      db,
      sql`SELECT rtrim(key, '0123456789') AS stem, status, failures > 0 AS tried, count(*) AS count, max(error) AS error
            FROM jobs WHERE task_id = ${taskId} AND type = 'encode' GROUP BY 1, 2, 3`,
    ),
  ])
  return (answer?.results ?? []).map(({ stem, tried, ...row }) => ({
    ...row,
    group: stem.split(':')[1] ?? '',
    tried: tried === 1,
  }))
}
