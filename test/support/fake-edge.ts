import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ErrorCode } from '../../shared/errors.ts'
import { errorTable } from '../../shared/errors.ts'
import type { Lease } from '../../shared/worker-protocol.ts'

/** What happens to one request instead of the usual answer. */
type Mishap =
  | 'none'
  /** The edge acts, but its answer is lost. */
  | 'lose-reply'
  /** The connection breaks after the first bytes of the body. */
  | 'cut'
  | { code: ErrorCode; retryAfter?: string }

export type Call = { verb: string; body: unknown }
type Job = { type: string; input: unknown; leaseMs?: number; heartbeatMs?: number; jobId?: string }
type Body = { lease?: Lease; claimId?: string }

/** Speaks the worker protocol over real sockets, and lets a test break any request it names. */
export const startFakeEdge = async (options: { partSizeBytes?: number } = {}) => {
  const calls: Call[] = []
  const outputs = new Map<string, Buffer>()
  const ready: Job[] = []
  const leasedBy = new Map<string, object>()
  const mishaps = new Map<string, Mishap[]>()
  const watchers = new Set<() => void>()
  const parts = new Map<string, Buffer[]>()
  const pollers = new Set<() => void>()
  /** Cache hashes whose output the account has already. */
  const kept = new Set<string>()
  let heartbeatAnswer: ErrorCode | undefined
  let port = 0
  let server: Server

  const changed = () => {
    for (const look of [...watchers]) look()
  }
  const record = (verb: string, body: unknown) => {
    calls.push({ verb, body })
    changed()
  }
  const url = () => `http://127.0.0.1:${port}`

  const claim = async (claimId: string, request: IncomingMessage): Promise<object | null> => {
    const known = leasedBy.get(claimId)
    if (known) return known
    while (ready.length === 0 && !request.socket.destroyed) {
      await new Promise<void>((resolve) => {
        pollers.add(resolve)
        request.socket.once('close', resolve)
      })
    }
    const job = request.socket.destroyed ? undefined : ready.shift()
    if (!job) return null
    const { leaseMs = 30_000, heartbeatMs = 10_000, jobId = `job_${leasedBy.size + 1}`, ...rest } = job
    const claimed = {
      ...{ ...rest, leaseMs, heartbeatMs, key: 'only', sources: {}, deadlineAtMs: Date.now() + 600_000 },
      lease: { taskId: 'task_1', jobId, attempt: 1 },
      outputUrl: `${url()}/worker/out/secret-${jobId}`,
      limits: { outputBytes: 1024 ** 3, outputObjects: 10 },
    }
    leasedBy.set(claimId, claimed)
    return claimed
  }

  const act = async (verb: string, request: IncomingMessage, body: Buffer): Promise<object> => {
    if (verb === 'out') return storeOutput(new URL(request.url ?? '', url()), request.method ?? '', body)
    const parsed = JSON.parse(body.toString()) as Body
    record(verb, parsed)
    if (verb === 'claim') return { job: await claim(parsed.claimId ?? '', request) }
    if (verb === 'cached')
      return { status: kept.has((parsed as { cacheHash: string }).cacheHash) ? 'succeeded' : 'leased' }
    if (verb === 'heartbeat') return { leaseUntilMs: Date.now() + 30_000 }
    return { status: verb === 'complete' ? 'succeeded' : verb === 'fail' ? 'failed' : 'ready' }
  }

  const storeOutput = ({ pathname, searchParams }: URL, method: string, body: Buffer): object => {
    const name = pathname.split('/').slice(4).join('/')
    record('out', `${method} ${name} ${searchParams}`)
    const session = searchParams.get('uploadId')
    if (searchParams.has('multipart'))
      return { uploadId: 'session 1', partSizeBytes: options.partSizeBytes ?? 1024 }
    if (session && method === 'PUT') {
      const partNumber = Number(searchParams.get('part'))
      const held = parts.get(session) ?? []
      held[partNumber - 1] = body
      parts.set(session, held)
      return { partNumber, etag: `etag-${partNumber}` }
    }
    outputs.set(name, session ? Buffer.concat(parts.get(session) ?? []) : body)
    return { name, sizeBytes: outputs.get(name)?.length ?? 0 }
  }

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const verb = (request.url ?? '').split('/')[2] ?? ''
    const mishap = mishaps.get(verb)?.shift()
    if (mishap === 'cut') {
      request.once('data', () => request.socket.destroy())
      return
    }
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const code =
      (typeof mishap === 'object' ? mishap.code : undefined) ??
      (verb === 'heartbeat' ? heartbeatAnswer : undefined)
    if (code) {
      record(`${verb}-refused`, code)
      const retryAfter =
        typeof mishap === 'object' && mishap.retryAfter ? { 'retry-after': mishap.retryAfter } : {}
      response.writeHead(errorTable[code].status, {
        'content-type': 'application/problem+json',
        ...retryAfter,
      })
      response.end(JSON.stringify({ code, detail: `scripted ${code}` }))
      return
    }
    const reply = await act(verb, request, Buffer.concat(chunks))
    if (mishap === 'lose-reply') request.socket.destroy()
    else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(reply))
  }

  const listen = async () => {
    server = createServer((request, response) => {
      answer(request, response).catch(() => request.socket.destroy())
    })
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    port = (server.address() as AddressInfo).port
  }
  const close = async () => {
    const closed = once(server, 'close')
    server.close()
    server.closeAllConnections()
    await closed
  }
  await listen()

  return {
    url: url(),
    calls,
    outputs,
    kept,
    addJob: (job: Job) => {
      ready.push(job)
      for (const wake of pollers) wake()
      pollers.clear()
    },
    /** The next requests of this verb meet these, in order. */
    script: (verb: string, ...next: Mishap[]) => mishaps.set(verb, next),
    refuseHeartbeats: (code: ErrorCode) => {
      heartbeatAnswer = code
    },
    named: (verb: string) => calls.filter((call) => call.verb === verb),
    /** Resolves as soon as so many calls of the verb have been seen. */
    until: (verb: string, times = 1) =>
      new Promise<void>((resolve) => {
        const look = () => {
          if (calls.filter((call) => call.verb === verb).length < times) return
          watchers.delete(look)
          resolve()
        }
        watchers.add(look)
        look()
      }),
    goDown: close,
    comeBack: listen,
    stop: close,
  }
}
export type FakeEdge = Awaited<ReturnType<typeof startFakeEdge>>
