import type { TaskRow } from '../../db/client.ts'
import type { PlanJob, Progress, TaskState } from '../../db/task-advance.ts'
import { evaluatePlan } from '../plans/evaluate.ts'
import { planOf } from '../plans/index.ts'
import { plannedWork, progressOf } from '../plans/planned-work.ts'
import { isOpen } from './is-open.ts'

/** `isQuiet` = the commit changes nothing but the progress. */
export type Foreseen = { task: TaskRow; progress: Progress; isQuiet: boolean }

/**
 * Evaluates the plan as if the job had committed. Most commits only move the progress bar: their batch can then say so
 * itself, which saves the advance its reads and its two written rows. Undefined = the task is not open.
 */
export const foreseeCommit = (
  state: TaskState | undefined,
  jobId: string,
  output: unknown,
  outputPrefix: string,
): Foreseen | undefined => {
  if (state === undefined || !isOpen(state.task)) return undefined
  const { task } = state
  const succeed = (row: PlanJob): PlanJob =>
    row.id === jobId ? { ...row, status: 'succeeded', output: JSON.stringify(output), outputPrefix } : row
  const rows = state.rows.map(succeed)
  const evaluation = evaluatePlan(planOf(task.kind, task.planVersion).plan, task.id, task.input, rows)
  const isQuiet = evaluation.outcome.kind === 'pending' && plannedWork({ ...state, rows }, evaluation).isQuiet
  return { task, progress: progressOf(task, evaluation), isQuiet }
}
