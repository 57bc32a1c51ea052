import { sql } from 'drizzle-orm'
import type { Db, MediaRow, TaskRow } from './client.ts'
import type { PublishedFile } from './published-files.ts'
import { publishedFiles } from './published-schema.ts'
import { media, tasks } from './schema.ts'

const listOf = (ids: string[]) => sql`(SELECT value FROM json_each(${JSON.stringify(ids)}))`

export const readTasksOf = (db: Db, ids: string[]): Promise<TaskRow[]> =>
  db
    .select()
    .from(tasks)
    .where(sql`id IN ${listOf(ids)}`)

type NamedMedia = { media: MediaRow; named: PublishedFile | null }

/** Medias with their names in a folder. */
export const readNamedMedia = (db: Db, ids: string[], folder: string): Promise<NamedMedia[]> =>
  db
    .select({ media, named: publishedFiles })
    .from(media)
    .leftJoin(publishedFiles, sql`published_files.media_id = media.id AND published_files.folder = ${folder}`)
    .where(sql`media.id IN ${listOf(ids)}`)

/** Everything that jobs of a task have left as medias. */
export const listMediaOfTask = async (db: Db, taskId: string): Promise<string[]> => {
  const rows = await db
    .select({ id: media.id })
    .from(media)
    .where(sql`object_key >= ${`work/${taskId}/`} AND object_key < ${`work/${taskId}0`}`)
  return rows.map(({ id }) => id)
}
