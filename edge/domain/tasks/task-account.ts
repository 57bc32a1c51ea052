import { AppError } from '../../../shared/errors.ts'
import type { Context } from '../../context.ts'

/** The account whose tasks the actor may touch: through the native API or a façade of its own. */
export const taskAccount = (ctx: Context): string => {
  const { actor } = ctx
  if (actor.kind === 'anonymous')
    throw new AppError('unauthenticated', 'No credential came, or one that is wrong or expired')
  if (actor.kind === 'system' || actor.kind === 'worker') {
    throw new AppError('forbidden', 'This credential may not touch tasks')
  }
  return actor.accountId
}
