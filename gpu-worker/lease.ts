import { Worker } from 'node:worker_threads'
import { AppError } from '../shared/errors.ts'
import type { ClaimedWork } from './edge-client.ts'
import type { HeartbeatNews, HeartbeatOrder, HeartbeatSettings } from './heartbeat-messages.ts'

type HeldLease = { drop: () => void }

export type Leases = {
  /** Renews the job's lease until `drop()`; `onLost` is called at most once, never after `drop()`. */
  hold: (job: ClaimedWork, repeated: boolean, onLost: (error: AppError) => void) => HeldLease
  stop: () => Promise<void>
}

/** Starts the one heartbeat thread of the process. `onDeath` = the thread is gone and so is every lease. */
export const startLeases = (settings: HeartbeatSettings, onDeath: (error: AppError) => void): Leases => {
  const thread = new Worker(new URL('./heartbeat-thread.ts', import.meta.url), { workerData: settings })
  const losers = new Map<number, (error: AppError) => void>()
  let nextId = 0
  let stopped = false

  const tell = (order: HeartbeatOrder) => thread.postMessage(order)
  const lose = (id: number, error: AppError) => {
    const onLost = losers.get(id)
    losers.delete(id)
    onLost?.(error)
  }
  const die = (cause?: unknown) => {
    if (stopped) return
    stopped = true
    const error = new AppError('lease_lost', 'the heartbeat thread ended', {}, cause)
    for (const id of [...losers.keys()]) lose(id, error)
    onDeath(error)
  }

  thread.on('message', (news: HeartbeatNews) => lose(news.id, new AppError(news.code, news.message)))
  thread.on('error', die)
  thread.on('exit', () => die())

  return {
    hold: (job, repeated, onLost) => {
      const id = nextId++
      losers.set(id, onLost)
      const { lease, leaseMs, heartbeatMs } = job
      const firstBeatMs = repeated ? 0 : heartbeatMs
      tell({ kind: 'hold', id, lease, times: { firstBeatMs, heartbeatMs, leaseMs } })
      return {
        drop: () => {
          losers.delete(id)
          tell({ kind: 'drop', id })
        },
      }
    },
    stop: async () => {
      stopped = true
      await thread.terminate()
    },
  }
}
