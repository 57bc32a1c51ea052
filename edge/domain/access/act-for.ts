import type { Context } from '../../context.ts'

/** The context of the sweep, acting as an account does for itself. */
export const actFor = (ctx: Context, accountId: string): Context => ({
  ...ctx,
  actor: { kind: 'key', accountId, credentialId: 'system', scopes: new Set(['api', 'files']) },
})
