import { AppError } from '../../../shared/errors.ts'
import type { Context } from '../../context.ts'
import { findLiveSession } from '../../db/access.ts'

/**
 * A new access token inside the same session. The presented one stays good until its own end, so a lost
 * reply or a second tab is never logged out; the session's cap ends them all.
 * @throws unauthenticated when not a login, or when its session has ended
 */
export const refreshLogin = async (ctx: Context): Promise<string> => {
  const { actor } = ctx
  const nowMs = ctx.nowMs()
  const session = actor.kind === 'user' ? await findLiveSession(ctx.db, actor.sessionId, nowMs) : undefined
  if (actor.kind !== 'user' || session === undefined) {
    throw new AppError('unauthenticated', 'Only a login that has not ended can be refreshed')
  }
  const { username, id: userId, accountId } = session.user
  const claims = { sub: username, userId, sessionId: actor.sessionId, accountId }
  const expiresAtMs = Math.min(nowMs + ctx.config.ACCESS_TOKEN_TTL_SECONDS * 1000, session.expiresAt)
  return ctx.keys.signAccess(claims, expiresAtMs)
}
