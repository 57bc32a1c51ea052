import { and, eq, sql } from 'drizzle-orm'
import type { Db, MediaRow, Statement } from './client.ts'
import { media } from './schema.ts'

/** The media a job made. Its id comes from the job, so a second commit could not make a second one. */
export const insertJobMedia = (db: Db, row: Omit<MediaRow, 'sha256' | 'probe'>): Statement =>
  db.insert(media).values(row)

const these = (ids: string[]) => sql`id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`

/** Where the bytes of an account's media lie; what it does not own is left out. */
export const readSources = (
  db: Db,
  accountId: string,
  ids: string[],
): Promise<Pick<MediaRow, 'id' | 'objectKey' | 'sizeBytes' | 'sha256' | 'contentType'>[]> =>
  db
    .select({
      id: media.id,
      objectKey: media.objectKey,
      sizeBytes: media.sizeBytes,
      sha256: media.sha256,
      contentType: media.contentType,
    })
    .from(media)
    .where(and(eq(media.accountId, accountId), these(ids)))
