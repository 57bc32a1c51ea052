import type { ErrorHandler } from 'hono'
import { logFailure } from './log-failure.ts'
import { toAppError, toProblem } from './problem.ts'
import type { AppEnv } from './types.ts'

/** The native façade's single exit for errors, and the shape of those no façade of its own has caught. */
export const answerProblem: ErrorHandler<AppEnv> = (error, c) => {
  const requestId = c.get('requestId')
  logFailure(error, requestId)
  return toProblem(toAppError(error), requestId)
}
