import { and, eq, sql } from 'drizzle-orm'
import type { Db, MediaRow } from './client.ts'
import { publishedFiles } from './published-schema.ts'
import { media } from './schema.ts'
import { runBatch, statement } from './statement.ts'

export type PublishedFile = typeof publishedFiles.$inferSelect

/** A media's name in a folder, if it has one. */
export const findPublishedName = (
  db: Db,
  mediaId: string,
  folder: string,
): Promise<PublishedFile | undefined> =>
  db
    .select()
    .from(publishedFiles)
    .where(and(eq(publishedFiles.mediaId, mediaId), eq(publishedFiles.folder, folder)))
    .get()

/** The media behind a path. */
export const findPublishedMedia = async (db: Db, path: string): Promise<MediaRow | undefined> => {
  const rows = await db
    .select({ media })
    .from(publishedFiles)
    .innerJoin(media, eq(media.id, publishedFiles.mediaId))
    .where(eq(publishedFiles.path, path))
  return rows[0]?.media
}

/** False when the path is taken, the media has its name in the folder already, or the media is gone. */
export const insertPublishedName = async (db: Db, row: PublishedFile): Promise<boolean> => {
  const { path, folder, accountId, mediaId, createdAt } = row
  const [result] = await runBatch(db, [
    statement(
      db,
      sql`INSERT INTO published_files (path, folder, account_id, media_id, created_at)
          SELECT ${path}, ${folder}, account_id, id, ${createdAt} FROM media
          WHERE id = ${mediaId} AND account_id = ${accountId} ON CONFLICT DO NOTHING`,
    ),
  ])
  return result?.meta.changes === 1
}
