import { createMiddleware } from 'hono/factory'
import { AppError } from '../../shared/errors.ts'
import { publicActor } from '../domain/access/public-account.ts'
import type { AppEnv } from './types.ts'

/**
 * For APIs that are published without auth, after `authenticate`: who sends no credential acts as the account
 * `public` where PUBLIC_APIS is `open`. A credential sent along always wins, a wrong one too.
 * @throws unauthenticated; not_found where the deployment has switched these APIs off
 */
export const actAsPublic = createMiddleware<AppEnv>(async (c, next) => {
  const ctx = c.get('ctx')
  const { PUBLIC_APIS } = ctx.config
  if (PUBLIC_APIS === 'off') throw new AppError('not_found', 'This API is switched off')
  if (ctx.actor.kind !== 'anonymous') return next()
  const sent = c.req.header('authorization') ?? c.req.header('api-key')
  if (PUBLIC_APIS === 'key' || sent !== undefined)
    throw new AppError('unauthenticated', 'No credential came, or one that is wrong or expired')
  c.set('ctx', { ...ctx, actor: publicActor })
  await next()
})
