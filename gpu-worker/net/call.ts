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
  const { reply, text } = await exchange(call)
  if (reply.statusCode >= 300) throw readProblem(reply.statusCode, reply.headers, text)
  const parsed = schema.safeParse(parseJson(text))
  if (!parsed.success)
    throw new AppError('internal', 'the edge answered in another shape', { got: text.slice(0, 200) })
  return parsed.data
}

/**
 * The signal ends the wait for an answer, also where the edge fills it with spaces, but never tears up one that is
 * arriving: it may name our job.
 */
const exchange = async (call: Call): Promise<{ reply: Dispatcher.ResponseData; text: string }> => {
  const abort = new AbortController()
  const forward = () => abort.abort(call.signal.reason)
  const stopForwarding = () => call.signal.removeEventListener('abort', forward)
  call.signal.throwIfAborted()
  call.signal.addEventListener('abort', forward, { once: true })
  try {
    const reply = await send(call, abort.signal)
    return { reply, text: await readText(reply.body, stopForwarding) }
  } catch (error) {
    abort.signal.throwIfAborted()
    throw error
  } finally {
    stopForwarding()
  }
}

const send = async (call: Call, signal: AbortSignal): Promise<Dispatcher.ResponseData> => {
  const { origin, pathname, search } = new URL(call.url)
  const { agent, method, headers = {}, body = null, timeoutMs: headersTimeout } = call
  const path = pathname + search
  return agent
    .request({ origin, path, method, headers, body, headersTimeout, bodyTimeout: 30_000, signal })
    .catch((error: unknown) => {
      const got = { got: nameOf(error) }
      throw new Transient(new AppError('unavailable', 'the edge cannot be reached', got, error))
    })
}

/** `onBegun` once something other than the white space that may stand before JSON has come. */
const readText = async (body: Readable, onBegun: () => void): Promise<string> => {
  const chunks: Buffer[] = []
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      if (chunk.some((byte) => byte > 0x20)) onBegun()
      chunks.push(chunk)
    }
  } catch (error) {
    throw new Transient(new AppError('unavailable', 'the answer broke off', {}, error))
  }
  return Buffer.concat(chunks).toString()
}

const nameOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'network error'
