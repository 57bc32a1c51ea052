import { and, desc, eq, lt, type SQL, sql } from 'drizzle-orm'
import type { Db, Statement } from './client.ts'
import { tasks } from './schema.ts'
import { runBatch, statement } from './statement.ts'
import { templateVideos } from './templates-schema.ts'

export type VideoRow = typeof templateVideos.$inferSelect

/** A video with what its task says; of the result only its file. */
const columns = {
  video: templateVideos,
  status: tasks.status,
  stage: tasks.stage,
  progressPercent: tasks.progressPercent,
  error: tasks.error,
  mediaId: sql<string | null>`json_extract(${tasks.result}, '$.mediaId')`,
  /** The result's film; before there is one the newest, which may play before the video is ready. */
  filmId: sql<string | null>`COALESCE(json_extract(${tasks.result}, '$.filmId'),
    (SELECT id FROM films WHERE films.task_id = ${tasks.id} ORDER BY films.created_at DESC LIMIT 1))`,
  finishedAt: tasks.finishedAt,
}

const select = (db: Db, where: SQL | undefined) =>
  db
    .select(columns)
    .from(templateVideos)
    .innerJoin(tasks, eq(tasks.id, templateVideos.taskId))
    .where(where)
    .orderBy(desc(templateVideos.taskId))

export type VideoState = Awaited<ReturnType<typeof select>>[number]

export const insertVideo = (db: Db, row: VideoRow): Statement => db.insert(templateVideos).values(row)

export const findVideo = async (db: Db, workspaceId: string, uuid: string): Promise<VideoState | undefined> =>
  (
    await select(
      db,
      sql`${templateVideos.workspaceId} = ${workspaceId} AND ${templateVideos.taskId} =
        (SELECT task_id FROM external_ids WHERE facade = 'uuid' AND external_id = ${uuid})`,
    )
  )[0]

/** What the task's plan made. */
export const readVideoResult = async (db: Db, taskId: string): Promise<unknown> =>
  (await db.select({ result: tasks.result }).from(tasks).where(eq(tasks.id, taskId)).get())?.result

const conditions = {
  not_started: sql`${tasks.status} = 'queued'`,
  started: sql`${tasks.status} = 'running' AND ${tasks.progressPercent} = 0`,
  processing: sql`${tasks.status} = 'running' AND ${tasks.progressPercent} > 0`,
  ready: sql`${tasks.status} = 'succeeded' AND ${templateVideos.publishedAt} IS NULL`,
  published: sql`${tasks.status} = 'succeeded' AND ${templateVideos.publishedAt} IS NOT NULL`,
  failed: sql`${tasks.status} = 'failed'`,
  stopped: sql`0`,
  cancelled: sql`${tasks.status} = 'canceled'`,
}
export type VideoStatus = keyof typeof conditions
export const videoStatuses = Object.keys(conditions) as [VideoStatus, ...VideoStatus[]]

export type VideoFilter = {
  teamId: string | null
  folderId?: string | undefined
  correlationId?: string | undefined
  status?: VideoStatus | undefined
  before?: string | undefined
  limit: number
}

/** Newest first. */
export const readVideos = (db: Db, workspaceId: string, filter: VideoFilter): Promise<VideoState[]> =>
  select(
    db,
    and(
      eq(templateVideos.workspaceId, workspaceId),
      filter.teamId === null ? undefined : eq(templateVideos.teamId, filter.teamId),
      filter.folderId === undefined ? undefined : eq(templateVideos.folderId, filter.folderId),
      filter.correlationId === undefined ? undefined : eq(templateVideos.correlationId, filter.correlationId),
      filter.status && conditions[filter.status],
      filter.before === undefined ? undefined : lt(templateVideos.taskId, filter.before),
    ),
  ).limit(filter.limit)

/** False = it is not ready. */
export const setPublished = async (db: Db, taskId: string, publishedAt: number | null): Promise<boolean> => {
  const [set] = await runBatch(db, [
    statement(
      db,
      sql`UPDATE template_videos SET published_at = ${publishedAt} WHERE task_id = ${taskId}
            AND EXISTS (SELECT 1 FROM tasks WHERE id = ${taskId} AND status = 'succeeded')`,
    ),
  ])
  return set?.meta.changes === 1
}

/** In whatever workspace: for who holds a link to it. */
export const findVideoByLink = async (db: Db, uuid: string): Promise<VideoState | undefined> =>
  (
    await select(
      db,
      sql`${templateVideos.taskId} =
        (SELECT task_id FROM external_ids WHERE facade = 'uuid' AND external_id = ${uuid})`,
    )
  )[0]
