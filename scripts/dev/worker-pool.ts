import { join } from 'node:path'
import { backOffMs, pause } from '../../shared/client/back-off.ts'
import { workerMemory } from '../bootstrap/worker-memory.mjs'
import { startChild } from '../support/child.ts'
import { root } from '../support/paths.ts'

type WorkerPool = { pids: () => number[]; stop: () => Promise<void> }

type PoolOptions = {
  count: number
  url: string
  workerToken: string
  logsDir: string
  onChange: () => void
}

/** Keeps `count` workers running: one that ends by itself is started again, later each time. */
export const startWorkers = ({ count, url, workerToken, logsDir, onChange }: PoolOptions): WorkerPool => {
  const running = new Map<number, ReturnType<typeof startChild>>()
  const stopping = new AbortController()

  const keepRunning = async (index: number) => {
    for (let starts = 0; !stopping.signal.aborted; starts++) {
      if (starts > 0) await pause(500 + backOffMs(starts, null), stopping.signal)
      const logPath = join(logsDir, `worker-${index}.log`)
      const worker = startChild([join(root, 'gpu-worker', 'main.ts')], {
        logPath,
        askBy: 'SIGTERM',
        env: {
          ...workerMemory,
          VITASCOPE_EDGE_URL: url,
          VITASCOPE_WORKER_TOKEN: workerToken,
          ALLOW_LOOPBACK_IMPORTS: '1',
          VITASCOPE_EXIT_WITH_STDIN: '1',
          // What it holds goes back at once: Ctrl-C should not wait for a piece.
          DRAIN_SECONDS: '0',
        },
      })
      running.set(index, worker)
      onChange()
      await worker.ended
      running.delete(index)
      if (stopping.signal.aborted) return
      console.error(`vitascope: worker ${index} ended by itself and is started again: see ${logPath}`)
      onChange()
    }
  }

  const loops = Array.from({ length: count }, (_, index) => keepRunning(index).catch(() => undefined))
  return {
    pids: () => [...running.values()].map((worker) => worker.pid),
    stop: async () => {
      stopping.abort()
      await Promise.all([...running.values()].map((worker) => worker.stop()))
      await Promise.all(loops)
    },
  }
}
