import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context as HonoContext } from 'hono'
import { AppError } from '../../../shared/errors.ts'
import { authenticate } from '../authenticate.ts'
import { createRoutes } from '../create-routes.ts'
import { logFailure } from '../log-failure.ts'
import type { AppEnv } from '../types.ts'
import { toResponse } from './adapter.ts'
import { describeTemplateVideos } from './describe-template-videos.ts'
import { describeWebhooks } from './describe-webhooks.ts'
import { videoHandlers } from './videos.ts'
import { voicePreviewHandlers } from './voice-previews.ts'
import { webhookHandlers } from './webhooks.ts'

export type Handler = (c: HonoContext<AppEnv>) => Promise<Response> | Response
/** Path below the API's root → method → what answers. */
export type Handlers = Record<string, Partial<Record<'GET' | 'POST' | 'PUT' | 'DELETE', Handler>>>

const handlers: Handlers = { ...videoHandlers, ...voicePreviewHandlers, ...webhookHandlers }

/** FastAPI answers 405 with what it would have taken, OPTIONS included where nothing says otherwise. */
const refuseMethod =
  (allowed: string[]): Handler =>
  () => {
    throw new AppError('method_not_allowed', 'Method Not Allowed', { allowed: allowed.join(', ') })
  }

const nothingHere: Handler = () => Response.json({ detail: 'Not Found' }, { status: 404 })

/** The published API, at its document's paths and below the vendor's own base; with and without a last slash. */
export const createTemplateVideosRoutes = (): OpenAPIHono<AppEnv> => {
  const routes = createRoutes()
  describeTemplateVideos(routes.openAPIRegistry)
  describeWebhooks(routes.openAPIRegistry)
  routes.onError((error, c) => {
    logFailure(error, c.get('requestId'))
    return toResponse(error)
  })
  // The other prefixes are behind it already: see app.ts.
  for (const prefix of ['/webhooks/*', '/voice-preview/*']) routes.use(prefix, authenticate)

  for (const base of ['', '/api/v1']) {
    for (const [path, methods] of Object.entries(handlers)) {
      for (const form of [`${base}${path}`, `${base}${path}/`]) {
        for (const [method, handler] of Object.entries(methods)) routes.on(method, form, handler)
        routes.all(form, refuseMethod(Object.keys(methods)))
      }
    }
    for (const prefix of ['/videos/*', '/webhooks/*', '/voice-preview/*'])
      routes.all(`${base}${prefix}`, nothingHere)
  }
  return routes
}
