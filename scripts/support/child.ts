import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'

const patienceMs = 10_000

export type Child = {
  pid: number
  process: ChildProcess
  /** Settles when the process has ended. */
  ended: Promise<void>
  /** Asks it to end; if it does not, SIGKILL for it and everything it started. */
  stop: () => Promise<void>
}

/**
 * Starts a Node script as the leader of a process group of its own: Ctrl-C in the terminal reaches only us, we
 * pass it on in order, and its own children can be ended with it. Its stdin and channel close when we are gone.
 */
export const startChild = (
  argv: string[],
  { env, logPath, askBy }: { env?: Record<string, string>; logPath: string; askBy: 'SIGTERM' | 'disconnect' },
): Child => {
  const log = createWriteStream(logPath, { flags: 'a' })
  const started = spawn(process.execPath, argv, {
    stdio: ['pipe', 'pipe', 'pipe', 'ipc'],
    detached: process.platform !== 'win32',
    env: { ...process.env, ...env },
  })
  started.stdout?.pipe(log, { end: false })
  started.stderr?.pipe(log, { end: false })
  const ended = once(started, 'exit').then(
    () => undefined,
    (error: Error) => void log.write(`${error.message}\n`),
  )
  const { pid = -1 } = started

  const killGroup = () => {
    try {
      process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL')
    } catch {
      // The whole group has ended already.
    }
  }
  const stop = async () => {
    if (askBy === 'SIGTERM') started.kill(askBy)
    else if (started.connected) started.disconnect()
    const impatience = setTimeout(killGroup, patienceMs)
    await ended
    clearTimeout(impatience)
    killGroup()
  }
  return { pid, process: started, ended, stop }
}
