import { AppError } from '../../../shared/errors.ts'
import type { Context, Scope } from '../../context.ts'

/**
 * The account that acts, if its credential allows this.
 * @throws unauthenticated without a credential, forbidden when the scope is missing
 */
export const requireScope = (ctx: Context, scope: Scope): string => {
  const { actor } = ctx
  if (actor.kind === 'anonymous')
    throw new AppError('unauthenticated', 'No credential came, or one that is wrong or expired')
  if (actor.kind === 'system') throw new AppError('forbidden', 'The system acts for no account')
  if (!actor.scopes.has(scope)) {
    throw new AppError('forbidden', 'This credential may not be used here', {
      allowed: [...actor.scopes],
      needed: scope,
    })
  }
  return actor.accountId
}
