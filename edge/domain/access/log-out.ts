import { AppError } from '../../../shared/errors.ts'
import type { Context } from '../../context.ts'
import { revokeSession } from '../../db/access.ts'

/**
 * Ends the session: every access token of it, refreshed ones too, is refused from now on.
 * @throws unauthenticated without a credential, forbidden for a key, which has no session
 */
export const logOut = async (ctx: Context): Promise<void> => {
  const { actor } = ctx
  if (actor.kind === 'anonymous')
    throw new AppError('unauthenticated', 'No credential came, or one that is wrong or expired')
  if (actor.kind !== 'user')
    throw new AppError('forbidden', 'Only a login can be ended; revoke a key instead')
  await revokeSession(ctx.db, actor.sessionId, ctx.nowMs())
}
