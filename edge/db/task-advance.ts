import { type SQL, sql } from 'drizzle-orm'
import type { JobStatus } from '../../shared/task.ts'
import type { Db, Statement, TaskRow } from './client.ts'
import { films, jobs, tasks } from './schema.ts'
import { statement } from './statement.ts'

/** A job's row as an evaluation reads it; JSON columns stay text until something asks for them. */
export type PlanJob = {
  id: string
  key: string
  type: string
  status: JobStatus
  /** Canonical JSON. */
  input: string
  output: string | null
  outputPrefix: string | null
  error: string | null
}

export type TaskState = { task: TaskRow; rows: PlanJob[]; filmIds: string[] }

/** The task with its jobs as text, in one round trip. */
export const readTaskState = async (db: Db, taskId: string): Promise<TaskState | undefined> => {
  const [found, rows, made] = await db.batch([
    db.select().from(tasks).where(sql`id = ${taskId}`),
    db
      .select({
        id: jobs.id,
        key: jobs.key,
        type: jobs.type,
        status: jobs.status,
        input: sql<string>`input`,
        output: sql<string | null>`output`,
        outputPrefix: jobs.outputPrefix,
        error: sql<string | null>`error`,
      })
      .from(jobs)
      .where(sql`task_id = ${taskId}`),
    db.select({ id: films.id }).from(films).where(sql`task_id = ${taskId}`),
  ])
  const task = found[0]
  return task && { task, rows, filmIds: made.map(({ id }) => id) }
}

/** Holds while nobody has canceled, retried, edited or finished the task since it was read. */
export const stillOpen = ({ id, revision }: TaskRow): SQL =>
  sql`EXISTS (SELECT 1 FROM tasks WHERE id = ${id} AND revision = ${revision} AND status IN ('queued', 'running'))`

export type Progress = { stage: string; percent: number }

/** A commit between the read and this write has raised next_seq: its own advance is still due then. */
export const noteAdvanced = (db: Db, task: TaskRow, progress: Progress, nowMs: number): Statement =>
  statement(
    db,
    sql`UPDATE tasks SET stage = ${progress.stage}, progress_percent = MAX(progress_percent, ${progress.percent}),
          advance_due_at = CASE WHEN next_seq = ${task.nextSeq} THEN NULL ELSE advance_due_at END,
          updated_at = ${nowMs}
        WHERE id = ${task.id} AND revision = ${task.revision} AND status IN ('queued', 'running')`,
  )

/** An event that changes nothing a plan could see, such as an attempt that will be repeated. */
export const drawEventNumber = (db: Db, taskId: string, nowMs: number): Statement =>
  statement(db, sql`UPDATE tasks SET next_seq = next_seq + 1, updated_at = ${nowMs} WHERE id = ${taskId}`)

/** The task as a commit's own evaluation saw it, and the progress it came to. */
type Quietly = { task: TaskRow; progress: Progress }

/**
 * With `quietly` the commit's own evaluation was all there is to do, unless another commit came between; otherwise an
 * advance is due. Answers `advanceDueAt`.
 */
export const noteCommitted = (
  db: Db,
  taskId: string,
  quietly: Quietly | undefined,
  nowMs: number,
): Statement =>
  statement(
    db,
    sql`UPDATE tasks SET next_seq = next_seq + 1, updated_at = ${nowMs}, ${quietly ? unlessDisturbed(quietly, nowMs) : sql`advance_due_at = ${nowMs}`}
        WHERE id = ${taskId} RETURNING advance_due_at AS advanceDueAt`,
  )

const unlessDisturbed = ({ task, progress }: Quietly, nowMs: number): SQL => {
  const undisturbed = sql`next_seq = ${task.nextSeq} AND revision = ${task.revision}`
  return sql`advance_due_at = CASE WHEN ${undisturbed} THEN advance_due_at ELSE ${nowMs} END,
    stage = CASE WHEN ${undisturbed} THEN ${progress.stage} ELSE stage END,
    progress_percent = CASE WHEN revision = ${task.revision} THEN MAX(progress_percent, ${progress.percent})
      ELSE progress_percent END`
}
