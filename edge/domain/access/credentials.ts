import { AppError } from '../../../shared/errors.ts'
import { sha256Hex } from '../../../shared/hash.ts'
import { newId } from '../../../shared/ids.ts'
import type { Context } from '../../context.ts'
import { type CredentialRow, insertCredential, listCredentials, revokeCredential } from '../../db/access.ts'
import { type Page, toPage } from '../page.ts'
import { refuseConfined } from '../workspaces/reach.ts'
import { requireScope } from './require-scope.ts'
import { type CredentialKind, newSecretText } from './secret-text.ts'

/** What façades may know of a credential: all but what it was made from. */
export type CredentialView = Omit<CredentialRow, 'secretHash'>

/** Worker tokens see every account's jobs, so only an administrator hands them out. */
const requireOwner = async (ctx: Context, kind: CredentialKind): Promise<string> => {
  if (kind === 'worker') requireScope(ctx, 'admin')
  const accountId = requireScope(ctx, 'api')
  await refuseConfined(ctx)
  return accountId
}

/** The row to store and the secret to show once. */
export const makeCredential = async (
  kind: CredentialKind,
  accountId: string,
  label: string,
  nowMs: number,
): Promise<{ row: CredentialRow; secret: string }> => {
  const secret = await newSecretText(kind)
  const row = {
    id: newId('credential', nowMs),
    accountId,
    kind,
    secretHash: await sha256Hex(secret),
    label,
    lastCharacters: secret.slice(-4),
    createdAt: nowMs,
    revokedAt: null,
  }
  return { row, secret }
}

/** The secret is answered this once and never again. @throws forbidden */
export const createCredential = async (
  ctx: Context,
  { kind, label }: { kind: CredentialKind; label: string },
): Promise<{ row: CredentialView; secret: string }> => {
  const made = await makeCredential(kind, await requireOwner(ctx, kind), label, ctx.nowMs())
  await insertCredential(ctx.db, made.row)
  return made
}

/** Those not revoked, newest first. @throws forbidden */
export const listOwnCredentials = async (
  ctx: Context,
  { kind, limit, cursor }: { kind: CredentialKind; limit: number; cursor?: string | undefined },
): Promise<Page<CredentialView>> => {
  const owner = { accountId: await requireOwner(ctx, kind), kind }
  return toPage(await listCredentials(ctx.db, owner, limit + 1, cursor), limit)
}

/** @throws not_found for another account's, an unknown or an already revoked one */
export const revokeOwnCredential = async (
  ctx: Context,
  { kind, id }: { kind: CredentialKind; id: string },
): Promise<void> => {
  const owner = { accountId: await requireOwner(ctx, kind), kind }
  const revoked = await revokeCredential(ctx.db, owner, id, ctx.nowMs())
  if (!revoked) throw new AppError('not_found', 'There is no such credential', { field: 'id', got: id })
}
