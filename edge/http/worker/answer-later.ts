import type { TypedResponse } from 'hono'
import type { JSONParsed } from 'hono/utils/types'

const proofMs = 1_000

/**
 * JSON that may take a while. Spaces, which may stand before any JSON, are written meanwhile: a client that hung up is
 * noticed by the write, also behind proxies that do not pass its going on (`wrangler dev` is one). A failure after
 * the headers cuts the body short, so the client asks again.
 */
export const answerLater = <T>(
  work: (signal: AbortSignal) => Promise<T>,
  signal: AbortSignal,
): Response & TypedResponse<JSONParsed<T>, 200, 'json'> => {
  const gone = new AbortController()
  const text = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      const proof = setInterval(() => controller.enqueue(text.encode(' ')), proofMs)
      gone.signal.addEventListener('abort', () => clearInterval(proof), { once: true })
      work(AbortSignal.any([signal, gone.signal]))
        .finally(() => clearInterval(proof))
        .then(
          (answer) => {
            if (gone.signal.aborted) return
            controller.enqueue(text.encode(JSON.stringify(answer)))
            controller.close()
          },
          (error: unknown) => {
            if (!gone.signal.aborted) controller.error(error)
          },
        )
    },
    cancel: () => gone.abort(),
  })
  // A compressing proxy would hold the spaces back.
  const headers = { 'content-type': 'application/json', 'content-encoding': 'identity' }
  // TypedResponse is only a mark for Hono's types, as on the answer of `c.json`.
  return new Response(body, { headers }) as Response & TypedResponse<JSONParsed<T>, 200, 'json'>
}
