import { and, asc, eq, sql } from 'drizzle-orm'
import type { Db } from './client.ts'
import { runBatch, statement } from './statement.ts'
import { folders } from './workspaces-schema.ts'

export type FolderRow = typeof folders.$inferSelect

export const readFolders = (db: Db, workspaceId: string): Promise<FolderRow[]> =>
  db.select().from(folders).where(eq(folders.workspaceId, workspaceId)).orderBy(asc(folders.id))

export const findFolder = (db: Db, workspaceId: string, id: string): Promise<FolderRow | undefined> =>
  db
    .select()
    .from(folders)
    .where(and(eq(folders.id, id), eq(folders.workspaceId, workspaceId)))
    .get()

export const insertFolder = async (db: Db, row: FolderRow): Promise<void> => {
  await db.insert(folders).values(row)
}

/** Its videos stay, in no folder. False = there was none. */
export const deleteFolderRow = async (db: Db, workspaceId: string, id: string): Promise<boolean> => {
  const [deleted] = await runBatch(db, [
    statement(db, sql`DELETE FROM folders WHERE id = ${id} AND workspace_id = ${workspaceId}`),
    statement(
      db,
      sql`UPDATE template_videos SET folder_id = NULL WHERE folder_id = ${id} AND workspace_id = ${workspaceId}`,
    ),
  ])
  return deleted?.meta.changes === 1
}
