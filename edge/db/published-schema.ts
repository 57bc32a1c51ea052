import { integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/** What `/media/{path}` serves: a media under a name that looks as its published API made them. */
export const publishedFiles = sqliteTable(
  'published_files',
  {
    path: text().primaryKey(),
    folder: text().notNull(),
    accountId: text('account_id').notNull(),
    mediaId: text('media_id').notNull(),
    createdAt: integer('created_at').notNull(),
  },
  // One name of a media in a folder: publishing it twice is publishing it once.
  (t) => [uniqueIndex('published_files_media').on(t.mediaId, t.folder)],
)

/** The last number a published API gave out: its ids are integers. */
export const sequences = sqliteTable(
  'sequences',
  { facade: text().notNull(), last: integer().notNull() },
  (t) => [primaryKey({ columns: [t.facade] })],
)
