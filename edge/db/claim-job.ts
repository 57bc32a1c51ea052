import { and, eq, sql } from 'drizzle-orm'
import { jobDefinitions } from '../../shared/jobs/index.ts'
import type { Db, JobRow } from './client.ts'
import { jobs } from './schema.ts'
import { statement } from './statement.ts'

export type Claim = {
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
 * it holds. MATERIALIZED, or SQLite seeks once more for every use of `head`.
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
            WITH heads AS MATERIALIZED (
              SELECT (SELECT json_array(priority, rank, task_id, id) FROM jobs
                      WHERE lane = lanes.value AND status = 'ready' ORDER BY priority, rank LIMIT 1) AS head
              FROM json_each(${JSON.stringify(lanes)}) AS lanes)
            SELECT head->>2, head->>3 FROM heads WHERE head IS NOT NULL ORDER BY head->>0, head->>1 LIMIT 1)
          AND NOT EXISTS (SELECT 1 FROM jobs WHERE claim_id = ${claimId} AND status = 'leased')`,
  )
  const taskOfClaim = sql`(SELECT task_id FROM jobs WHERE claim_id = ${claimId} AND status = 'leased')`
  const start = statement(
    db,
    sql`UPDATE tasks SET status = 'running', next_seq = next_seq + 1, updated_at = ${nowMs}
        WHERE id = ${taskOfClaim} AND status = 'queued'`,
  )
  const startEvent = statement(
    db,
    sql`INSERT INTO events (task_id, seq, type, data, created_at)
        SELECT id, next_seq - 1, 'task.running', '{}', ${nowMs} FROM tasks
        WHERE id = ${taskOfClaim} AND changes() = 1`,
  )
  const held = db
    .select()
    .from(jobs)
    .where(and(eq(jobs.claimId, claimId), eq(jobs.status, 'leased')))
  const [, , , rows] = await db.batch([lease, start, startEvent, held])
  return rows[0]
}
