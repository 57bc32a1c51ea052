import { and, desc, eq, lt, type SQL, sql } from 'drizzle-orm'
import type { JobStatus, TaskStatus } from '../../shared/task.ts'
import type { Db, JobRow, Statement, TaskRow } from './client.ts'
import { externalIds, films, jobs, tasks } from './schema.ts'

type NewTask = Pick<
  TaskRow,
  'id' | 'accountId' | 'kind' | 'planVersion' | 'input' | 'idempotencyKey' | 'requestHash' | 'createdAt'
>

/** next_seq is 2: number 1 is the `task.queued` that is written with it. */
export const insertTask = (db: Db, task: NewTask): Statement =>
  db.insert(tasks).values({
    ...task,
    status: 'queued',
    nextSeq: 2,
    advanceDueAt: task.createdAt,
    updatedAt: task.createdAt,
  })

export const insertExternalId = (db: Db, row: typeof externalIds.$inferInsert): Statement =>
  db.insert(externalIds).values(row)

const one = async (db: Db, where: SQL): Promise<TaskRow | undefined> =>
  (await db.select().from(tasks).where(where))[0]

export const readTask = (db: Db, id: string): Promise<TaskRow | undefined> => one(db, eq(tasks.id, id))

export const readTaskByExternalId = (
  db: Db,
  facade: string,
  externalId: string,
): Promise<TaskRow | undefined> =>
  one(
    db,
    sql`id = (SELECT task_id FROM external_ids WHERE facade = ${facade} AND external_id = ${externalId})`,
  )

export const readTaskByKey = (db: Db, accountId: string, key: string): Promise<TaskRow | undefined> =>
  one(db, sql`account_id = ${accountId} AND idempotency_key = ${key}`)

type TaskFilter = { status?: TaskStatus; kind?: string; before?: string; limit: number }

export const readTasks = (db: Db, accountId: string, filter: TaskFilter): Promise<TaskRow[]> =>
  db
    .select()
    .from(tasks)
    .where(
      and(
        eq(tasks.accountId, accountId),
        filter.status && eq(tasks.status, filter.status),
        filter.kind === undefined ? undefined : eq(tasks.kind, filter.kind),
        filter.before === undefined ? undefined : lt(tasks.id, filter.before),
      ),
    )
    .orderBy(desc(tasks.id))
    .limit(filter.limit)

/** Task → its UUID and its newest film, for showing. */
export const readNames = async (
  db: Db,
  taskIds: string[],
): Promise<Map<string, { uuid?: string; filmId?: string }>> => {
  const ids = sql`(SELECT value FROM json_each(${JSON.stringify(taskIds)}))`
  const [uuids, made] = await db.batch([
    db
      .select({ taskId: externalIds.taskId, uuid: externalIds.externalId })
      .from(externalIds)
      .where(sql`task_id IN ${ids} AND facade = 'uuid'`),
    db
      .select({ taskId: films.taskId, filmId: films.id })
      .from(films)
      .where(sql`task_id IN ${ids}`)
      .orderBy(films.createdAt, films.id),
  ])
  const names = new Map<string, { uuid?: string; filmId?: string }>(
    uuids.map(({ taskId, uuid }) => [taskId, { uuid }]),
  )
  for (const { taskId, filmId } of made) names.set(taskId, { ...names.get(taskId), filmId })
  return names
}

/** Above this a position is only "far back": counting on would read the whole lane. */
const countedPositions = 1_000

/** 1 = next; the best of the task's ready jobs. Null when none is ready. */
export const readQueuePosition = async (db: Db, taskId: string): Promise<number | null> => {
  const rows = await db.all<{ position: number }>(
    sql`SELECT (SELECT COUNT(*) FROM (SELECT 1 FROM jobs AS other
                WHERE other.lane = head.lane AND other.status = 'ready'
                  AND (other.priority, other.rank) < (head.priority, head.rank) LIMIT ${countedPositions})) + 1 AS position
        FROM jobs AS head WHERE task_id = ${taskId} AND status = 'ready' ORDER BY priority, rank LIMIT 1`,
  )
  return rows[0]?.position ?? null
}

export const readJobs = (db: Db, taskId: string, status?: JobStatus): Promise<JobRow[]> =>
  db
    .select()
    .from(jobs)
    .where(and(eq(jobs.taskId, taskId), status && eq(jobs.status, status)))
    .orderBy(jobs.createdAt, jobs.key)

export const readReadyLanes = async (db: Db, taskId: string): Promise<string[]> => {
  const rows = await db
    .selectDistinct({ lane: jobs.lane })
    .from(jobs)
    .where(sql`task_id = ${taskId} AND status = 'ready'`)
  return rows.map(({ lane }) => lane)
}
