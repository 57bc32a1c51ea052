import { createMiddleware } from 'hono/factory'
import { newId } from '../../shared/ids.ts'
import type { AppEnv } from './types.ts'

/** Every answer, errors included, names the request as the log does. */
export const nameRequest = createMiddleware<AppEnv>(async (c, next) => {
  const requestId = newId('request', Date.now())
  c.set('requestId', requestId)
  await next()
  c.header('x-request-id', requestId)
})
