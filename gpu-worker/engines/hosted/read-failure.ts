import { AppError } from '../../../shared/errors.ts'
import { retryAfterMs } from '../../net/problem.ts'
import { Transient } from '../../net/retry.ts'
import { readServerWords } from './server-words.ts'

/** A longer wait than this is the job's to sit out, not a slot's. */
const longestWaitMs = 20_000

type Refusal = { status: number; headers: Headers; text: string }

/** A wrong key, an empty purse, a model or route that is not there: the configuration's fault, not the input's. */
const misconfigured = new Set([401, 402, 403, 404, 405])

/** An answer that is no success → what the job hears of it; Transient where another try may help soon. */
export const readRefusal = (who: string, apiKey: string | undefined, refusal: Refusal): Error => {
  const { status, headers, text } = refusal
  const words = readServerWords(text, apiKey)
  const said = words === '' ? '' : `: ${words}`
  if (status < 400) {
    return new AppError(
      'engine_unavailable',
      `${who} redirects elsewhere (${status}): configure its own address`,
      {
        got: status,
      },
    )
  }
  if (misconfigured.has(status))
    return new AppError('engine_unavailable', `${who} does not serve us (${status})${said}`, { got: status })
  if (status < 500 && status !== 408 && status !== 429) {
    return new AppError('engine_refused', `${who} refused (${status})${said}`, { got: status })
  }
  const waitMs = retryAfterMs({ 'retry-after': headers.get('retry-after') ?? undefined })
  const failure = new AppError('engine_failed', `${who} failed (${status})${said}`, {
    got: status,
    ...(waitMs === undefined ? {} : { retryAfterMs: waitMs }),
  })
  return (waitMs ?? 0) > longestWaitMs ? failure : new Transient(failure, waitMs)
}

/** Nobody listens there, or no such host: another engine may take over. */
const absent = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'])

/** An exchange that broke before its answer was whole. */
export const readBreak = (who: string, error: unknown): Error => {
  if (error instanceof AppError || error instanceof Transient) return error
  const code = codeOf(error)
  return new Transient(
    absent.has(code)
      ? new AppError('engine_unavailable', `${who} cannot be reached`, { got: code }, error)
      : new AppError('engine_failed', `${who} broke off`, { got: code }, error),
  )
}

/** fetch hides the socket's code in its cause, several attempts in an AggregateError. */
const codeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'network error'
  if ('code' in error && typeof error.code === 'string') return error.code
  if (error instanceof AggregateError) return codeOf(error.errors[0])
  return error.cause === undefined ? 'network error' : codeOf(error.cause)
}
