import { AppError } from '../../../shared/errors.ts'
import { newId } from '../../../shared/ids.ts'
import type { Context } from '../../context.ts'
import { findUserByName, insertSession, replacePasswordHash } from '../../db/access.ts'
import { createGate } from './one-at-a-time.ts'
import { hashPassword, nobodysHash, verifyPassword } from './password.ts'

const passwordGate = createGate()

/**
 * Opens a session and returns its first access token.
 * @throws unauthenticated for an unknown name and a wrong password alike, too_many_requests
 */
export const logIn = async (ctx: Context, input: { username: string; password: string }): Promise<string> => {
  const user = await findUserByName(ctx.db, input.username)
  const rehashed = await passwordGate(async () => {
    const verdict = await verifyPassword(input.password, user?.passwordHash ?? nobodysHash)
    if (verdict === 'wrong') throw new AppError('unauthenticated', 'Incorrect username or password')
    return verdict === 'stale' ? hashPassword(input.password) : undefined
  })
  if (user === undefined) throw new AppError('unauthenticated', 'Incorrect username or password')
  if (rehashed !== undefined) await replacePasswordHash(ctx.db, user.id, user.passwordHash, rehashed)

  const nowMs = ctx.nowMs()
  const expiresAt = nowMs + ctx.config.SESSION_CAP_SECONDS * 1000
  const sessionId = newId('session', nowMs)
  await insertSession(ctx.db, { id: sessionId, userId: user.id, createdAt: nowMs, expiresAt })
  const claims = { sub: user.username, userId: user.id, sessionId, accountId: user.accountId }
  return ctx.keys.signAccess(claims, Math.min(nowMs + ctx.config.ACCESS_TOKEN_TTL_SECONDS * 1000, expiresAt))
}
