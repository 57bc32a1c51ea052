import { createMiddleware } from 'hono/factory'
import { resolveActor } from '../domain/access/resolve-actor.ts'
import type { AppEnv } from './types.ts'

/**
 * The one credential resolver in front of a façade: none, wrong and expired credentials all act as
 * `anonymous`, and each façade refuses in its own words.
 */
export const authenticate = createMiddleware<AppEnv>(async (c, next) => {
  const ctx = c.get('ctx')
  const credential = { authorization: c.req.header('authorization'), apiKey: c.req.header('api-key') }
  c.set('ctx', { ...ctx, actor: await resolveActor(ctx, credential) })
  await next()
})
