import { HTTPException } from 'hono/http-exception'
import { AppError, type ErrorCode, errorTable } from '../../shared/errors.ts'

const codeOfStatus: Record<number, ErrorCode> = {
  400: 'bad_request',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not_found',
  405: 'method_not_allowed',
  409: 'conflict',
  411: 'length_required',
  413: 'too_large',
  415: 'unsupported_type',
  422: 'invalid_input',
  429: 'too_many_requests',
  503: 'unavailable',
}

/** Any thrown value as an AppError; what we did not foresee says only `internal`. */
export const toAppError = (error: unknown): AppError => {
  if (error instanceof AppError) return error
  if (error instanceof HTTPException && error.status < 500) {
    return new AppError(
      codeOfStatus[error.status] ?? 'bad_request',
      error.message || 'The request is malformed',
    )
  }
  if (isMissingTable(error))
    return new AppError('not_set_up', 'The database has no tables yet: run `npm run setup`')
  return new AppError('internal', 'Something went wrong on our side; the log has it under the request id')
}

/** drizzle wraps D1's error, so the words may lie one cause deeper. */
const isMissingTable = (error: unknown): boolean =>
  error instanceof Error && (/no such table/i.test(error.message) || isMissingTable(error.cause))

const headersOf = (error: AppError): Record<string, string> => {
  if (error.code === 'unauthenticated') return { 'www-authenticate': 'Bearer' }
  if (error.code === 'method_not_allowed') return { allow: [error.details.allowed ?? []].flat().join(', ') }
  if (error.status === 429 || error.status === 503) return { 'retry-after': '1' }
  return {}
}

/** RFC 9457 with our code, request id and details beside the standard members. */
export const toProblem = (error: AppError, requestId: string): Response => {
  const { status, title } = errorTable[error.code]
  const body = {
    type: `urn:vitascope:error:${error.code}`,
    title,
    status,
    detail: error.message,
    code: error.code,
    request_id: requestId,
    retryable: error.retryable,
  }
  return new Response(JSON.stringify({ ...error.details, ...body }), {
    status,
    headers: { 'content-type': 'application/problem+json', ...headersOf(error) },
  })
}
