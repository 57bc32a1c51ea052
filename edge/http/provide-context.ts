import { createMiddleware } from 'hono/factory'
import { makeContext } from '../make-context.ts'
import type { AppEnv } from './types.ts'

/** Gives every later route its Context, acting as nobody until `authenticate` has looked at the credential. */
export const provideContext = createMiddleware<AppEnv>(async (c, next) => {
  const context = await makeContext(c.env, {
    actor: { kind: 'anonymous' },
    origin: new URL(c.req.url).origin,
    defer: (work) => c.executionCtx.waitUntil(work),
  })
  c.set('ctx', context)
  await next()
})
