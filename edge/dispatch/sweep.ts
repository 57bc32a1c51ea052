import type { Context } from '../context.ts'
import { forgetCached, unusedSince } from '../db/cached-outputs.ts'
import {
  postponeAdvance,
  readExpiredLeases,
  readExpiredUploads,
  readLaggingTasks,
  readNextDue,
  readyWaitingJobs,
  takeSweepTurn,
} from '../db/due.ts'
import { runBatch } from '../db/statement.ts'
import { endJobAttempt } from '../domain/jobs/end-attempt.ts'
import { assembleDueRecordings } from '../domain/recordings/assemble.ts'
import { advanceTask } from '../domain/tasks/advance.ts'
import { discardUpload } from '../domain/uploads/discard.ts'
import { handOutDueWebhooks } from '../domain/webhooks/hand-out.ts'
import { deleteGarbage } from './delete-garbage.ts'
import { advanceLagMs } from './produce.ts'

const batchSize = 100
/** The alarm never fires more often than this. */
const minRestMs = 500
const idleSweepMs = 5_000
const failedAdvanceRestMs = 60_000

const expireLeases = async (ctx: Context): Promise<void> => {
  const nowMs = ctx.nowMs()
  for (const job of await readExpiredLeases(ctx.db, nowMs, batchSize)) {
    const overdue = (job.deadlineAt ?? 0) <= nowMs
    const error = overdue
      ? { code: 'deadline_exceeded' as const, message: 'The attempt took longer than its limit', details: {} }
      : { code: 'worker_lost' as const, message: 'The worker stopped answering', details: {} }
    await endJobAttempt(ctx, job, { error, retryable: true, revoked: true })
  }
}

const wakeWaiting = async (ctx: Context): Promise<void> => {
  const lanes = await readyWaitingJobs(ctx.db, ctx.nowMs(), batchSize)
  if (lanes.length > 0) await ctx.hub.ring(lanes.map((lane) => `lane:${lane}`))
}

const advanceLagging = async (ctx: Context): Promise<void> => {
  for (const taskId of await readLaggingTasks(ctx.db, ctx.nowMs() - advanceLagMs, batchSize)) {
    try {
      await advanceTask(ctx, taskId)
    } catch (error) {
      ctx.log({ event: 'advance_failed', task_id: taskId, error: String(error) })
      await postponeAdvance(ctx.db, taskId, ctx.nowMs() + failedAdvanceRestMs)
    }
  }
}

const abortUploads = async (ctx: Context): Promise<void> => {
  for (const upload of await readExpiredUploads(ctx.db, ctx.nowMs(), batchSize))
    await discardUpload(ctx, upload)
}

/** What nobody asked for in this time is not kept any longer. */
export const cacheLifeMs = 30 * 24 * 60 * 60_000

const expireCache = async (ctx: Context): Promise<void> => {
  const nowMs = ctx.nowMs()
  await runBatch(ctx.db, forgetCached(ctx.db, unusedSince(nowMs - cacheLifeMs, batchSize), nowMs))
}

const chores = {
  expireLeases,
  wakeWaiting,
  advanceLagging,
  expireCache,
  deleteGarbage,
  assembleDueRecordings,
  abortUploads,
  sendDueWebhooks: handOutDueWebhooks,
}

/**
 * Everything that time alone must move. Called by the Hub's alarm, by cron and by claims that find nothing; any number
 * at once is harmless. `nextDueAtMs` = when there will be something again.
 */
export const sweep = async (ctx: Context): Promise<{ nextDueAtMs: number | undefined }> => {
  for (const [chore, run] of Object.entries(chores)) {
    try {
      await run(ctx)
    } catch (error) {
      ctx.log({ event: 'sweep_failed', chore, error: String(error) })
    }
  }
  const due = await readNextDue(ctx.db, advanceLagMs)
  return { nextDueAtMs: due === null ? undefined : Math.max(due, ctx.nowMs() + minRestMs) }
}

/** For callers that come often: at most one sweep in five seconds. */
export const sweepIfDue = async (ctx: Context): Promise<void> => {
  if (await takeSweepTurn(ctx.db, ctx.nowMs(), idleSweepMs)) await sweep(ctx)
}
