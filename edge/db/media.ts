import { and, desc, eq, inArray, lt, sql } from 'drizzle-orm'
import type { Db, MediaRow } from './client.ts'
import { media } from './schema.ts'
import { runBatch, statement } from './statement.ts'

export const findMedia = (db: Db, accountId: string, id: string): Promise<MediaRow | undefined> =>
  db
    .select()
    .from(media)
    .where(and(eq(media.id, id), eq(media.accountId, accountId)))
    .get()

/** The newest that one of these paths names. */
export const findMediaAt = (db: Db, accountId: string, paths: string[]): Promise<MediaRow | undefined> =>
  db
    .select()
    .from(media)
    .where(and(eq(media.accountId, accountId), inArray(media.path, paths)))
    .orderBy(desc(media.createdAt), desc(media.id))
    .limit(1)
    .get()

/** Newest first, older than the cursor. */
export const listMediaRows = (
  db: Db,
  accountId: string,
  limit: number,
  cursor?: string,
): Promise<MediaRow[]> =>
  db
    .select()
    .from(media)
    .where(and(eq(media.accountId, accountId), cursor === undefined ? undefined : lt(media.id, cursor)))
    .orderBy(desc(media.id))
    .limit(limit)

/** Row and bytes go together, unless an open task of the account reads it. False = nothing was deleted. */
export const deleteUnusedMedia = async (
  db: Db,
  accountId: string,
  id: string,
  nowMs: number,
): Promise<boolean> => {
  const unused = sql`id = ${id} AND account_id = ${accountId} AND NOT EXISTS (
    SELECT 1 FROM tasks WHERE account_id = ${accountId} AND status IN ('queued', 'running')
      AND (input ->> '$.mediaId' = ${id} OR input ->> '$.source.mediaId' = ${id}))`
  const discard = sql`INSERT INTO garbage (key, not_before) SELECT object_key, ${nowMs} FROM media WHERE ${unused}
    ON CONFLICT DO NOTHING`
  const results = await runBatch(db, [
    statement(db, discard),
    statement(db, sql`DELETE FROM media WHERE ${unused}`),
  ])
  return results[1]?.meta.changes === 1
}
