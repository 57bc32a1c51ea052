import * as z from 'zod'
import { AppError } from '../../../shared/errors.ts'
import { definitionOf, type JobType } from '../../../shared/jobs/index.ts'
import { type CachedReply, type CachedRequest, OutputObject } from '../../../shared/worker-protocol.ts'
import type { Context } from '../../context.ts'
import { forgetCached, oneCached, readCached, stillCached, touchCached } from '../../db/cached-outputs.ts'
import type { CachedRow, JobRow } from '../../db/client.ts'
import { readJob } from '../../db/job-lease.ts'
import { runBatch } from '../../db/statement.ts'
import { requireScope } from '../access/require-scope.ts'
import { checkOutputs } from './check-outputs.ts'
import { commitAttempt } from './commit-attempt.ts'
import type { Commit } from './commit-effect.ts'
import { leaseRefusal } from './lease-outcome.ts'

/**
 * Commits a leased attempt with what the same engine made of the same input for the same account before. `leased` =
 * there is nothing (any more): the engine has to run. A repeat after a lost reply answers the same.
 * @throws lease_lost, job_canceled
 */
export const takeCached = async (ctx: Context, { lease, cacheHash }: CachedRequest): Promise<CachedReply> => {
  requireScope(ctx, 'worker')
  const job = await readJob(ctx.db, lease.taskId, lease.jobId)
  if (job?.attempt === lease.attempt && job.status === 'succeeded') return { status: 'succeeded' }
  if (job?.attempt !== lease.attempt || job.status !== 'leased') throw leaseRefusal(job, lease, ctx.nowMs())

  const row = await readCached(ctx.db, job.accountId, cacheHash)
  if (row === undefined) return { status: 'leased' }
  const commit = await readCommit(ctx, job, row)
  if (commit === undefined) return forget(ctx, row)
  const also = [touchCached(ctx.db, row, ctx.nowMs())]
  const done = await commitAttempt(ctx, commit, { also, provided: stillCached(row), cached: true })
  if (done === 'committed') return { status: 'succeeded' }
  if (done !== 'lost') return forget(ctx, row)
  const now = await readJob(ctx.db, lease.taskId, lease.jobId)
  if (now?.attempt !== lease.attempt) throw leaseRefusal(now, lease, ctx.nowMs())
  if (now.status === 'succeeded' || now.status === 'leased') return { status: now.status }
  throw leaseRefusal(now, lease, ctx.nowMs())
}

/** Undefined when an earlier version wrote it otherwise, or its bytes are not what they were. */
const readCommit = async (
  ctx: Context,
  job: JobRow,
  { type, prefix, ...row }: CachedRow,
): Promise<Commit<JobType> | undefined> => {
  const definition = definitionOf(job.type as JobType)
  const output = definition.output.safeParse(row.output)
  const objects = z.array(OutputObject).safeParse(row.objects)
  if (type !== job.type || !output.success || !objects.success) return undefined
  try {
    await checkOutputs(ctx, prefix, objects.data, definition.limits)
  } catch (error) {
    if (error instanceof AppError) return undefined
    throw error
  }
  return { job, output: output.data, prefix, objects: objects.data } as Commit<JobType>
}

const forget = async (ctx: Context, row: CachedRow): Promise<CachedReply> => {
  await runBatch(ctx.db, forgetCached(ctx.db, oneCached(row), ctx.nowMs()))
  return { status: 'leased' }
}
