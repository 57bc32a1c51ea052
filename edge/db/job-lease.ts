import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { Lease } from '../../shared/worker-protocol.ts'
import type { Db, JobRow, Statement } from './client.ts'
import { jobs } from './schema.ts'
import { statement } from './statement.ts'

/** The fence of every worker write: this very attempt still holds the job. */
const held = ({ taskId, jobId, attempt }: Lease): SQL =>
  sql`task_id = ${taskId} AND id = ${jobId} AND attempt = ${attempt} AND status = 'leased'`

export const readJob = async (db: Db, taskId: string, jobId: string): Promise<JobRow | undefined> => {
  const rows = await db
    .select()
    .from(jobs)
    .where(and(eq(jobs.taskId, taskId), eq(jobs.id, jobId)))
  return rows[0]
}

export const holdsLease = async (db: Db, lease: Lease): Promise<boolean> => {
  const rows = await db.select({ id: jobs.id }).from(jobs).where(held(lease))
  return rows.length === 1
}

/** Answers the new end of the lease, never beyond the deadline; undefined = not held or overdue. */
export const renewLease = async (
  db: Db,
  lease: Lease,
  leaseUntilMs: number,
  nowMs: number,
): Promise<number | undefined> => {
  const rows = await db
    .update(jobs)
    .set({ leaseUntil: sql`MIN(${leaseUntilMs}, deadline_at)` })
    .where(sql`${held(lease)} AND deadline_at > ${nowMs}`)
    .returning({ leaseUntil: jobs.leaseUntil })
  return rows[0]?.leaseUntil ?? undefined
}

type Success = {
  output: unknown
  prefix: string
  nowMs: number
  /** What else must hold. */
  provided?: SQL | undefined
}

export const succeedJob = (
  db: Db,
  lease: Lease,
  { output, prefix, nowMs, provided = sql`1` }: Success,
): Statement =>
  statement(
    db,
    sql`UPDATE jobs SET status = 'succeeded', output = ${JSON.stringify(output)}, output_prefix = ${prefix},
          error = NULL, updated_at = ${nowMs}
        WHERE ${held(lease)} AND ${provided}`,
  )

type EndOfAttempt = {
  to: 'ready' | 'waiting' | 'failed'
  error: unknown
  notBeforeMs: number | null
  /** True when the sweep took the lease away: the attempt's own words are refused from then on. */
  revoked: boolean
  nowMs: number
}

/** The attempt ends without an output. `revoked` forgets the claim, so a late report of it matches nothing. */
export const endAttempt = (db: Db, lease: Lease, end: EndOfAttempt): Statement =>
  statement(
    db,
    sql`UPDATE jobs SET status = ${end.to}, error = ${JSON.stringify(end.error)}, not_before = ${end.notBeforeMs},
          claim_id = CASE WHEN ${end.revoked ? 1 : 0} THEN NULL ELSE claim_id END, updated_at = ${end.nowMs}
        WHERE ${held(lease)}`,
  )

/** Handed back unused: the claim's failure is taken off again. */
export const releaseLease = (db: Db, lease: Lease, nowMs: number): Statement =>
  statement(
    db,
    sql`UPDATE jobs SET status = 'ready', failures = failures - 1, updated_at = ${nowMs} WHERE ${held(lease)}`,
  )
