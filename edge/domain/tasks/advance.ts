import type { Context } from '../../context.ts'
import { readTaskState } from '../../db/task-advance.ts'
import { evaluatePlan } from '../plans/evaluate.ts'
import { planOf } from '../plans/index.ts'
import { declareJobs } from './declare.ts'
import { endTask } from './end.ts'
import { isOpen } from './is-open.ts'

const maxRounds = 8

/**
 * Evaluates a task's plan and writes what it says: jobs, progress, the result or the failure. Idempotent; called after
 * every commit, by the queue and by the sweep. A task that changed meanwhile is evaluated again.
 */
export const advanceTask = async (ctx: Context, taskId: string): Promise<void> => {
  for (let round = 0; round < maxRounds; round++) {
    if ((await advanceOnce(ctx, taskId)) === 'done') return
  }
  ctx.log({ event: 'advance_gave_way', task_id: taskId, rounds: maxRounds })
}

const advanceOnce = async (ctx: Context, taskId: string): Promise<'done' | 'lost'> => {
  const state = await readTaskState(ctx.db, taskId)
  if (state === undefined || !isOpen(state.task)) return 'done'
  const { task, rows } = state
  const { plan, settle } = planOf(task.kind, task.planVersion)
  const evaluation = evaluatePlan(plan, taskId, task.input, rows)
  const { outcome } = evaluation
  if (outcome.kind === 'failed') return endTask(ctx, task, { to: 'failed', error: outcome.error })
  if (outcome.kind === 'pending') return declareJobs(ctx, state, evaluation)
  const also = settle === undefined ? [] : await settle(ctx, task, outcome.result)
  return endTask(ctx, task, { to: 'succeeded', result: outcome.result }, also)
}

/** The commit is done whatever happens here: what fails now stays due and is found by the sweep. */
export const advanceAfterCommit = async (ctx: Context, taskId: string): Promise<void> => {
  try {
    await advanceTask(ctx, taskId)
  } catch (error) {
    ctx.log({ event: 'advance_failed', task_id: taskId, error: String(error) })
  }
}
