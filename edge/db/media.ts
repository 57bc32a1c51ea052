import { and, desc, eq, inArray, lt, sql } from 'drizzle-orm'
import { forgetCached } from './cached-outputs.ts'
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

/**
 * Row and bytes go together, unless an open task of the account reads or made it. Bytes that another media names stay;
 * the cache forgets them. False = nothing was deleted.
 */
export const deleteUnusedMedia = async (
  db: Db,
  accountId: string,
  id: string,
  nowMs: number,
): Promise<boolean> => {
  const unused = sql`media.id = ${id} AND media.account_id = ${accountId} AND NOT EXISTS (
    SELECT 1 FROM tasks, json_tree(tasks.input) AS field
    WHERE tasks.account_id = ${accountId} AND status IN ('queued', 'running') AND field.value = ${id}
      AND field.key LIKE '%mediaId')
    AND NOT EXISTS (SELECT 1 FROM tasks WHERE tasks.id = substr(media.object_key, 6, 31)
      AND status IN ('queued', 'running'))`
  const discard = sql`INSERT INTO garbage (key, not_before) SELECT object_key, ${nowMs} FROM media WHERE ${unused}
    ON CONFLICT DO NOTHING`
  const folder = sql`SELECT rtrim(object_key, replace(object_key, '/', '')) FROM media WHERE ${unused}`
  const results = await runBatch(db, [
    statement(db, discard),
    statement(
      db,
      sql`DELETE FROM upload_chunks WHERE upload_id IN (SELECT uploads.id FROM uploads, media
          WHERE uploads.media_id = ${id} AND ${unused})`,
    ),
    ...forgetCached(db, sql`account_id = ${accountId} AND prefix = (${folder})`, nowMs),
    statement(db, sql`DELETE FROM published_files WHERE media_id = (SELECT id FROM media WHERE ${unused})`),
    statement(db, sql`DELETE FROM media WHERE ${unused}`),
  ])
  return results.at(-1)?.meta.changes === 1
}
