import type { Context as HonoContext } from 'hono'
import { AppError } from '../../../shared/errors.ts'
import type { Context } from '../../context.ts'
import { fastApiDetail, ValidationFault } from '../fastapi.ts'
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

export class RequestValidationError extends ValidationFault<FieldProblem> {}

/** This façade's single exit for errors: `{"detail": …}` as FastAPI words it. */
export const toResponse = (error: unknown): Response => {
  if (error instanceof RequestValidationError) return fastApiDetail(422, error.detail)
  const known = toAppError(error)
  switch (known.code) {
    case 'unauthenticated':
      return fastApiDetail(401, known.message, { 'www-authenticate': 'Bearer' })
    case 'method_not_allowed':
      return fastApiDetail(405, 'Method Not Allowed', { allow: String(known.details.allowed) })
    case 'too_many_requests':
      return fastApiDetail(429, known.message, { 'retry-after': '1' })
    case 'internal':
      return fastApiDetail(500, 'An unexpected error occurred')
    default:
      return fastApiDetail(known.status, known.message)
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
