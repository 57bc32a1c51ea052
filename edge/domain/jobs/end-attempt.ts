import { attemptPrefix } from '../../../shared/object-keys.ts'
import type { Context } from '../../context.ts'
import type { JobRow } from '../../db/client.ts'
import { discardGraceMs } from '../../db/close-task.ts'
import { insertEvent } from '../../db/events.ts'
import { fenced } from '../../db/fenced.ts'
import { discardKey } from '../../db/garbage.ts'
import { endAttempt } from '../../db/job-lease.ts'
import { drawEventNumber, noteCommitted } from '../../db/task-advance.ts'
import { hint } from '../../dispatch/produce.ts'
import type { JobFailure } from '../plans/plan.ts'
import { advanceAfterCommit } from '../tasks/advance.ts'
import { backoffMs } from './backoff.ts'

type AttemptFailure = {
  error: JobFailure
  retryable: boolean
  retryAfterMs?: number | undefined
  /** Set by the sweep: the worker is gone, so the job may start elsewhere at once. */
  revoked: boolean
}

/** An attempt without an output: again later, or failed for good. Undefined = the lease was lost before. */
export const endJobAttempt = async (
  ctx: Context,
  job: JobRow,
  failure: AttemptFailure,
): Promise<'ready' | 'waiting' | 'failed' | undefined> => {
  const { error, revoked } = failure
  const nowMs = ctx.nowMs()
  const lease = { taskId: job.taskId, jobId: job.id, attempt: job.attempt }
  const retry = failure.retryable && job.failures < job.maxFailures
  const to = retry ? (revoked ? 'ready' : 'waiting') : 'failed'
  const notBeforeMs = to === 'waiting' ? nowMs + backoffMs(job.id, job.failures, failure.retryAfterMs) : null
  const data = { key: job.key, type: job.type, attempt: job.attempt, worker: job.workerId, error, retry }
  const done = await fenced(ctx.db, endAttempt(ctx.db, lease, { to, error, notBeforeMs, revoked, nowMs }), [
    discardKey(ctx.db, attemptPrefix(job.taskId, job.id, job.attempt), nowMs + discardGraceMs),
    retry ? drawEventNumber(ctx.db, job.taskId, nowMs) : noteCommitted(ctx.db, job.taskId, undefined, nowMs),
    insertEvent(ctx.db, { taskId: job.taskId, type: 'job.failed', data, nowMs }),
  ])
  if (done === undefined) return undefined
  if (to === 'ready') hint(ctx, ctx.hub.ring([`lane:${job.lane}`]))
  if (notBeforeMs !== null) hint(ctx, ctx.hub.sweepBy(notBeforeMs))
  if (to === 'failed') await advanceAfterCommit(ctx, job.taskId)
  hint(ctx, ctx.hub.ring([`task:${job.taskId}`]))
  return to
}
