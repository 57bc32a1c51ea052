import { AppError } from '../../../shared/errors.ts'
import { definitionOf, type JobType } from '../../../shared/jobs/index.ts'
import { attemptPrefix } from '../../../shared/object-keys.ts'
import type { CompleteRequest, SettledReply } from '../../../shared/worker-protocol.ts'
import type { Context } from '../../context.ts'
import type { JobRow } from '../../db/client.ts'
import { insertEvent } from '../../db/events.ts'
import { fenced } from '../../db/fenced.ts'
import { readJob, succeedJob } from '../../db/job-lease.ts'
import { noteCommitted, readTaskState } from '../../db/task-advance.ts'
import { hint } from '../../dispatch/produce.ts'
import { requireScope } from '../access/require-scope.ts'
import { advanceAfterCommit } from '../tasks/advance.ts'
import { type Foreseen, foreseeCommit } from '../tasks/foresee-commit.ts'
import { checkOutputs } from './check-outputs.ts'
import type { Commit, CommitEffect } from './commit-effect.ts'
import { commitEffects } from './effects.ts'
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

  const effect = commitEffects[type] as CommitEffect<JobType> | undefined
  const commit = { job, output, prefix, objects } as Commit<JobType>
  const written = await writeEffect(ctx, effect, commit)
  if ('refused' in written) return refuseCommit(ctx, request, job, written.refused)

  const nowMs = ctx.nowMs()
  const { statements, added } = written
  const kept = { ...(output as object), ...added }
  const foreseen = foreseeCommit(await readTaskState(ctx.db, job.taskId), job.id, kept, prefix)
  const data = { key: job.key, type, attempt: job.attempt, worker: job.workerId, ...shownProgress(foreseen) }
  const results = await fenced<{ advanceDueAt: number | null }>(
    ctx.db,
    succeedJob(ctx.db, lease, { output: kept, prefix, nowMs }),
    [
      noteCommitted(ctx.db, job.taskId, foreseen?.isQuiet ? foreseen : undefined, nowMs),
      insertEvent(ctx.db, { taskId: job.taskId, type: 'job.succeeded', data, nowMs }),
      ...statements,
    ],
  )
  if (results === undefined) return answerSettled(ctx, await readJob(ctx.db, job.taskId, job.id), request)

  if (results[0]?.results[0]?.advanceDueAt !== null) await advanceAfterCommit(ctx, job.taskId)
  if (effect?.after !== undefined) hint(ctx, effect.after(ctx, commit))
  hint(ctx, ctx.hub.ring([`task:${job.taskId}`]))
  return { status: 'succeeded' }
}

const shownProgress = (foreseen: Foreseen | undefined) =>
  foreseen && { stage: foreseen.progress.stage, progress: foreseen.progress.percent }

const parseOutput = (type: JobType, output: unknown): unknown => {
  const parsed = definitionOf(type).output.safeParse(output)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new AppError('invalid_input', `The output of ${type} is not valid: ${issue?.message ?? ''}`, {
    field: ['output', ...(issue?.path ?? [])].join('.'),
  })
}

type Written = Awaited<ReturnType<NonNullable<CommitEffect<JobType>['write']>>>

const writeEffect = async (
  ctx: Context,
  effect: CommitEffect<JobType> | undefined,
  commit: Commit<JobType>,
): Promise<Written | { refused: AppError }> => {
  try {
    return effect?.write === undefined ? { statements: [] } : await effect.write(ctx, commit)
  } catch (error) {
    if (error instanceof AppError) return { refused: error }
    throw error
  }
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
