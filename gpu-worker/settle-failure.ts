import { AppError } from '../shared/errors.ts'
import type { FailRequest, Lease } from '../shared/worker-protocol.ts'
import { isStopping } from './drain.ts'
import type { EdgeClient } from './edge-client.ts'
import type { Log } from './log.ts'

/** Saying so is a courtesy: without it the lease runs out by itself. */
const courtesyMs = 5_000

type Outcome = 'lost' | 'released' | 'failed'

/** Tells the edge how an attempt ended badly; what cannot be told is only logged. */
export const settleFailure = async (
  { edge }: { edge: Pick<EdgeClient, 'fail' | 'release'> },
  lease: Lease,
  error: unknown,
  log: Log,
): Promise<Outcome> => {
  const known =
    error instanceof AppError ? error : new AppError('internal', 'the worker met an unexpected error')
  log('stopped', { code: known.code, message: known.message, details: known.details, stack: stackOf(error) })
  if (known.code === 'lease_lost' || known.code === 'job_canceled') return 'lost'
  const signal = AbortSignal.timeout(courtesyMs)
  const released = isStopping(known)
  const told = released
    ? edge.release({ lease }, signal)
    : edge.fail({ lease, error: reportOf(known) }, signal)
  try {
    await told
    return released ? 'released' : 'failed'
  } catch (refusal) {
    log('unheard', { message: String(refusal) })
    return 'lost'
  }
}

/** `details.permanent` = another attempt would only meet the same (a 404 of the source). */
const reportOf = ({ code, message, details, retryable }: AppError): FailRequest['error'] => {
  const { permanent, retryAfterMs, ...shown } = details
  return {
    code,
    message: message.slice(0, 2000),
    details: shown,
    retryable: retryable && permanent !== true,
    ...(typeof retryAfterMs === 'number' ? { retryAfterMs: Math.round(retryAfterMs) } : {}),
  }
}

/** An AppError we expected tells enough; its cause, and anything else, is for the log alone. */
const stackOf = (error: unknown): string | undefined => {
  const told = error instanceof AppError ? error.cause : error
  return told instanceof Error ? (told.stack ?? String(told)) : undefined
}
