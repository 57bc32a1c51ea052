import type { FailRequest, SettledReply } from '../../../shared/worker-protocol.ts'
import type { Context } from '../../context.ts'
import { readJob } from '../../db/job-lease.ts'
import { requireScope } from '../access/require-scope.ts'
import { endJobAttempt } from './end-attempt.ts'
import { leaseRefusal } from './lease-outcome.ts'

/** The attempt reports that it failed; a repeat of the same report answers the same. */
export const failJob = async (ctx: Context, { lease, error: report }: FailRequest): Promise<SettledReply> => {
  requireScope(ctx, 'worker')
  const { code, message, details, retryable, retryAfterMs } = report
  const job = await readJob(ctx.db, lease.taskId, lease.jobId)
  if (job?.attempt === lease.attempt && job.status === 'leased') {
    const failure = { error: { code, message, details }, retryable, retryAfterMs, revoked: false }
    const status = await endJobAttempt(ctx, job, failure)
    if (status !== undefined) return { status }
  }
  const now = await readJob(ctx.db, lease.taskId, lease.jobId)
  const isRepeat = now?.attempt === lease.attempt && now.claimId !== null
  if (isRepeat && (now.status === 'waiting' || now.status === 'failed')) return { status: now.status }
  throw leaseRefusal(now, lease, ctx.nowMs())
}
