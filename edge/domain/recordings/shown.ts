import * as z from 'zod'
import type { Context } from '../../context.ts'
import type { TaskRow } from '../../db/client.ts'
import { readTasksOf } from '../../db/recording-tasks.ts'
import type { RecordingRow } from '../../db/recordings.ts'
import { readNames } from '../../db/tasks.ts'
import { noneIfMissing } from '../access/none-if-missing.ts'
import { Failure } from '../tasks/failure.ts'
import { getTask, nameTask, type TaskView } from '../tasks/get.ts'

/** What the plan of a recording shows, also before its end. */
const Playable = z.object({
  mediaId: z.string(),
  transcript: z
    .object({ tier: z.string(), text: z.string(), mediaIds: z.record(z.string(), z.string()) })
    .nullable(),
  transcriptError: Failure.nullable(),
  /** Known once the film is made. */
  durationSeconds: z.number().optional(),
})
type Playable = z.infer<typeof Playable>

export type Shown = {
  row: RecordingRow
  /** The newest. */
  task: TaskView | undefined
  /** Of the newest that has a file. */
  playable: (Playable & { task: TaskView }) | undefined
}

const playableOf = (task: TaskView | undefined): Shown['playable'] => {
  const { data } = Playable.safeParse(task?.result ?? task?.partial)
  return task && data && { ...data, task }
}

/** A finished task says all in its row; only others are evaluated. */
const viewTask = async (
  ctx: Context,
  row: TaskRow,
  names: Awaited<ReturnType<typeof readNames>>,
): Promise<TaskView | undefined> =>
  row.status === 'succeeded' ? nameTask(row, names, null) : getTask(ctx, row.id).catch(noneIfMissing)

/** What each recording shows now: few queries for any number of finished ones. */
export const findShown = async (ctx: Context, rows: RecordingRow[]): Promise<Shown[]> => {
  const ids = rows.flatMap(({ taskId, shownTaskId }) => [taskId, shownTaskId]).filter((id) => id !== null)
  const [found, names] = await Promise.all([readTasksOf(ctx.db, ids), readNames(ctx.db, ids)])
  const tasks = new Map<string | null, TaskView>()
  for (const row of found) {
    const task = await viewTask(ctx, row, names)
    if (task !== undefined) tasks.set(task.id, task)
  }
  return rows.map((row) => {
    const task = tasks.get(row.taskId)
    return { row, task, playable: playableOf(task) ?? playableOf(tasks.get(row.shownTaskId)) }
  })
}
