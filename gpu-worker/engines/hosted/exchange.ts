import { type Agent, type BodyInit, fetch, type HeadersInit, type Response } from 'undici'
import { AppError } from '../../../shared/errors.ts'
import { type RetryPolicy, Transient, withRetry } from '../../net/retry.ts'
import { readBreak, readRefusal } from './read-failure.ts'

/** How a server is called: what it is named in errors, and the bounds of one call. */
export type HostedPeer = {
  /** As an error calls it: `the speech server`. */
  who: string
  apiKey: string | undefined
  agent: Agent
  /** Of one try, to its last byte. */
  timeoutMs: number
  maxAnswerBytes: number
  retry: RetryPolicy
}

type HostedRequest = {
  url: string
  method: string
  headers: HeadersInit
  body: BodyInit | null
  signal: AbortSignal
}

export type HostedAnswer = { bytes: Buffer<ArrayBuffer>; status: number; headers: Headers }

/**
 * One call with its own back-off; never follows a redirect. Throws engine_refused (final), engine_failed or
 * engine_unavailable after the last try, and the signal's own reason.
 */
export const exchange = (peer: HostedPeer, request: HostedRequest): Promise<HostedAnswer> =>
  withRetry(() => tryOnce(peer, request), peer.retry, request.signal)

const tryOnce = async (peer: HostedPeer, request: HostedRequest): Promise<HostedAnswer> => {
  const { who, agent, timeoutMs } = peer
  request.signal.throwIfAborted()
  const over = new AbortController()
  const forward = () => over.abort(request.signal.reason)
  const late = new AppError('engine_failed', `${who} did not answer in time`, { allowed: `${timeoutMs} ms` })
  const timer = setTimeout(() => over.abort(new Transient(late)), timeoutMs)
  request.signal.addEventListener('abort', forward, { once: true })
  try {
    const { url, ...rest } = request
    const response = await fetch(url, { ...rest, dispatcher: agent, redirect: 'manual', signal: over.signal })
    return await readAnswer(peer, response)
  } catch (error) {
    request.signal.throwIfAborted()
    throw over.signal.aborted ? over.signal.reason : readBreak(who, error)
  } finally {
    clearTimeout(timer)
    request.signal.removeEventListener('abort', forward)
  }
}

const readAnswer = async (peer: HostedPeer, response: Response): Promise<HostedAnswer> => {
  const headers = new Headers([...response.headers])
  const bytes = await readBody(peer, response)
  if (response.ok) return { bytes, status: response.status, headers }
  throw readRefusal(peer.who, peer.apiKey, { status: response.status, headers, text: bytes.toString() })
}

const readBody = async ({ who, maxAnswerBytes }: HostedPeer, response: Response) => {
  const chunks: Uint8Array[] = []
  let sizeBytes = 0
  for await (const chunk of response.body ?? []) {
    sizeBytes += chunk.byteLength
    if (sizeBytes > maxAnswerBytes) {
      throw new AppError('engine_refused', `${who} answered more than is taken`, {
        allowed: `${maxAnswerBytes} bytes`,
      })
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
