import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { workerMemory } from '../scripts/bootstrap/worker-memory.mjs'
import { root } from '../scripts/support/paths.ts'
import { keepingOrphans } from './cpu.ts'

export type BenchWorker = {
  pid: number
  /** Resolves when it runs no job. */
  idle: () => Promise<void>
  stop: () => Promise<void>
}

type Line = { event: string; jobId?: string; attempt?: number; ms?: number }

/** A worker of one slot as `npm run worker` starts it, that keeps its orphans. */
export const startBenchWorker = async (env: Record<string, string>): Promise<BenchWorker> => {
  const [program = '', ...args] = keepingOrphans([process.execPath, join(root, 'gpu-worker', 'main.ts')])
  const child = spawn(program, args, {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...workerMemory, VITASCOPE_EXIT_WITH_STDIN: '1', DRAIN_SECONDS: '0', ...env },
  })
  const ended = once(child, 'exit')
  const running = new Set<string>()
  let onLine = (): void => undefined
  const started = Promise.withResolvers<void>()
  createInterface(child.stdout).on('line', (text) => {
    const { event, jobId, attempt, ms } = JSON.parse(text) as Line
    if (event === 'started') started.resolve()
    if (event === 'claimed') running.add(`${jobId} ${attempt}`)
    else if (ms !== undefined) running.delete(`${jobId} ${attempt}`)
    onLine()
  })
  void ended.then(() => started.reject(new Error('the worker ended before it had started')))
  await started.promise
  return {
    pid: child.pid ?? -1,
    idle: () =>
      new Promise((resolve) => {
        onLine = () => (running.size === 0 ? resolve() : undefined)
        onLine()
      }),
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}
