import { AppError } from '../../../shared/errors.ts'
import type { Context } from '../../context.ts'
import { deleteMember, findMember, insertMember, type MemberRow, readMembers } from '../../db/workspaces.ts'
import { getOwnedWorkspace, getWorkspace } from './manage.ts'

export type MemberView = MemberRow

/** @throws not_found */
export const listMembers = async (ctx: Context, workspaceId: string): Promise<MemberView[]> =>
  readMembers(ctx.db, (await getWorkspace(ctx, workspaceId)).id)

/**
 * From now on the user (by id or name) or API key (by id) enters only what it is a member of.
 * @throws forbidden, not_found for one of another account too
 */
export const addMember = async (ctx: Context, workspaceId: string, idOrName: string): Promise<MemberView> => {
  const { id, accountId } = await getOwnedWorkspace(ctx, workspaceId)
  const found = await findMember(ctx.db, accountId, idOrName)
  if (found === undefined)
    throw new AppError('not_found', 'Member not found', { field: 'member', got: idOrName })
  const createdAt = ctx.nowMs()
  await insertMember(ctx.db, { workspaceId: id, memberId: found.id, createdAt })
  return { memberId: found.id, name: found.name, createdAt }
}

/** A key that is a member of nothing more enters nothing. @throws forbidden, not_found */
export const removeMember = async (ctx: Context, workspaceId: string, memberId: string): Promise<void> => {
  const { id } = await getOwnedWorkspace(ctx, workspaceId)
  if (!(await deleteMember(ctx.db, id, memberId)))
    throw new AppError('not_found', 'Member not found', { field: 'member', got: memberId })
}
