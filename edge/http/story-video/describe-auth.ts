import { type OpenAPIHono, z } from '@hono/zod-openapi'

const Token = z.object({ access_token: z.string(), token_type: z.literal('bearer') }).openapi('AccessToken')
const Detail = z.object({ detail: z.string() }).openapi('Detail')
const LoginForm = z
  .object({ username: z.string(), password: z.string(), grant_type: z.literal('password').optional() })
  .openapi('LoginForm')

const jsonOf = <S extends z.ZodType>(description: string, schema: S) => ({
  description,
  content: { 'application/json': { schema } },
})

/** The routes parse by hand, to refuse in FastAPI's words; the document says what they take and give. */
export const describeAuth = (registry: OpenAPIHono['openAPIRegistry']): void => {
  registry.registerPath({
    method: 'post',
    path: '/auth/token',
    tags: ['access'],
    summary: 'Log in with a user name and a password',
    security: [],
    request: { body: { content: { 'application/x-www-form-urlencoded': { schema: LoginForm } } } },
    responses: {
      200: jsonOf('An access token', Token),
      401: jsonOf('Incorrect username or password', Detail),
      422: { description: 'A list of the fields that are missing or not valid' },
    },
  })
  registry.registerPath({
    method: 'post',
    path: '/auth/refresh',
    tags: ['access'],
    summary: 'A new access token inside the same session; the presented one stays good until its own end',
    security: [{ bearer: [] }],
    responses: {
      200: jsonOf('A new access token', Token),
      401: jsonOf('Could not validate credentials', Detail),
    },
  })
}
