import type { Hono, Context as HonoContext } from 'hono'
import { AppError } from '../../shared/errors.ts'
import type { AppEnv } from './types.ts'

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

/** Methods that have a route of their own for this path; middleware is registered for all and does not count. */
const allowedMethods = (app: Hono<AppEnv>, path: string): string[] => {
  const has = (method: string) =>
    app.router.match(method, path)[0].some(([[, route]]) => route.method === method)
  return methods.filter((method) => has(method === 'HEAD' ? 'GET' : method))
}

/** What no native route took: 405 with Allow where another method would do, OPTIONS answered, else 404. */
export const answerUnrouted = (app: Hono<AppEnv>) => (c: HonoContext<AppEnv>) => {
  const allowed = allowedMethods(app, c.req.path)
  if (allowed.length === 0) throw new AppError('not_found', `There is nothing at ${c.req.path}`)
  if (c.req.method === 'OPTIONS') return c.body(null, 204, { allow: [...allowed, 'OPTIONS'].join(', ') })
  throw new AppError('method_not_allowed', `${c.req.method} is not allowed here`, {
    got: c.req.method,
    allowed,
  })
}
