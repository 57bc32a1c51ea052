import { parentPort, workerData } from 'node:worker_threads'
import { Agent } from 'undici'
import { AppError } from '../shared/errors.ts'
import { HeartbeatReply, type Lease } from '../shared/worker-protocol.ts'
import { type BeatTimes, keepLease } from './heartbeat.ts'
import type { HeartbeatNews, HeartbeatOrder, HeartbeatSettings } from './heartbeat-messages.ts'
import { callEdge } from './net/call.ts'

/** Its own thread and its own sockets: a main thread that is busy for a minute loses no lease. */
if (!parentPort) throw new Error('heartbeat-thread.ts runs as a worker thread')
const port = parentPort
const { edgeUrl, token } = workerData as HeartbeatSettings
const agent = new Agent({ connections: 2, allowH2: false })
const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
const url = new URL('worker/heartbeat', edgeUrl).href
const held = new Map<number, AbortController>()

const hold = async (id: number, lease: Lease, times: BeatTimes): Promise<void> => {
  const dropped = new AbortController()
  held.set(id, dropped)
  const call = { agent, url, method: 'POST', headers, body: JSON.stringify(lease) } as const
  const beat = (signal: AbortSignal) =>
    callEdge({ ...call, timeoutMs: times.heartbeatMs, signal }, HeartbeatReply)
  const lost = await keepLease(times, beat, dropped.signal).catch(
    (error: unknown) => new AppError('internal', String(error)),
  )
  held.delete(id)
  if (lost)
    port.postMessage({ kind: 'lost', id, code: lost.code, message: lost.message } satisfies HeartbeatNews)
}

port.on('message', (order: HeartbeatOrder) => {
  if (order.kind === 'hold') void hold(order.id, order.lease, order.times)
  else held.get(order.id)?.abort()
})
