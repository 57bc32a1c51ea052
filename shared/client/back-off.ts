/** Resolves after the time or rejects with the signal's reason, whichever is first. */
export const pause = (delayMs: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const stop = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, delayMs)
    signal?.addEventListener('abort', stop, { once: true })
  })

const firstDelayMs = 200
const longestDelayMs = 10_000

/** Full jitter over an exponential ceiling; what the server named wins. */
export const backOffMs = (attempt: number, retryAfter: string | null, random = Math.random): number => {
  const named = Number(retryAfter)
  if (retryAfter && Number.isFinite(named) && named >= 0) return named * 1000
  return random() * Math.min(longestDelayMs, firstDelayMs * 2 ** attempt)
}
