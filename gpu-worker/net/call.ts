import type { Readable } from 'node:stream'
import type { Dispatcher } from 'undici'
import type * as z from 'zod'
import { AppError } from '../../shared/errors.ts'
import { parseJson, readProblem } from './problem.ts'
import { Transient } from './retry.ts'

type Call = {
  agent: Dispatcher
  url: string
  method: 'GET' | 'POST' | 'PUT'
  headers?: Record<string, string>
  body?: string | Readable
  /** Until the head of the answer; a silent server costs no more than this. */
  timeoutMs: number
  signal: AbortSignal
}

/**
 * One HTTP exchange whose JSON answer fits the schema. Throws Transient where another try may help,
 * AppError (the edge's own code) where it cannot, and the signal's reason when that fires.
 */
export const callEdge = async <T>(call: Call, schema: z.ZodType<T>): Promise<T> => {
  const reply = await send(call)
  const text = await reply.body.text().catch((error: unknown) => {
    throw new Transient(new AppError('unavailable', 'the answer broke off', {}, error))
  })
  if (reply.statusCode >= 300) throw readProblem(reply.statusCode, reply.headers, text)
  const parsed = schema.safeParse(parseJson(text))
  if (!parsed.success)
    throw new AppError('internal', 'the edge answered in another shape', { got: text.slice(0, 200) })
  return parsed.data
}

/** The signal ends the wait for an answer but never tears up one that is arriving: it may name our job. */
const send = async (call: Call): Promise<Dispatcher.ResponseData> => {
  const { origin, pathname, search } = new URL(call.url)
  const abort = new AbortController()
  const forward = () => abort.abort(call.signal.reason)
  call.signal.throwIfAborted()
  call.signal.addEventListener('abort', forward, { once: true })
  try {
    return await call.agent.request({
      origin,
      path: pathname + search,
      method: call.method,
      headers: call.headers ?? {},
      body: call.body ?? null,
      headersTimeout: call.timeoutMs,
      bodyTimeout: 30_000,
      signal: abort.signal,
    })
  } catch (error) {
    call.signal.throwIfAborted()
    throw new Transient(
      new AppError('unavailable', 'the edge cannot be reached', { got: nameOf(error) }, error),
    )
  } finally {
    call.signal.removeEventListener('abort', forward)
  }
}

const nameOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'network error'
