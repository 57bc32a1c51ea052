import { request } from 'undici'
import { AppError } from '../../../shared/errors.ts'
import { pause } from '../../net/retry.ts'

const lookEveryMs = 250
const oneLookMs = 2_000

/**
 * Resolves once the server answers anything at all but 503 (llama.cpp says that while it loads its model).
 * @throws engine_unavailable after `limitMs`, and the signal's reason
 */
export const awaitServer = async (url: string, limitMs: number, signal: AbortSignal): Promise<void> => {
  const until = performance.now() + limitMs
  for (;;) {
    const seen = await look(url, signal)
    if (seen === 'up') return
    signal.throwIfAborted()
    if (performance.now() >= until) {
      throw new AppError('engine_unavailable', `no server answers at ${addressOf(url)}: ${seen}`, {
        got: seen,
      })
    }
    await pause(lookEveryMs, signal)
  }
}

const look = async (url: string, signal: AbortSignal): Promise<string> => {
  try {
    const { statusCode, body } = await request(url, {
      signal: AbortSignal.any([signal, AbortSignal.timeout(oneLookMs)]),
    })
    await body.dump()
    return statusCode === 503 ? 'it is still loading (503)' : 'up'
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'no answer'
  }
}

/** Without credentials and query. */
const addressOf = (url: string): string => {
  const { protocol, host, pathname } = new URL(url)
  return `${protocol}//${host}${pathname}`
}
