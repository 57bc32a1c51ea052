import { and, eq, getTableColumns, sql } from 'drizzle-orm'
import { jobDefinitions } from '../../shared/jobs/index.ts'
import type { Db, JobRow } from './client.ts'
import { insertEvent } from './events.ts'
import { fenced } from './fenced.ts'
import { jobs } from './schema.ts'
import { statement } from './statement.ts'

type Claim = {
  claimId: string
  workerId: string
  lanes: string[]
  leaseUntilMs: number
  nowMs: number
}

const durations = JSON.stringify(
  Object.fromEntries(Object.values(jobDefinitions).map(({ type, limits }) => [type, limits.durationMs])),
)

/**
 * Leases the best head among the lanes (one index seek each), unless this claim already holds a job; answers what
 * it holds. MIN over padded text, because a sorter or a row value per head counts every lane's row twice.
 */
export const claimHead = async (db: Db, claim: Claim): Promise<JobRow | undefined> => {
  const { claimId, workerId, lanes, leaseUntilMs, nowMs } = claim
  const lease = statement(
    db,
    sql`UPDATE jobs SET status = 'leased', attempt = attempt + 1, failures = failures + 1,
          worker_id = ${workerId}, claim_id = ${claimId}, lease_until = ${leaseUntilMs},
          deadline_at = ${nowMs} + json_extract(${durations}, '$.' || type), updated_at = ${nowMs}
        WHERE status = 'ready'
          AND (task_id, id) = (
            SELECT substr(best, 27, 31), substr(best, 59) FROM (
              SELECT MIN((
                SELECT printf('%08d %016d ', priority, rank) || task_id || ' ' || id FROM jobs
                WHERE lane = lanes.value AND status = 'ready' ORDER BY priority, rank LIMIT 1)) AS best
              FROM json_each(${JSON.stringify(lanes)}) AS lanes))
          AND NOT EXISTS (SELECT 1 FROM jobs WHERE claim_id = ${claimId} AND status = 'leased')`,
  )
  const held = db
    .select({
      ...getTableColumns(jobs),
      taskStatus: sql<string>`(SELECT tasks.status FROM tasks WHERE tasks.id = task_id)`,
    })
    .from(jobs)
    .where(and(eq(jobs.claimId, claimId), eq(jobs.status, 'leased')))
  const [, [found]] = await db.batch([lease, held])
  if (found === undefined) return undefined
  const { taskStatus, ...job } = found
  if (taskStatus === 'queued') await startTask(db, job.taskId, nowMs)
  return job
}

const startTask = (db: Db, taskId: string, nowMs: number): Promise<unknown> =>
  fenced(
    db,
    statement(
      db,
      sql`UPDATE tasks SET status = 'running', next_seq = next_seq + 1, updated_at = ${nowMs}
          WHERE id = ${taskId} AND status = 'queued'`,
    ),
    [insertEvent(db, { taskId, type: 'task.running', data: {}, nowMs })],
  )
