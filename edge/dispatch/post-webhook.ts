import type { PostWebhook } from '../domain/webhooks/deliver.ts'

const timeoutMs = 10_000

/** Never follows a redirect, which could lead where the guard would not let it, and reads no answer. */
export const postWebhook: PostWebhook = async (url, body, headers) => {
  const answer = await fetch(url, {
    ...{ method: 'POST', body, headers, redirect: 'manual' },
    signal: AbortSignal.timeout(timeoutMs),
  })
  await answer.body?.cancel()
  return answer.status
}
