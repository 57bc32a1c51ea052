import { createMiddleware } from 'hono/factory'
import type { AppEnv } from './types.ts'

const tusRequestHeaders =
  'Tus-Resumable, Upload-Length, Upload-Offset, Upload-Metadata, Upload-Defer-Length, Upload-Concat, Upload-Checksum'

const preflightHeaders = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS',
  'access-control-allow-headers': `Authorization, api-key, workspace-id, team-id, Content-Type, Range, Idempotency-Key, Last-Event-ID, Content-Digest, If-None-Match, If-Range, ${tusRequestHeaders}`,
  'access-control-max-age': '86400',
}

const exposed =
  'Location, Content-Range, Content-Length, Accept-Ranges, ETag, Retry-After, WWW-Authenticate, X-Request-Id, Upload-Offset, Upload-Length, Upload-Expires, Upload-Metadata, Tus-Resumable, Tus-Version, Tus-Extension, Tus-Max-Size'

/** No cookies anywhere, so `*` gives nothing away. OPTIONS without a preflight header stays each façade's own. */
export const allowOrigins = createMiddleware<AppEnv>(async (c, next) => {
  if (c.req.method === 'OPTIONS' && c.req.header('access-control-request-method') !== undefined) {
    return c.body(null, 204, preflightHeaders)
  }
  await next()
  c.header('access-control-allow-origin', '*')
  c.header('access-control-expose-headers', exposed)
})
