import { canonicalJson, sha256Hex } from '../../../shared/hash.ts'
import { derivedId } from '../../../shared/ids.ts'
import type { Context } from '../../context.ts'
import type { Statement } from '../../db/client.ts'
import { cancelJobs, insertJobs, type NewJob, raiseLaneRank, readLaneStarts } from '../../db/declare-jobs.ts'
import { insertFilm } from '../../db/film-row.ts'
import { runBatch } from '../../db/statement.ts'
import { noteAdvanced, stillOpen, type TaskState } from '../../db/task-advance.ts'
import { hint } from '../../dispatch/produce.ts'
import type { DeclaredJob, Evaluation } from '../plans/evaluate.ts'
import { plannedWork, progressOf } from '../plans/planned-work.ts'

/** Writes what a pending evaluation declares that is not there yet, every statement guarded by the task's revision. */
export const declareJobs = async (
  ctx: Context,
  state: TaskState,
  evaluation: Evaluation,
): Promise<'done' | 'lost'> => {
  const { task } = state
  const { fresh, dropped, film, isQuiet } = plannedWork(state, evaluation)
  const progress = progressOf(task, evaluation)
  const moved = progress.stage !== task.stage || progress.percent > task.progressPercent
  if (isQuiet && !moved && task.advanceDueAt === null) return 'done'

  const nowMs = ctx.nowMs()
  const guard = stillOpen(task)
  const { jobs, lastRanks } = await rankJobs(ctx, task, fresh)
  const [noted] = await runBatch(ctx.db, [
    noteAdvanced(ctx.db, task, progress, nowMs),
    ...(film ? [insertFilm(ctx.db, task, film, guard, nowMs)] : []),
    ...insertJobs(ctx.db, task, jobs, guard, nowMs),
    ...lastRanks.map(([lane, rank]): Statement => raiseLaneRank(ctx.db, lane, task.accountId, rank, guard)),
    ...(dropped.length > 0 ? cancelJobs(ctx.db, task.id, dropped, guard, nowMs) : []),
  ])
  if (noted?.meta.changes !== 1) return 'lost'
  if (lastRanks.length > 0) hint(ctx, ctx.hub.ring(lastRanks.map(([lane]) => `lane:${lane}`)))
  hint(ctx, ctx.hub.ring([`task:${task.id}`]))
  return 'done'
}

/** Start-time fair queueing: each job stands behind the lane's head and its account's own last job, by cost. */
const rankJobs = async (
  ctx: Context,
  task: { id: string; accountId: string },
  fresh: DeclaredJob[],
): Promise<{ jobs: NewJob[]; lastRanks: [string, number][] }> => {
  if (fresh.length === 0) return { jobs: [], lastRanks: [] }
  const lanes = [...new Set(fresh.map(({ lane }) => lane))]
  const ranks = await readLaneStarts(ctx.db, task.accountId, lanes)
  const jobs: NewJob[] = []
  for (const { type, key, lane, priority, input, cost } of fresh) {
    const rank = (ranks.get(lane) ?? 0) + Math.max(1, Math.round(cost * 1000))
    ranks.set(lane, rank)
    const inputHash = await sha256Hex(canonicalJson({ type, input: JSON.parse(input) }))
    const id = derivedId('job', await sha256Hex(canonicalJson([task.id, key, inputHash])))
    jobs.push({ id, type, key, inputHash, lane, priority, rank, input })
  }
  return { jobs, lastRanks: [...ranks] }
}
