import { createMiddleware } from 'hono/factory'
import { AppError } from '../../shared/errors.ts'
import type { AppEnv } from './types.ts'

const isEmpty = (headers: Headers): boolean =>
  headers.get('content-length') === '0' ||
  (!headers.has('content-length') && !headers.has('transfer-encoding') && !headers.has('content-type'))

/** POST and PATCH bodies of the native API are JSON; PUT carries bytes. */
export const requireJson = createMiddleware<AppEnv>(async (c, next) => {
  const { method, raw } = c.req
  const type = c.req.header('content-type')
  if ((method === 'POST' || method === 'PATCH') && !isEmpty(raw.headers) && !isJson(type)) {
    throw new AppError('unsupported_type', 'Send the body as JSON', {
      field: 'content-type',
      got: type ?? null,
      allowed: 'application/json',
    })
  }
  await next()
})

const isJson = (type: string | undefined): boolean =>
  /^application\/([\w.-]+\+)?json\s*(;|$)/i.test(type ?? '')
