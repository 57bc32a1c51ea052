import { OpenAPIHono } from '@hono/zod-openapi'
import type * as z from 'zod'
import { AppError } from '../../shared/errors.ts'
import type { AppEnv } from './types.ts'

/** `name`, `parts.0.size` … as the client wrote it; the empty path is the body itself. */
const fieldOf = (issue: z.core.$ZodIssue): string => issue.path.map(String).join('.') || 'body'

const allowedOf = (issue: z.core.$ZodIssue): unknown => {
  if (issue.code === 'invalid_value') return issue.values
  if (issue.code === 'too_small') return `>= ${issue.minimum}`
  if (issue.code === 'too_big') return `<= ${issue.maximum}`
  if (issue.code === 'invalid_type') return issue.expected
  if (issue.code === 'invalid_format') return issue.format
  return undefined
}

/** One AppError that lists every field; the first also stands at the top. */
export const toInvalidInput = (error: z.ZodError): AppError => {
  const fields = error.issues.map((issue) => ({
    field: fieldOf(issue),
    message: issue.message,
    allowed: allowedOf(issue),
  }))
  const first = fields[0]
  const detail = fields.map(({ field, message }) => `${field}: ${message}`).join('; ')
  return new AppError('invalid_input', detail, { ...(first && { field: first.field }), fields })
}

/** A routes object of a façade that speaks problem+json: invalid parameters and bodies throw `invalid_input`. */
export const createRoutes = (): OpenAPIHono<AppEnv> =>
  new OpenAPIHono<AppEnv>({
    defaultHook: (result) => {
      if (!result.success) throw toInvalidInput(result.error)
    },
  })
