import { createRoute } from '@hono/zod-openapi'
import { logOut } from '../../domain/access/log-out.ts'
import { createRoutes } from '../create-routes.ts'
import { problems } from './describe.ts'

const logout = createRoute({
  method: 'post',
  path: '/auth/logout',
  tags: ['access'],
  security: [{ bearer: [] }],
  summary: 'End the session: its access tokens, refreshed ones too, are refused from now on',
  responses: { 204: { description: 'Logged out' }, ...problems() },
})

export const createLogoutRoutes = () =>
  createRoutes().openapi(logout, async (c) => {
    await logOut(c.get('ctx'))
    return c.body(null, 204)
  })
