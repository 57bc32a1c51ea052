import type { Db, MediaRow } from './client.ts'
import { media } from './schema.ts'

/** A media that is written again under the same id, with the same bytes or newer ones. */
export const putMedia = async (db: Db, row: MediaRow): Promise<void> => {
  const { sizeBytes, name } = row
  await db.insert(media).values(row).onConflictDoUpdate({ target: media.id, set: { sizeBytes, name } })
}
