import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { workerMemory } from '../../scripts/bootstrap/worker-memory.mjs'
import { processesNaming } from './processes.ts'

const program = resolve(import.meta.dirname, '../../gpu-worker/main.ts')

/** One line of the worker's log: `claimed`, `done`, `failed`, `released`, … of a job. */
export type LogEntry = {
  event: string
  taskId?: string
  jobId?: string
  type?: string
  key?: string
  attempt?: number
}

export type StackWorker = {
  id: string
  pid: number
  /** Every job's folder lies below it. */
  scratchDir: string
  log: readonly LogEntry[]
  /** The first entry, past or future, that fits; rejects when the worker ends without one. */
  waitFor: (fits: (entry: LogEntry) => boolean) => Promise<LogEntry>
  /** Sends a signal and resolves once the process has ended. */
  kill: (signal: NodeJS.Signals) => Promise<void>
  /** Ends it, removes its folder and tells the processes that were left behind. */
  stop: () => Promise<string[]>
}

export type WorkerSettings = {
  edgeUrl: string
  token: string
  id: string
  slots: number
  env?: Record<string, string>
}

/** A real worker process, as `npm run worker` starts it. It ends with us: its stdin closes. */
export const startStackWorker = async (settings: WorkerSettings): Promise<StackWorker> => {
  const { edgeUrl, token, id, slots, env } = settings
  const scratchDir = await mkdtemp(join(tmpdir(), `vitascope-e2e-${id}-`))
  const child = spawn(process.execPath, [program], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ...workerMemory,
      VITASCOPE_EDGE_URL: edgeUrl,
      VITASCOPE_WORKER_TOKEN: token,
      VITASCOPE_EXIT_WITH_STDIN: '1',
      WORKER_ID: id,
      WORKER_SLOTS: String(slots),
      SCRATCH_DIR: scratchDir,
      DRAIN_SECONDS: '0',
      ...env,
    },
  })
  const { log, errors, waitFor } = readLog(child, id)
  const ended = once(child, 'close')
  const kill = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal)
    await ended
  }
  const stop = async (): Promise<string[]> => {
    const impatience = setTimeout(() => child.kill('SIGKILL'), 20_000)
    await kill('SIGTERM')
    clearTimeout(impatience)
    const left = await processesNaming(scratchDir)
    await rm(scratchDir, { recursive: true, force: true })
    return left.map(({ pid, command }) => `${id} left ${pid}: ${command}`)
  }
  await waitFor(({ event }) => event === 'started').catch((error: Error) => {
    throw new Error(`${error.message}\n${errors.join('\n')}`)
  })
  return { id, pid: child.pid ?? -1, scratchDir, log, waitFor, kill, stop }
}

const readLog = (child: ChildProcess, id: string) => {
  const log: LogEntry[] = []
  const errors: string[] = []
  const waiting = new Set<{ check: () => void; fail: (error: Error) => void }>()
  let closed = false
  if (child.stdout === null || child.stderr === null) throw new Error('the worker has no pipes')
  createInterface(child.stderr).on('line', (line) => errors.push(line))
  createInterface(child.stdout)
    .on('line', (line) => {
      log.push(JSON.parse(line) as LogEntry)
      for (const waiter of waiting) waiter.check()
    })
    .on('close', () => {
      closed = true
      for (const { fail } of waiting) fail(new Error(`worker ${id} ended: ${JSON.stringify(log.at(-1))}`))
    })
  const waitFor = (fits: (entry: LogEntry) => boolean): Promise<LogEntry> =>
    new Promise((resolveEntry, reject) => {
      const waiter = {
        check: () => {
          const entry = log.find(fits)
          if (entry === undefined) return
          waiting.delete(waiter)
          resolveEntry(entry)
        },
        fail: reject,
      }
      waiting.add(waiter)
      waiter.check()
      if (closed && waiting.has(waiter)) reject(new Error(`worker ${id} has ended`))
    })
  return { log, errors, waitFor }
}
