import { OpenAPIHono } from '@hono/zod-openapi'
import type * as z from 'zod'
import { AppError, type ErrorDetails } from '../../shared/errors.ts'
import type { AppEnv } from './types.ts'

/** `name`, `parts.0.size` … as the client wrote it; the empty path is the body itself. */
const fieldOf = (issue: z.core.$ZodIssue): string => issue.path.map(String).join('.') || 'body'

const allowedOf = (issue: z.core.$ZodIssue): ErrorDetails['allowed'] => {
  if (issue.code === 'invalid_value')
    return issue.values.map((value) => (typeof value === 'number' ? value : String(value)))
  if (issue.code === 'too_small') return `>${issue.inclusive === false ? '' : '='} ${issue.minimum}`
  if (issue.code === 'too_big') return `<${issue.inclusive === false ? '' : '='} ${issue.maximum}`
  if (issue.code === 'invalid_type') return issue.expected
  if (issue.code === 'invalid_format') return issue.format
  return undefined
}

/** What the client sent there, where it fits a line; of lists and objects the message says enough. */
const gotOf = (issue: z.core.$ZodIssue, sent: unknown): ErrorDetails['got'] => {
  const step = (value: unknown, key: PropertyKey): unknown =>
    typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
  const value = issue.path.reduce(step, sent)
  if (typeof value === 'string') return value.slice(0, 100)
  return typeof value === 'number' || typeof value === 'boolean' ? value : undefined
}

const detailsOf = (issue: z.core.$ZodIssue, sent: unknown): ErrorDetails => {
  const got = gotOf(issue, sent)
  const allowed = allowedOf(issue)
  return {
    field: fieldOf(issue),
    ...(got !== undefined && { got }),
    ...(allowed !== undefined && { allowed }),
  }
}

/** One AppError that lists every wrong field of what was sent; the first also stands at the top. */
export const toInvalidInput = (error: z.ZodError, sent: unknown): AppError => {
  const fields = error.issues.map((issue) => ({ ...detailsOf(issue, sent), message: issue.message }))
  const detail = fields.map(({ field, message }) => `${field}: ${message}`).join('; ')
  const { message: _, ...first } = fields[0] ?? { message: '' }
  return new AppError('invalid_input', detail, { ...first, fields })
}

/** A routes object of a façade that speaks problem+json: invalid parameters and bodies throw `invalid_input`. */
export const createRoutes = (): OpenAPIHono<AppEnv> =>
  new OpenAPIHono<AppEnv>({
    defaultHook: (result) => {
      // @hono/zod-validator passes what was sent as `data`, which this hook's type leaves out.
      if (!result.success) throw toInvalidInput(result.error, 'data' in result ? result.data : undefined)
    },
  })
