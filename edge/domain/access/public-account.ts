import type { Actor } from '../../context.ts'

/** Whom the published APIs without auth act as, where the deployment lets them. */
export const publicAccountId = 'acc_public'

export const publicActor: Actor = {
  kind: 'public',
  accountId: publicAccountId,
  scopes: new Set(['api', 'files']),
}
