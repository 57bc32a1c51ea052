import { AppError } from '../../../shared/errors.ts'
import type { Context } from '../../context.ts'
import { readTeams } from '../../db/workspaces.ts'
import { reachWorkspaces } from './reach.ts'

/** Where a request acts: everything it may see or make lies in this workspace. */
export type Workspace = { accountId: string; workspaceId: string; teamId: string | null }

/**
 * The named workspace and team, or the actor's standard workspace.
 * @throws unauthenticated, forbidden; not_found for what is unknown, foreign or not the actor's to enter
 */
export const enterWorkspace = async (
  ctx: Context,
  named: { workspaceId?: string | undefined; teamId?: string | undefined },
): Promise<Workspace> => {
  const { accountId, workspaces } = await reachWorkspaces(ctx)
  const [first] = workspaces
  const workspaceId =
    named.workspaceId === undefined ? first.id : workspaces.find(({ id }) => id === named.workspaceId)?.id
  if (workspaceId === undefined)
    throw new AppError('not_found', 'Workspace not found', { field: 'workspace-id' })
  if (named.teamId === undefined) return { accountId, workspaceId, teamId: null }
  const team = (await readTeams(ctx.db, workspaceId)).find(({ id }) => id === named.teamId)
  if (team === undefined) throw new AppError('not_found', 'Team not found', { field: 'team-id' })
  return { accountId, workspaceId, teamId: team.id }
}
