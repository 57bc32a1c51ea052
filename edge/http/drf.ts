import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Handler } from 'hono'
import { AppError } from '../../shared/errors.ts'
import { logFailure } from './log-failure.ts'
import type { AppEnv } from './types.ts'

/** Answers as Django 3.2 with REST framework 3.12 gave them: its JSON errors, its HTML pages, its OPTIONS. */

const djangoHeaders = {
  'x-frame-options': 'DENY',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
}

type DrfAnswer = { status?: number; allow: string; headers?: Record<string, string> }

const restHeaders = ({ allow, headers }: DrfAnswer): Record<string, string> => ({
  ...djangoHeaders,
  allow,
  vary: 'Accept',
  ...headers,
})

export const drfJson = (body: unknown, answer: DrfAnswer): Response =>
  new Response(JSON.stringify(body), {
    status: answer.status ?? 200,
    headers: { ...restHeaders(answer), 'content-type': 'application/json' },
  })

/** Neither body nor Content-Type, as `Response(status=404)` was rendered. */
export const drfEmpty = (status: number, allow: string): Response =>
  new Response(null, { status, headers: { ...restHeaders({ allow }), 'content-length': '0' } })

export const drfDetail = (detail: string, answer: DrfAnswer & { status: number }): Response =>
  drfJson({ detail }, answer)

/** What was wrong with which field: `{"title":["This field is required."]}`. */
export const drfFieldErrors = (errors: Record<string, string[]>, allow: string): Response =>
  drfJson(errors, { status: 400, allow })

export const drfUnsupportedType = (contentType: string, allow: string): Response =>
  drfDetail(`Unsupported media type "${contentType}" in request.`, { status: 415, allow })

const pages = {
  400: ['Bad Request (400)', ''],
  404: ['Not Found', 'The requested resource was not found on this server.'],
  500: ['Server Error (500)', ''],
} as const

/** Django's own page, where no view was reached or one broke. */
export const djangoPage = (status: keyof typeof pages): Response => {
  const [title, text] = pages[status]
  const html = `\n<!doctype html>\n<html lang="en">\n<head>\n  <title>${title}</title>\n</head>\n<body>\n  <h1>${title}</h1><p>${text}</p>\n</body>\n</html>\n`
  return new Response(html, { status, headers: { ...djangoHeaders, 'content-type': 'text/html' } })
}

/** An error that no view worded itself. */
const failureOf = (error: Error, allow: string): Response => {
  if (!(error instanceof AppError)) return djangoPage(500)
  const { code, status, message } = error
  const known: Record<string, string> = {
    unauthenticated: 'Authentication credentials were not provided.',
    forbidden: 'You do not have permission to perform this action.',
    not_found: 'Not found.',
  }
  const headers: Record<string, string> =
    status === 401 ? { 'www-authenticate': 'Bearer' } : status === 503 ? { 'retry-after': '1' } : {}
  if (status >= 500 && status !== 503) return djangoPage(500)
  return drfDetail(known[code] ?? message, { status, allow, headers })
}

/** For `onError` of a façade. */
export const drfFailure =
  (allow: string) =>
  (error: Error, requestId: string): Response => {
    logFailure(error, requestId)
    return failureOf(error, allow)
  }

type Verb = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** One view at its paths; `parses` are the content types it reads. */
export type DrfView = {
  paths: readonly string[]
  name: string
  description: string
  parses: readonly string[]
  handlers: Partial<Record<Verb, (c: Parameters<Handler<AppEnv>>[0], allow: string) => Promise<Response>>>
}

const verbs: readonly Verb[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

/** In the order of Django's list of methods. */
const allowOf = ({ handlers }: Pick<DrfView, 'handlers'>): string =>
  [...verbs.filter((verb) => handlers[verb]), ...(handlers.GET ? ['HEAD'] : []), 'OPTIONS'].join(', ')

/** Routes a view in both slash forms, with REST framework's 405 and OPTIONS for all other methods. */
export const mountView = (routes: OpenAPIHono<AppEnv>, view: DrfView): void => {
  const allow = allowOf(view)
  const { name, description, parses } = view
  const fail = drfFailure(allow)
  for (const path of view.paths.flatMap((given) => [given.replace(/\/$/, ''), given.replace(/\/?$/, '/')])) {
    for (const verb of verbs) {
      const handle = view.handlers[verb]
      if (!handle) continue
      routes.on(verb, path, async (c) => {
        try {
          return await handle(c, allow)
        } catch (error) {
          return fail(error instanceof Error ? error : new Error(String(error)), c.get('requestId'))
        }
      })
    }
    routes.all(path, (c) => {
      if (c.req.method === 'OPTIONS')
        return drfJson({ name, description, renders: ['application/json'], parses }, { allow })
      return drfDetail(`Method "${c.req.method}" not allowed.`, { status: 405, allow })
    })
  }
}
