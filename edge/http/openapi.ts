import type { OpenAPIHono } from '@hono/zod-openapi'
import type { AppEnv } from './types.ts'

const info = {
  title: 'Vitascope',
  version: '1.0.0',
  description:
    'Bytes in over HTTP, streamable video out. Errors are problem+json (RFC 9457), times RFC 3339 in UTC, lists have a cursor.',
}

/** The document as generated from the routes' own schemas; also what `npm run openapi` writes. */
export const openApiDocument = (app: OpenAPIHono<AppEnv>) =>
  app.getOpenAPI31Document({ openapi: '3.1.0', info, servers: [{ url: '/' }] })

export const describeSecurity = (app: OpenAPIHono<AppEnv>): void => {
  app.openAPIRegistry.registerComponent('securitySchemes', 'bearer', {
    type: 'http',
    scheme: 'bearer',
    description: 'An access token of POST /v1/auth/token, or an API key',
  })
  app.openAPIRegistry.registerComponent('securitySchemes', 'apiKey', {
    type: 'apiKey',
    in: 'header',
    name: 'api-key',
  })
}
