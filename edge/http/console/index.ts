import type { Context as HonoContext } from 'hono'
import { AppError } from '../../../shared/errors.ts'
import { createRoutes } from '../create-routes.ts'
import type { AppEnv } from '../types.ts'
import { policyFor } from './policy.ts'

const common = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' }

const readAsset = (c: HonoContext<AppEnv>, path: string): Promise<Response> =>
  c.env.ASSETS.fetch(new URL(path, c.req.url))

/** Every room of the console is the same page; its script reads the address. */
const answerPage = async (c: HonoContext<AppEnv>): Promise<Response> => {
  const page = await readAsset(c, '/index.html')
  if (!page.ok) throw new AppError('not_set_up', 'The console is not built: run `npm run setup`')
  const headers = {
    ...common,
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    'content-security-policy': policyFor(c.env.PUBLIC_URL),
    'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  }
  return new Response(page.body, { headers })
}

/** Names carry a hash of the content. */
const answerAsset = async (c: HonoContext<AppEnv>): Promise<Response> => {
  const found = await readAsset(c, c.req.path.slice('/console'.length))
  if (!found.ok) throw new AppError('not_found', `There is nothing at ${c.req.path}`)
  const headers = new Headers(found.headers)
  for (const [name, value] of Object.entries(common)) headers.set(name, value)
  headers.set('cache-control', 'public, max-age=31536000, immutable')
  return new Response(found.body, { headers })
}

/** `/console`: static files of the same Worker; it needs no secret and no database. */
export const createConsoleRoutes = () => {
  const routes = createRoutes()
  routes.get('/assets/*', answerAsset)
  routes.get('/*', answerPage)
  return routes
}
