import { AppError } from '../../../shared/errors.ts'
import { newId } from '../../../shared/ids.ts'
import type { Context } from '../../context.ts'
import { deleteTeamRow, insertTeam, readTeams, type TeamRow } from '../../db/workspaces.ts'
import { getOwnedWorkspace, getWorkspace } from './manage.ts'

export type TeamView = TeamRow

/** @throws not_found */
export const listTeams = async (ctx: Context, workspaceId: string): Promise<TeamView[]> =>
  readTeams(ctx.db, (await getWorkspace(ctx, workspaceId)).id)

/** @throws forbidden, not_found */
export const createTeam = async (ctx: Context, workspaceId: string, name: string): Promise<TeamView> => {
  const { id } = await getOwnedWorkspace(ctx, workspaceId)
  const createdAt = ctx.nowMs()
  const row = { id: newId('team', createdAt), workspaceId: id, name, createdAt }
  await insertTeam(ctx.db, row)
  return row
}

/** Its videos stay in the workspace. @throws forbidden, not_found */
export const deleteTeam = async (ctx: Context, workspaceId: string, teamId: string): Promise<void> => {
  const { id } = await getOwnedWorkspace(ctx, workspaceId)
  if (!(await deleteTeamRow(ctx.db, id, teamId)))
    throw new AppError('not_found', 'Team not found', { field: 'team_id', got: teamId })
}
