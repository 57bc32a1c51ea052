import type { Context } from '../../context.ts'
import type { TaskRow } from '../../db/client.ts'
import { readTaskState } from '../../db/task-advance.ts'
import { readNames, readQueuePosition } from '../../db/tasks.ts'
import { evaluatePlan } from '../plans/evaluate.ts'
import { showingPlanOf } from '../plans/index.ts'
import { findTask } from './find.ts'

export type TaskView = TaskRow & {
  uuid: string
  /** The result's; before there is one the newest, which may be playable before the task ends. */
  filmId: string | undefined
  /** 1 = next in its lane; only while queued. */
  queuePosition: number | null
  /** What there is so far of a result that is made in parts, until there is the whole; not in lists. */
  partial: unknown
}

const resultFilmOf = ({ result }: TaskRow): string | undefined =>
  typeof result === 'object' && result !== null && 'filmId' in result && typeof result.filmId === 'string'
    ? result.filmId
    : undefined

/** A row with the names that façades show beside it. */
export const nameTask = (
  task: TaskRow,
  names: Map<string, { uuid?: string; filmId?: string }>,
  queuePosition: number | null,
): TaskView => {
  const { uuid = '', filmId } = names.get(task.id) ?? {}
  return { ...task, uuid, filmId: resultFilmOf(task) ?? filmId, queuePosition, partial: null }
}

/** `id` is ours, or that of the façade named. @throws not_found, for another account's task too */
export const getTask = async (ctx: Context, id: string, facade?: string): Promise<TaskView> => {
  const task = await findTask(ctx, id, facade)
  const [names, queuePosition, partial] = await Promise.all([
    readNames(ctx.db, [task.id]),
    task.status === 'queued' ? readQueuePosition(ctx.db, task.id) : null,
    readPartial(ctx, task),
  ])
  return { ...nameTask(task, names, queuePosition), partial }
}

/** The plan says it again from the same rows: nothing is stored twice. */
const readPartial = async (ctx: Context, task: TaskRow): Promise<unknown> => {
  const plan = task.status === 'succeeded' ? undefined : showingPlanOf(task.kind, task.planVersion)
  if (plan === undefined) return null
  const state = await readTaskState(ctx.db, task.id)
  return state === undefined ? null : evaluatePlan(plan, task.id, task.input, state.rows).partial
}
