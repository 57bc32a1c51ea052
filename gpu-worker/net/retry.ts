import { setTimeout as sleep } from 'node:timers/promises'
import type { AppError } from '../../shared/errors.ts'

/** A failure that another try may mend; `failure` is what the caller gets when tries run out. */
export class Transient extends Error {
  readonly failure: AppError
  readonly retryAfterMs: number | undefined

  constructor(failure: AppError, retryAfterMs?: number) {
    super(failure.message, { cause: failure })
    this.failure = failure
    this.retryAfterMs = retryAfterMs
  }
}

export type RetryPolicy = {
  baseMs: number
  capMs: number
  /** Tries in all; Infinity where only the signal ends them. */
  tries: number
  onRetry?: (failure: AppError, tried: number) => void
}

/** A server may ask for years: a longer pause than this is not ours to sit out. */
const longestPauseMs = 60_000

/** Doubling with full jitter over the upper half; a server's own Retry-After, up to a minute, is the least we wait. */
export const backoffMs = (policy: RetryPolicy, tried: number, retryAfterMs = 0): number => {
  const full = Math.min(policy.capMs, policy.baseMs * 2 ** (tried - 1))
  return Math.max(Math.min(retryAfterMs, longestPauseMs), full * (0.5 + Math.random() / 2))
}

/** Rejects with the signal's own reason, not with a generic AbortError. */
export const pause = async (ms: number, signal: AbortSignal): Promise<void> => {
  await sleep(ms, undefined, { signal }).catch(() => signal.throwIfAborted())
}

/** Repeats `attempt` while it throws Transient; anything else, and the signal's reason, passes through. */
export const withRetry = async <T>(
  attempt: (tried: number) => Promise<T>,
  policy: RetryPolicy,
  signal: AbortSignal,
): Promise<T> => {
  for (let tried = 1; ; tried++) {
    try {
      return await attempt(tried)
    } catch (error) {
      signal.throwIfAborted()
      if (!(error instanceof Transient)) throw error
      if (tried >= policy.tries) throw error.failure
      policy.onRetry?.(error.failure, tried)
      await pause(backoffMs(policy, tried, error.retryAfterMs), signal)
    }
  }
}
