import type { ErrorHandler } from 'hono'
import { toAppError, toProblem } from './problem.ts'
import type { AppEnv } from './types.ts'

/** The native façade's single exit for errors, and the shape of those no façade of its own has caught. */
export const answerProblem: ErrorHandler<AppEnv> = (error, c) => {
  const known = toAppError(error)
  const requestId = c.get('requestId')
  if (known.status >= 500) {
    console.error(
      JSON.stringify({ request_id: requestId, code: known.code, error: error.stack ?? String(error) }),
    )
  }
  return toProblem(known, requestId)
}
