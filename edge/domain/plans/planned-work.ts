import { type JobStatus, openJobStatuses } from '../../../shared/task.ts'
import type { PlanJob } from '../../db/task-advance.ts'
import type { DeclaredJob, Evaluation } from './evaluate.ts'

type PlannedWork = {
  /** Without a row yet, or canceled before and wanted again. */
  fresh: DeclaredJob[]
  /** Ids of open jobs that nothing uses any more. */
  dropped: string[]
  film: Evaluation['film']
  /** Nothing to write but progress. */
  isQuiet: boolean
}

/** The difference between what a pending evaluation wants and what stands in D1. */
export const plannedWork = (
  { rows, filmIds }: { rows: readonly PlanJob[]; filmIds: readonly string[] },
  evaluation: Evaluation,
): PlannedWork => {
  const { declared } = evaluation
  const used = new Set(declared.map(({ row }) => row?.id))
  const fresh = declared.filter(({ row }) => row === undefined || row.status === 'canceled')
  const dropped = rows
    .filter(({ id, status }) => (openJobStatuses as readonly JobStatus[]).includes(status) && !used.has(id))
    .map(({ id }) => id)
  const film = evaluation.film && (filmIds.includes(evaluation.film.id) ? undefined : evaluation.film)
  return { fresh, dropped, film, isQuiet: fresh.length === 0 && dropped.length === 0 && film === undefined }
}

/** Progress never goes back, and is 100 % only once the task has ended. */
export const progressOf = (
  task: { stage: string; progressPercent: number },
  { stage }: Evaluation,
): { stage: string; percent: number } =>
  stage === undefined
    ? { stage: task.stage, percent: task.progressPercent }
    : { stage: stage.name, percent: Math.min(99, Math.max(task.progressPercent, stage.percent)) }
