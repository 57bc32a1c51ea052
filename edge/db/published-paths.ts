import { eq, sql } from 'drizzle-orm'
import type { Db, Statement } from './client.ts'
import { publishedPaths } from './schema.ts'
import { statement } from './statement.ts'

type PublishedPath = typeof publishedPaths.$inferSelect

export const findPublishedPath = async (db: Db, path: string): Promise<PublishedPath | undefined> => {
  const [row] = await db.select().from(publishedPaths).where(eq(publishedPaths.path, path))
  return row
}

/** The path that waits for this task's film, if one does. */
export const findWaitingPath = async (db: Db, taskId: string): Promise<PublishedPath | undefined> => {
  const [row] = await db.select().from(publishedPaths).where(eq(publishedPaths.nextTaskId, taskId))
  return row
}

/** A path belongs to the first account that uses it; the second statement raises for any other and undoes the batch. */
export const claimPath = (db: Db, path: string, accountId: string, taskId: string): Statement[] => [
  statement(
    db,
    sql`INSERT INTO published_paths (path, account_id, task_id) VALUES (${path}, ${accountId}, ${taskId})
        ON CONFLICT (path) DO UPDATE SET next_task_id = excluded.task_id WHERE account_id = excluded.account_id`,
  ),
  statement(
    db,
    sql`SELECT CASE WHEN EXISTS (SELECT 1 FROM published_paths WHERE path = ${path} AND account_id = ${accountId})
        THEN 1 ELSE json('path_taken') END`,
  ),
]

/** Compare-and-set: whatever waits now has come after this task otherwise. */
export const switchPath = (db: Db, taskId: string): Statement =>
  statement(
    db,
    sql`UPDATE published_paths SET task_id = next_task_id, next_task_id = NULL WHERE next_task_id = ${taskId}`,
  )
