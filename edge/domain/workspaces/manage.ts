import { AppError } from '../../../shared/errors.ts'
import { newId } from '../../../shared/ids.ts'
import type { Context } from '../../context.ts'
import {
  deleteEmptyWorkspace,
  insertWorkspace,
  renameWorkspace as renameRow,
  type WorkspaceRow,
} from '../../db/workspaces.ts'
import { reachWorkspaces, requireOwner } from './reach.ts'

export type WorkspaceView = WorkspaceRow

const missing = (id: string): AppError =>
  new AppError('not_found', 'Workspace not found', { field: 'id', got: id })

/** Those the actor may enter. */
export const listWorkspaces = async (ctx: Context): Promise<WorkspaceView[]> =>
  (await reachWorkspaces(ctx)).workspaces

/** @throws not_found for one the actor may not enter */
export const getWorkspace = async (ctx: Context, id: string): Promise<WorkspaceView> => {
  const found = (await reachWorkspaces(ctx)).workspaces.find((workspace) => workspace.id === id)
  if (found === undefined) throw missing(id)
  return found
}

/** @throws forbidden for members; not_found */
export const getOwnedWorkspace = async (ctx: Context, id: string): Promise<WorkspaceView> => {
  const reach = await reachWorkspaces(ctx)
  const found = reach.workspaces.find((workspace) => workspace.id === id)
  if (found === undefined) throw missing(id)
  requireOwner(reach)
  return found
}

/** @throws forbidden for members */
export const createWorkspace = async (ctx: Context, name: string): Promise<WorkspaceView> => {
  const reach = await reachWorkspaces(ctx)
  requireOwner(reach)
  const createdAt = ctx.nowMs()
  const { accountId } = reach
  const row = { id: newId('workspace', createdAt), accountId, name, isDefault: false, createdAt }
  await insertWorkspace(ctx.db, row)
  return row
}

/** @throws forbidden, not_found */
export const renameWorkspace = async (ctx: Context, id: string, name: string): Promise<WorkspaceView> => {
  const found = await getOwnedWorkspace(ctx, id)
  await renameRow(ctx.db, id, name)
  return { ...found, name }
}

/** @throws forbidden, not_found; conflict for the default one and while it has videos, drafts or webhooks */
export const deleteWorkspace = async (ctx: Context, id: string): Promise<void> => {
  const { isDefault } = await getOwnedWorkspace(ctx, id)
  if (await deleteEmptyWorkspace(ctx.db, id)) return
  throw new AppError(
    'conflict',
    isDefault
      ? 'The default workspace cannot be deleted'
      : 'Delete the videos, drafts and webhooks of the workspace first',
    { field: 'id', got: id },
  )
}
