import { AppError } from '../../../shared/errors.ts'
import { newId } from '../../../shared/ids.ts'
import type { Context } from '../../context.ts'
import { insertWorkspace, readWorkspaces, type WorkspaceRow } from '../../db/workspaces.ts'
import { requireScope } from '../access/require-scope.ts'

type Reach = {
  accountId: string
  /** What the actor may enter, its standard one first. */
  workspaces: [WorkspaceRow, ...WorkspaceRow[]]
  /** May make workspaces and say who enters them. */
  isOwner: boolean
}

const memberIdOf = ({ actor }: Context): string => {
  if (actor.kind === 'user') return actor.userId
  return actor.kind === 'key' ? actor.credentialId : ''
}

const makeDefault = async (ctx: Context, accountId: string): Promise<void> => {
  const createdAt = ctx.nowMs()
  const id = newId('workspace', createdAt)
  await insertWorkspace(ctx.db, { id, accountId, name: 'Default', isDefault: true, createdAt })
}

const defaultFirst = (all: readonly WorkspaceRow[]): WorkspaceRow[] => [
  ...all.filter(({ isDefault }) => isDefault),
  ...all.filter(({ isDefault }) => !isDefault),
]

/**
 * A user or key that was ever made a member enters what it is a member of; administrators enter all, so do keys that
 * never were, and other users enter the default one. @throws unauthenticated, forbidden; not_found where nothing is left
 */
export const reachWorkspaces = async (ctx: Context): Promise<Reach> => {
  const accountId = requireScope(ctx, 'api')
  const memberId = memberIdOf(ctx)
  let found = await readWorkspaces(ctx.db, accountId, memberId)
  if (!found.all.some(({ isDefault }) => isDefault)) {
    await makeDefault(ctx, accountId)
    found = await readWorkspaces(ctx.db, accountId, memberId)
  }
  const { all, memberOf } = found
  const { actor } = ctx
  const isAdmin = actor.kind === 'user' && actor.scopes.has('admin')
  const isOwner = isAdmin || (actor.kind === 'key' && memberOf.size === 0)
  const isIn = ({ id, isDefault }: WorkspaceRow): boolean =>
    isOwner || (memberOf.size === 0 ? isDefault : memberOf.has(id))
  const [first, ...rest] = defaultFirst(all).filter(isIn)
  if (first === undefined) throw new AppError('not_found', 'Workspace not found')
  return { accountId, workspaces: [first, ...rest], isOwner }
}

/** @throws forbidden for members */
export const requireOwner = (reach: Reach): void => {
  if (!reach.isOwner)
    throw new AppError('forbidden', 'Only an administrator, or a key of the whole account, may do this')
}

/** @throws forbidden for who is let into some workspaces alone: a new key would enter them all */
export const refuseConfined = async (ctx: Context): Promise<void> => {
  const { actor } = ctx
  if (actor.kind === 'user' && actor.scopes.has('admin')) return
  const { memberOf } = await readWorkspaces(ctx.db, requireScope(ctx, 'api'), memberIdOf(ctx))
  if (memberOf.size > 0)
    throw new AppError('forbidden', 'Members of single workspaces have no say in the keys of the account')
}
