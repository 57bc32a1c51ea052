import { AppError } from '../../../shared/errors.ts'
import { newId } from '../../../shared/ids.ts'
import type { Context } from '../../context.ts'
import { deleteFolderRow, type FolderRow, insertFolder, readFolders } from '../../db/folders.ts'
import type { Workspace } from './enter.ts'

export type FolderView = FolderRow

export const listFolders = (ctx: Context, { workspaceId }: Workspace): Promise<FolderView[]> =>
  readFolders(ctx.db, workspaceId)

export const createFolder = async (
  ctx: Context,
  { workspaceId }: Workspace,
  name: string,
): Promise<FolderView> => {
  const createdAt = ctx.nowMs()
  const row = { id: newId('folder', createdAt), workspaceId, name, createdAt }
  await insertFolder(ctx.db, row)
  return row
}

/** Its videos stay, in no folder. @throws not_found */
export const deleteFolder = async (ctx: Context, { workspaceId }: Workspace, id: string): Promise<void> => {
  if (!(await deleteFolderRow(ctx.db, workspaceId, id)))
    throw new AppError('not_found', 'Folder not found', { field: 'id', got: id })
}
