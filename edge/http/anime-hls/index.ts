import type { OpenAPIHono } from '@hono/zod-openapi'
import { AppError } from '../../../shared/errors.ts'
import type { Context } from '../../context.ts'
import { createAnime } from '../../domain/anime/create.ts'
import { readAnimeStatus } from '../../domain/anime/read-status.ts'
import { createRoutes } from '../create-routes.ts'
import { logFailure } from '../log-failure.ts'
import { readSmallText } from '../read-small-body.ts'
import type { AppEnv } from '../types.ts'
import { describeAnime } from './describe-anime.ts'
import { flaskJson, flaskMessage, flaskOptions, flaskPage } from './flask.ts'
import { readCreate } from './read-create.ts'
import { toStatusBody } from './translate.ts'

const mayUse = ({ actor }: Context): boolean => 'scopes' in actor && actor.scopes.has('anime')
const refused = (): Response => flaskMessage(403, 'Auth token not valid')

/** Flask knew the first form alone; clients of all five APIs may end a path with a slash. */
const createPaths = ['/create', '/create/']
const statusPaths = ['/status/:id', '/status/:id/']

/** Bodies of this API are two paths and a list. */
const maxBodyBytes = 64 * 1024

const toResponse = (error: Error): Response | undefined => {
  if (!(error instanceof AppError)) return undefined
  if (error.code === 'conflict') return flaskMessage(400, error.message)
  return error.status === 503 ? flaskPage(503) : undefined
}

/** `/anime/*` as its Flask server answered it; the films themselves are served by `publishedFilms`. */
export const createAnimeRoutes = (): OpenAPIHono<AppEnv> => {
  const routes = createRoutes()
  describeAnime(routes.openAPIRegistry)
  routes.onError((error, c) => {
    const known = toResponse(error)
    if (known) return known
    logFailure(error, c.get('requestId'))
    return flaskPage(500)
  })

  routes.on('POST', createPaths, async (c) => {
    const ctx = c.get('ctx')
    if (!mayUse(ctx)) return refused()
    const text = (await readSmallText(c.req.raw, maxBodyBytes)) ?? ''
    const request = readCreate(c.req.header('content-type'), text, ctx.config.ANIME_LADDER)
    if ('refused' in request) return flaskMessage(request.refused.status, request.refused.message)
    const { uuid } = await createAnime(ctx, request)
    return flaskJson({ task_id: uuid })
  })

  routes.on('GET', statusPaths, async (c) => {
    const ctx = c.get('ctx')
    if (!mayUse(ctx)) return refused()
    const id = c.req.param('id') ?? ''
    return flaskJson(toStatusBody(id, await readAnimeStatus(ctx, id)))
  })

  const others = (allow: string) => (c: { req: { method: string } }) =>
    c.req.method === 'OPTIONS' ? flaskOptions(allow) : flaskPage(405, { allow })
  for (const path of createPaths) routes.all(path, others('OPTIONS, POST'))
  for (const path of statusPaths) routes.all(path, others('GET, HEAD, OPTIONS'))
  routes.all('/*', () => flaskPage(404))
  return routes
}
