import type { Dispatcher } from 'undici'
import * as z from 'zod'
import {
  CachedReply,
  type CachedRequest,
  ClaimedJob,
  type ClaimRequest,
  type CompleteRequest,
  type FailRequest,
  type ReleaseRequest,
  SettledReply,
} from '../shared/worker-protocol.ts'
import { callEdge } from './net/call.ts'
import { type RetryPolicy, withRetry } from './net/retry.ts'

/** The type stays open here: a job newer than this worker must be failed with a reason, not be unreadable. */
export const ClaimedWork = ClaimedJob.extend({ type: z.string() })
export type ClaimedWork = z.infer<typeof ClaimedWork>
const ClaimedReply = z.object({ job: ClaimedWork.nullable() })

/** `repeated`: an earlier try may have leased the job already, so its lease may be partly spent. */
export type Claimed = { job: ClaimedWork | null; repeated: boolean }

/** All calls may be repeated: claims carry their claimId and every write its fence. */
export type EdgeClient = {
  claim: (request: ClaimRequest, signal: AbortSignal) => Promise<Claimed>
  /** Whether the account had this output already: the attempt is then committed with it. */
  cached: (request: CachedRequest, signal: AbortSignal) => Promise<CachedReply>
  complete: (request: CompleteRequest, signal: AbortSignal) => Promise<SettledReply>
  fail: (request: FailRequest, signal: AbortSignal) => Promise<SettledReply>
  release: (request: ReleaseRequest, signal: AbortSignal) => Promise<SettledReply>
}

type EdgeClientOptions = { edgeUrl: string; token: string; agent: Dispatcher; retry: RetryPolicy }

const answerMs = 20_000

/** The worker protocol over HTTP, repeated with back-off where that is harmless. */
export const createEdgeClient = ({ edgeUrl, token, agent, retry }: EdgeClientOptions): EdgeClient => {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }

  const post = async <T>(
    verb: string,
    body: object,
    schema: z.ZodType<T>,
    { signal, waitMs = 0, tries = retry.tries }: { signal: AbortSignal; waitMs?: number; tries?: number },
  ) => {
    const url = new URL(`worker/${verb}`, edgeUrl).href
    const call = { agent, url, method: 'POST', headers, body: JSON.stringify(body), signal } as const
    const timeoutMs = waitMs + answerMs
    let tried = 1
    const attempt = (now: number) => {
      tried = now
      return callEdge({ ...call, timeoutMs }, schema)
    }
    return { reply: await withRetry(attempt, { ...retry, tries }, signal), tried }
  }

  const settle = async (verb: string, body: object, signal: AbortSignal) =>
    (await post(verb, body, SettledReply, { signal })).reply

  return {
    claim: async (request, signal) => {
      const options = { signal, waitMs: request.waitMs, tries: Number.POSITIVE_INFINITY }
      const { reply, tried } = await post('claim', request, ClaimedReply, options)
      return { job: reply.job, repeated: tried > 1 }
    },
    cached: async (request, signal) => (await post('cached', request, CachedReply, { signal })).reply,
    complete: (request, signal) => settle('complete', request, signal),
    fail: (request, signal) => settle('fail', request, signal),
    release: (request, signal) => settle('release', request, signal),
  }
}
