import { AppError } from '../../../shared/errors.ts'
import type { JobType } from '../../../shared/jobs/index.ts'
import type { Lease } from '../../../shared/worker-protocol.ts'
import type { Context } from '../../context.ts'
import type { Statement } from '../../db/client.ts'
import { insertEvent } from '../../db/events.ts'
import { fenced } from '../../db/fenced.ts'
import { succeedJob } from '../../db/job-lease.ts'
import { noteCommitted, readTaskState } from '../../db/task-advance.ts'
import { hint } from '../../dispatch/produce.ts'
import { advanceAfterCommit } from '../tasks/advance.ts'
import { type Foreseen, foreseeCommit } from '../tasks/foresee-commit.ts'
import type { Commit, CommitEffect } from './commit-effect.ts'
import { commitEffects } from './effects.ts'

type Options = {
  /** Joins the batch. */
  also: Statement[]
  /** What must hold beside the lease. */
  provided?: Parameters<typeof succeedJob>[2]['provided']
  /** Shown in the event: the output came from the cache. */
  cached?: boolean
}

/**
 * One fenced batch stores a leased attempt's output with all that belongs to it, then the task advances.
 * `lost` = the lease (or what else was provided) is gone; `refused` = the effect did not accept the output.
 */
export const commitAttempt = async (
  ctx: Context,
  commit: Commit<JobType>,
  { also, provided, cached = false }: Options,
): Promise<'committed' | 'lost' | { refused: AppError }> => {
  const { job, prefix } = commit
  const type = job.type as JobType
  const effect = commitEffects[type] as CommitEffect<JobType> | undefined
  const written = await writeEffect(ctx, effect, commit)
  if ('refused' in written) return written

  const nowMs = ctx.nowMs()
  const lease: Lease = { taskId: job.taskId, jobId: job.id, attempt: job.attempt }
  const kept = { ...(commit.output as object), ...written.added }
  const foreseen = foreseeCommit(await readTaskState(ctx.db, job.taskId), job.id, kept, prefix)
  const shown = { key: job.key, type, attempt: job.attempt, worker: job.workerId, ...shownProgress(foreseen) }
  const data = cached ? { ...shown, cached } : shown
  const results = await fenced<{ advanceDueAt: number | null }>(
    ctx.db,
    succeedJob(ctx.db, lease, { output: kept, prefix, nowMs, provided }),
    [
      noteCommitted(ctx.db, job.taskId, foreseen?.isQuiet ? foreseen : undefined, nowMs),
      insertEvent(ctx.db, { taskId: job.taskId, type: 'job.succeeded', data, nowMs }),
      ...written.statements,
      ...also,
    ],
  )
  if (results === undefined) return 'lost'

  if (results[0]?.results[0]?.advanceDueAt !== null) await advanceAfterCommit(ctx, job.taskId)
  if (effect?.after !== undefined) hint(ctx, effect.after(ctx, commit))
  hint(ctx, ctx.hub.ring([`task:${job.taskId}`]))
  return 'committed'
}

const shownProgress = (foreseen: Foreseen | undefined) =>
  foreseen && { stage: foreseen.progress.stage, progress: foreseen.progress.percent }

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
