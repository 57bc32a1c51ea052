import { AppError } from '../../../shared/errors.ts'
import { logIn } from '../../domain/access/log-in.ts'
import { refreshLogin } from '../../domain/access/refresh-login.ts'
import { createRoutes } from '../create-routes.ts'
import { logFailure } from '../log-failure.ts'
import { requireBearer, toResponse } from './adapter.ts'
import { describeAuth } from './describe-auth.ts'
import { readLoginForm } from './read-login-form.ts'

/** `/v1/auth/token` and `/v1/auth/refresh` as the story-video API publishes them. */
export const createStoryVideoAuthRoutes = () => {
  const routes = createRoutes()
  describeAuth(routes.openAPIRegistry)
  routes.onError((error, c) => {
    logFailure(error, c.get('requestId'))
    return toResponse(error)
  })

  routes.post('/auth/token', async (c) => {
    const access_token = await logIn(c.get('ctx'), await readLoginForm(c.req.raw))
    return c.json({ access_token, token_type: 'bearer' })
  })

  routes.post('/auth/refresh', async (c) => {
    requireBearer(c.req.header('authorization'))
    const ctx = c.get('ctx')
    if (ctx.actor.kind !== 'user') throw new AppError('unauthenticated', 'Could not validate credentials')
    return c.json({ access_token: await refreshLogin(ctx), token_type: 'bearer' })
  })

  for (const path of ['/auth/token', '/auth/refresh']) {
    routes.all(`${path}/`, (c) => c.redirect(c.req.url.replace(/\/(?=$|\?)/, ''), 307))
    routes.all(path, () => {
      throw new AppError('method_not_allowed', 'Method Not Allowed', { allowed: 'POST' })
    })
  }
  return routes
}
