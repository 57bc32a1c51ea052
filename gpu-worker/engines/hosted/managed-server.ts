import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { AppError } from '../../../shared/errors.ts'
import { backoffMs, pause } from '../../net/retry.ts'
import type { EngineSurroundings } from '../engine.ts'
import { awaitServer } from './health.ts'
import { readServerWords } from './server-words.ts'
import { splitCommand } from './split-command.ts'

export type ManagedServer = {
  /** @throws engine_unavailable while it is being started again */
  assertUp: () => void
  stop: () => Promise<void>
}

type ServerRequest = Pick<EngineSurroundings, 'log' | 'signal'> & {
  capability: string
  command: string
  /** Answers once the server is ready. */
  url: string
  /** Large models load for minutes. */
  startLimitMs?: number
  restart?: { baseMs: number; capMs: number }
}

const keeper = join(import.meta.dirname, 'keep-server.ts')
const keptLines = 20

/** Starts a server, keeps it running and takes it along at the end. @throws engine_unavailable if it never answers */
export const startServer = async (request: ServerRequest): Promise<ManagedServer> => {
  const { capability, log, signal, url, startLimitMs = 10 * 60_000 } = request
  const policy = { baseMs: 1_000, capMs: 60_000, tries: Number.POSITIVE_INFINITY, ...request.restart }
  const argv = splitCommand(request.command)
  const stopping = new AbortController()
  let running = launch(argv)
  let up = false

  const untilUp = async () => {
    const ended = new AbortController()
    void running.ended.then(() =>
      ended.abort(new AppError('engine_unavailable', `it ended: ${running.lastWords()}`)),
    )
    await awaitServer(url, startLimitMs, AbortSignal.any([ended.signal, stopping.signal, signal]))
    up = true
    log({ server: capability, state: 'up' })
  }
  const watch = async () => {
    for (let failures = 1; ; failures++) {
      await running.ended
      const wasUp = up
      up = false
      if (stopping.signal.aborted) return
      if (wasUp) failures = 1
      log({ server: capability, state: 'ended', words: running.lastWords() })
      await pause(backoffMs(policy, failures), stopping.signal)
      running = launch(argv)
      await untilUp().catch((error) => log({ server: capability, state: 'not up', why: String(error) }))
    }
  }
  const stop = async () => {
    stopping.abort(new AppError('engine_unavailable', `the ${capability} server is stopping`))
    await running.stop()
  }
  try {
    await untilUp()
  } catch (error) {
    await stop()
    throw error
  }
  void watch().catch(() => undefined)
  const assertUp = () => {
    if (!up) throw new AppError('engine_unavailable', `the ${capability} server is being started again`)
  }
  return { assertUp, stop }
}

/** Under a keeper of ours: it takes the server down when our end of its stdin closes, however we die. */
const launch = (argv: readonly string[]) => {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', keeper, ...argv], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: withoutSecrets(process.env),
  })
  const lines: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    createInterface(stream).on('line', (line) => {
      lines.push(line)
      if (lines.length > keptLines) lines.shift()
    })
  }
  child.stdin.on('error', () => undefined)
  const ended = endOf(child)
  return {
    ended,
    lastWords: () => readServerWords(lines.slice(-3).join(' · '), undefined) || 'it said nothing',
    stop: async () => {
      child.stdin.end()
      await ended
    },
  }
}

const endOf = async (child: ChildProcess): Promise<void> => {
  await once(child, 'close').catch(() => undefined)
}

/** A server of the operator's own needs neither our token nor the keys of other servers. */
const withoutSecrets = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(env).filter(([name]) => name !== 'VITASCOPE_WORKER_TOKEN' && !name.endsWith('_API_KEY')),
  )
