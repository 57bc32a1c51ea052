import type { Context as HonoContext } from 'hono'
import { AppError } from '../../../shared/errors.ts'
import type { Context } from '../../context.ts'
import { toAppError } from '../problem.ts'
import type { AppEnv } from '../types.ts'

/** One entry of FastAPI's 422 list. */
export type FieldProblem = {
  type: string
  loc: (string | number)[]
  msg: string
  input: unknown
  ctx?: Record<string, unknown>
}

/** FastAPI names each wrong field in a list, unlike every other status. */
export class RequestValidationError extends AppError {
  readonly detail: FieldProblem[]

  constructor(detail: FieldProblem[]) {
    super('invalid_input', 'The request is not valid')
    this.detail = detail
  }
}

const json = (status: number, detail: unknown, headers: Record<string, string> = {}): Response =>
  Response.json({ detail }, { status, headers })

/** This façade's single exit for errors: `{"detail": …}` as FastAPI words it. */
export const toResponse = (error: unknown): Response => {
  if (error instanceof RequestValidationError) return json(422, error.detail)
  const known = toAppError(error)
  switch (known.code) {
    case 'unauthenticated':
      return json(401, known.message, { 'www-authenticate': 'Bearer' })
    case 'method_not_allowed':
      return json(405, 'Method Not Allowed', { allow: String(known.details.allowed) })
    case 'too_many_requests':
      return json(429, known.message, { 'retry-after': '1' })
    case 'internal':
      return json(500, 'An unexpected error occurred')
    default:
      return json(known.status, known.message)
  }
}

/** The bearer token, told apart as FastAPI's OAuth2PasswordBearer does. */
export const requireBearer = (header: string | undefined): void => {
  if (!/^bearer(\s|$)/i.test(header ?? '')) throw new AppError('unauthenticated', 'Not authenticated')
}

/** The context of a caller who is logged in or has a key. @throws unauthenticated in the framework's words */
export const requireUser = (c: HonoContext<AppEnv>): Context => {
  const ctx = c.get('ctx')
  if ('scopes' in ctx.actor && ctx.actor.scopes.has('api')) return ctx
  if (c.req.header('api-key') === undefined) requireBearer(c.req.header('authorization'))
  throw new AppError('unauthenticated', 'Could not validate credentials')
}
