import { definitionOf, type JobType, jobTypes } from '../../../shared/jobs/index.ts'
import { attemptPrefix } from '../../../shared/object-keys.ts'
import type { ClaimedJob, ClaimRequest } from '../../../shared/worker-protocol.ts'
import type { Context } from '../../context.ts'
import { claimHead } from '../../db/claim-job.ts'
import type { JobRow } from '../../db/client.ts'
import { hint } from '../../dispatch/produce.ts'
import { requireScope } from '../access/require-scope.ts'
import { endJobAttempt } from './end-attempt.ts'
import { findSources } from './find-sources.ts'
import { releaseJob } from './release.ts'
import { createWaitForWork } from './wait-for-work.ts'

type ClaimSurroundings = {
  /** A claim that finds nothing has time for it. */
  sweepIfDue: (ctx: Context) => Promise<void>
  signal?: AbortSignal | undefined
}

/**
 * Leases the best ready job of these lanes, waiting up to `waitMs` for one. The same claimId answers the same job
 * for as long as it holds it. An aborted claim leases nothing, or hands back what it just leased.
 */
export const claimJob = async (
  ctx: Context,
  request: ClaimRequest,
  { sweepIfDue, signal }: ClaimSurroundings,
): Promise<ClaimedJob | null> => {
  requireScope(ctx, 'worker')
  const waitForWork = createWaitForWork(ctx, request, signal)
  do {
    if (signal?.aborted) return null
    const job = await leaseUsable(ctx, request)
    if (job === undefined) {
      hint(ctx, sweepIfDue(ctx))
      continue
    }
    if (!signal?.aborted) return job
    await releaseJob(ctx, { lease: job.lease })
    return null
  } while (await waitForWork())
  return null
}

/** A job whose source is gone fails at once and the next head is leased instead. */
const leaseUsable = async (ctx: Context, request: ClaimRequest): Promise<ClaimedJob | undefined> => {
  for (;;) {
    const nowMs = ctx.nowMs()
    const leaseUntilMs = nowMs + ctx.config.LEASE_MS
    const job = await claimHead(ctx.db, { ...request, leaseUntilMs, nowMs })
    if (job === undefined) return undefined
    hint(ctx, ctx.hub.sweepBy(leaseUntilMs))
    if (job.attempt === 1) hint(ctx, ctx.hub.ring([`task:${job.taskId}`]))
    const claimed = await describeJob(ctx, job)
    if (claimed !== undefined) return claimed
    const error = {
      code: 'source_unavailable' as const,
      message: 'A file that this job reads was deleted',
      details: {},
    }
    await endJobAttempt(ctx, job, { error, retryable: false, revoked: false })
  }
}

const isJobType = (type: string): type is JobType => (jobTypes as readonly string[]).includes(type)

/** Everything the worker needs, with URLs signed until the attempt's deadline; undefined when a source is gone. */
const describeJob = async (ctx: Context, job: JobRow): Promise<ClaimedJob | undefined> => {
  if (!isJobType(job.type)) throw new Error(`job ${job.id} is of unknown type ${job.type}`)
  const { limits } = definitionOf(job.type)
  const lease = { taskId: job.taskId, jobId: job.id, attempt: job.attempt }
  const deadlineAtMs = job.deadlineAt ?? ctx.nowMs() + limits.durationMs
  const stored = await findSources(ctx, job)
  if (stored === undefined) return undefined
  const sources = stored.map(async ({ id, objectKey, sizeBytes, contentId }) => {
    const claims = { mediaId: id, objectKey, jobId: job.id, attempt: job.attempt }
    const token = await ctx.keys.signWorkerIn(claims, deadlineAtMs)
    return [id, { url: `${ctx.publicUrl}/worker/in/${token}`, sizeBytes, contentId }] as const
  })
  const prefix = attemptPrefix(job.taskId, job.id, job.attempt)
  const caps = { maxBytes: Math.max(1, limits.outputBytes), maxObjects: Math.max(1, limits.outputObjects) }
  const outToken = await ctx.keys.signWorkerOut({ ...lease, prefix, ...caps }, deadlineAtMs)
  return {
    lease,
    type: job.type,
    key: job.key,
    leaseMs: ctx.config.LEASE_MS,
    heartbeatMs: Math.floor(ctx.config.LEASE_MS / 3),
    deadlineAtMs,
    input: job.input,
    sources: Object.fromEntries(await Promise.all(sources)),
    outputUrl: `${ctx.publicUrl}/worker/out/${outToken}`,
    limits: { outputBytes: limits.outputBytes, outputObjects: limits.outputObjects },
  }
}
