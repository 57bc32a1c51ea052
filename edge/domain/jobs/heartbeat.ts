import type { Lease } from '../../../shared/worker-protocol.ts'
import type { Context } from '../../context.ts'
import { readJob, renewLease } from '../../db/job-lease.ts'
import { requireScope } from '../access/require-scope.ts'
import { leaseRefusal } from './lease-outcome.ts'

/** @throws lease_lost, job_canceled, or deadline_exceeded when the attempt ran longer than its type allows */
export const heartbeatJob = async (ctx: Context, lease: Lease): Promise<{ leaseUntilMs: number }> => {
  requireScope(ctx, 'worker')
  const nowMs = ctx.nowMs()
  const leaseUntilMs = await renewLease(ctx.db, lease, nowMs + ctx.config.LEASE_MS, nowMs)
  if (leaseUntilMs !== undefined) return { leaseUntilMs }
  throw leaseRefusal(await readJob(ctx.db, lease.taskId, lease.jobId), lease, nowMs)
}
