import { attemptPrefix } from '../../../shared/object-keys.ts'
import type { ReleaseRequest, SettledReply } from '../../../shared/worker-protocol.ts'
import type { Context } from '../../context.ts'
import { discardGraceMs } from '../../db/close-task.ts'
import { insertEvent } from '../../db/events.ts'
import { fenced } from '../../db/fenced.ts'
import { discardKey } from '../../db/garbage.ts'
import { readJob, releaseLease } from '../../db/job-lease.ts'
import { drawEventNumber } from '../../db/task-advance.ts'
import { hint } from '../../dispatch/produce.ts'
import { requireScope } from '../access/require-scope.ts'
import { leaseRefusal } from './lease-outcome.ts'

/** A worker that stops hands its job back: it is ready at once and no failure is counted. */
export const releaseJob = async (ctx: Context, { lease }: ReleaseRequest): Promise<SettledReply> => {
  requireScope(ctx, 'worker')
  const nowMs = ctx.nowMs()
  const { taskId, jobId, attempt } = lease
  const job = await readJob(ctx.db, taskId, jobId)
  if (job === undefined) throw leaseRefusal(job, lease, nowMs)
  const data = { key: job.key, type: job.type, attempt, worker: job.workerId }
  const done = await fenced(ctx.db, releaseLease(ctx.db, lease, nowMs), [
    discardKey(ctx.db, attemptPrefix(taskId, jobId, attempt), nowMs + discardGraceMs),
    drawEventNumber(ctx.db, taskId, nowMs),
    insertEvent(ctx.db, { taskId, type: 'job.released', data, nowMs }),
  ])
  if (done === undefined) {
    const now = await readJob(ctx.db, taskId, jobId)
    if (now?.attempt === attempt && now.status === 'ready' && now.claimId !== null) return { status: 'ready' }
    throw leaseRefusal(now, lease, nowMs)
  }
  hint(ctx, ctx.hub.ring([`lane:${job.lane}`]))
  return { status: 'ready' }
}
