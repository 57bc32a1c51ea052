import { AppError } from '../../../shared/errors.ts'
import { isId } from '../../../shared/ids.ts'
import { fastApiDetail, ValidationFault } from '../fastapi.ts'
import { toAppError } from '../problem.ts'
import { findJsonFlaw } from '../python-json.ts'
import { readSmallText } from '../read-small-body.ts'
import type { Check, FieldProblem } from './pydantic.ts'

export class RequestValidationError extends ValidationFault<FieldProblem> {}

/** `scenes.0.layout_id` of a verb as FastAPI writes a place in the body. */
const locOf = (field: string): (string | number)[] => [
  'body',
  ...field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part)),
]

/** What a verb refuses, in the list of this framework: one entry for each field it names. */
const detailOf = (error: AppError): readonly FieldProblem[] => {
  if (error instanceof RequestValidationError) return error.detail
  const { field = '', problem, got, allowed, fields } = error.details
  if (Array.isArray(fields)) {
    return fields.map((one: { field: string; message: string }) => ({
      ...{ loc: locOf(one.field.replace(/^input\./, '')), msg: one.message, type: 'value_error' },
    }))
  }
  const type = typeof problem === 'string' ? problem : 'value_error'
  const ctx =
    type === 'type_error.enum' ? { enum_values: allowed } : got === undefined ? undefined : { given: got }
  return [{ loc: locOf(field), msg: error.message, type, ...(ctx && { ctx }) }]
}

/** This façade's single exit for errors: `{"detail": …}` as FastAPI words it. */
export const toResponse = (error: unknown): Response => {
  const known = toAppError(error)
  switch (known.code) {
    case 'unauthenticated':
      return fastApiDetail(401, 'Not authenticated', { 'www-authenticate': 'APIKey' })
    case 'method_not_allowed':
      return fastApiDetail(405, 'Method Not Allowed', { allow: String(known.details.allowed) })
    case 'idempotency_mismatch':
      return fastApiDetail(409, known.message)
    case 'too_many_requests':
      return fastApiDetail(429, known.message, { 'retry-after': '1' })
    case 'internal':
      return new Response('Internal Server Error', {
        status: 500,
        headers: { 'content-type': 'text/plain; charset=utf-8' },
      })
    default:
      return known.status === 422
        ? fastApiDetail(422, detailOf(known))
        : fastApiDetail(known.status, known.message)
  }
}

const maxBodyBytes = 1_000_000

const jsonProblem = (text: string): FieldProblem => {
  const { msg, pos, lineno, colno } = findJsonFlaw(text)
  return {
    ...{ loc: ['body', pos], msg: `${msg}: line ${lineno} column ${colno} (char ${pos})` },
    ...{ type: 'value_error.jsondecode', ctx: { msg, doc: text, pos, lineno, colno } },
  }
}

/** The JSON body; undefined = none was sent. @throws RequestValidationError, too_large */
export const readJson = async (request: Request): Promise<unknown> => {
  const text = await readSmallText(request, maxBodyBytes)
  if (text === undefined) throw new AppError('too_large', 'Request body too large')
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    throw new RequestValidationError([jsonProblem(text)])
  }
}

/** A page's cursor is an id of what it lists. @throws RequestValidationError for any other text */
export const readCursor = (kind: Parameters<typeof isId>[0], cursor: string | null): string | undefined => {
  if (cursor === null || isId(kind, cursor)) return cursor ?? undefined
  const problem = { loc: ['query', 'cursor'], msg: 'cursor not found', type: 'value_error' }
  throw new RequestValidationError([problem])
}

/** The value, checked. @throws RequestValidationError listing every flaw */
export const parseWith = <T>(check: Check<T>, value: unknown, loc: (string | number)[]): T => {
  if (value === undefined)
    throw new RequestValidationError([{ loc, msg: 'field required', type: 'value_error.missing' }])
  const problems: FieldProblem[] = []
  const parsed = check(value, loc, problems)
  if (problems.length > 0) throw new RequestValidationError(problems)
  return parsed
}
