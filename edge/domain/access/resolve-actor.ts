import { sha256Hex } from '../../../shared/hash.ts'
import type { Actor, Context } from '../../context.ts'
import { findLiveCredential, findLiveSession } from '../../db/access.ts'
import { scopesOfKind, scopesOfRole } from './scopes.ts'
import { kindOfSecret } from './secret-text.ts'

type SentCredential = { authorization: string | undefined; apiKey: string | undefined }

const anonymous: Actor = { kind: 'anonymous' }

/** `Bearer <JWT or key>`, the raw pre-shared token in `Authorization`, or `api-key: <key>`, in this order. */
export const resolveActor = async (ctx: Context, sent: SentCredential): Promise<Actor> => {
  const header = sent.authorization?.trim()
  if (header === undefined || header === '') {
    return sent.apiKey === undefined ? anonymous : actorOfSecret(ctx, sent.apiKey.trim())
  }
  const [, bearer] = /^bearer +(\S+)$/i.exec(header) ?? []
  if (bearer === undefined) return actorOfSecret(ctx, header, 'preshared')
  return bearer.includes('.') ? actorOfLogin(ctx, bearer) : actorOfSecret(ctx, bearer)
}

/** Looked up by digest: what is compared tells nothing about the secret, however long it takes. */
const actorOfSecret = async (ctx: Context, secret: string, only?: 'preshared'): Promise<Actor> => {
  const kind = await kindOfSecret(secret)
  if (kind === undefined || (only !== undefined && kind !== only)) return anonymous
  const row = await findLiveCredential(ctx.db, await sha256Hex(secret))
  if (row === undefined || row.kind !== kind) return anonymous
  return {
    kind: kind === 'worker' ? 'worker' : 'key',
    accountId: row.accountId,
    credentialId: row.id,
    scopes: scopesOfKind[kind],
  }
}

const actorOfLogin = async (ctx: Context, token: string): Promise<Actor> => {
  const claims = await ctx.keys.verifyAccess(token)
  if (claims === undefined) return anonymous
  const session = await findLiveSession(ctx.db, claims.sessionId, ctx.nowMs())
  if (session === undefined || session.user.id !== claims.userId) return anonymous
  const { id: userId, accountId, role } = session.user
  return { kind: 'user', accountId, userId, sessionId: claims.sessionId, scopes: scopesOfRole(role) }
}
