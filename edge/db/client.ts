import type { BatchItem } from 'drizzle-orm/batch'
import { drizzle } from 'drizzle-orm/d1'
import type * as schema from './schema.ts'
import type { uploadChunks, uploads } from './uploads-schema.ts'

export const createDb = (d1: D1Database) => drizzle(d1)
export type Db = ReturnType<typeof createDb>

/** One statement of an atomic batch; verbs pass these around, only edge/db builds them. */
export type Statement = BatchItem<'sqlite'>

export type TaskRow = typeof schema.tasks.$inferSelect
export type JobRow = typeof schema.jobs.$inferSelect
export type UploadRow = typeof uploads.$inferSelect
export type UploadChunkRow = typeof uploadChunks.$inferSelect
export type MediaRow = typeof schema.media.$inferSelect
export type FilmRow = typeof schema.films.$inferSelect
export type CachedRow = typeof schema.cachedOutputs.$inferSelect
