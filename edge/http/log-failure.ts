import { toAppError } from './problem.ts'

/** What the answer hides from the client goes to the log, under the request id the answer names. */
export const logFailure = (error: Error, requestId: string): void => {
  const { status, code } = toAppError(error)
  if (status < 500) return
  console.error(JSON.stringify({ request_id: requestId, code, error: error.stack ?? String(error) }))
}
