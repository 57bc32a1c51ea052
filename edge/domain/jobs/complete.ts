import { AppError } from '../../../shared/errors.ts'
import { definitionOf, type JobType } from '../../../shared/jobs/index.ts'
import { attemptPrefix } from '../../../shared/object-keys.ts'
import type { CompleteRequest, SettledReply } from '../../../shared/worker-protocol.ts'
import type { Context } from '../../context.ts'
import { keepCached } from '../../db/cached-outputs.ts'
import type { JobRow, Statement } from '../../db/client.ts'
import { readJob } from '../../db/job-lease.ts'
import { requireScope } from '../access/require-scope.ts'
import { checkOutputs } from './check-outputs.ts'
import { commitAttempt } from './commit-attempt.ts'
import type { Commit } from './commit-effect.ts'
import { endJobAttempt } from './end-attempt.ts'
import { leaseRefusal } from './lease-outcome.ts'

/**
 * Commits an attempt: its outputs are checked in R2, then one fenced batch stores the output and everything that
 * belongs to it. A repeat of the same complete answers the same; a commit whose effect refuses it fails the attempt.
 * @throws lease_lost, job_canceled, invalid_input, output_missing, output_limit
 */
export const completeJob = async (ctx: Context, request: CompleteRequest): Promise<SettledReply> => {
  requireScope(ctx, 'worker')
  const { lease, objects } = request
  const job = await readJob(ctx.db, lease.taskId, lease.jobId)
  if (job?.attempt !== lease.attempt || job.status !== 'leased') return answerSettled(ctx, job, request)

  const type = job.type as JobType
  const { limits } = definitionOf(type)
  const output = parseOutput(type, request.output)
  const prefix = attemptPrefix(job.taskId, job.id, job.attempt)
  await checkOutputs(ctx, prefix, objects, limits)

  const commit = { job, output, prefix, objects } as Commit<JobType>
  const done = await commitAttempt(ctx, commit, { also: cacheRow(ctx, request, commit) })
  if (done === 'committed') return { status: 'succeeded' }
  if (done === 'lost') return answerSettled(ctx, await readJob(ctx.db, job.taskId, job.id), request)
  return refuseCommit(ctx, request, job, done.refused)
}

const cacheRow = (ctx: Context, { cacheHash }: CompleteRequest, commit: Commit<JobType>): Statement[] => {
  if (cacheHash === undefined) return []
  const { job, output, prefix, objects } = commit
  const sizeBytes = objects.reduce((sum, object) => sum + object.sizeBytes, 0)
  const nowMs = ctx.nowMs()
  const made = { accountId: job.accountId, type: job.type, output, prefix, objects, sizeBytes }
  return [keepCached(ctx.db, { ...made, hash: cacheHash, createdAt: nowMs, usedAt: nowMs })]
}

const parseOutput = (type: JobType, output: unknown): unknown => {
  const parsed = definitionOf(type).output.safeParse(output)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new AppError('invalid_input', `The output of ${type} is not valid: ${issue?.message ?? ''}`, {
    field: ['output', ...(issue?.path ?? [])].join('.'),
  })
}

const refuseCommit = async (
  ctx: Context,
  request: CompleteRequest,
  job: JobRow,
  { code, message, details, retryable }: AppError,
): Promise<SettledReply> => {
  const status = await endJobAttempt(ctx, job, {
    error: { code, message, details },
    retryable,
    revoked: false,
  })
  return status === undefined
    ? answerSettled(ctx, await readJob(ctx.db, job.taskId, job.id), request)
    : { status }
}

const answerSettled = (ctx: Context, job: JobRow | undefined, { lease }: CompleteRequest): SettledReply => {
  if (job?.attempt === lease.attempt && job.status === 'succeeded') return { status: 'succeeded' }
  throw leaseRefusal(job, lease, ctx.nowMs())
}
