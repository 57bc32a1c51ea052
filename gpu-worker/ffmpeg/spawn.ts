import { readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import type { Readable, Writable } from 'node:stream'
import fluent from 'fluent-ffmpeg'
import { type SandboxRequest, sandboxTokens, writeLauncher } from './sandbox.ts'
import type { FfmpegTools } from './tools.ts'

export type SpawnRequest = SandboxRequest & {
  args: readonly string[]
  signal: AbortSignal
  timeoutMs?: number
  /** How much of stdout to keep: 0 = all. */
  stdoutLines?: number
  /** Read as the program's stdin (`pipe:0`). */
  stdin?: Readable
  /** Gets the program's stdout (`pipe:1`) instead of keeping it; it must never emit `close`, see frame-pipe.ts. */
  stdout?: Writable
}
export type SpawnOutcome = { error: Error | undefined; stdout: string; stderr: string[]; timedOut: boolean }

const tailLines = 200

/**
 * fluent-ffmpeg would look up encoders and rewrite `-vcodec`; the tokens it gets are finished. Its `setFfmpegPath` sets
 * the path of all its commands: of two that begin together one would run in the other's sandbox.
 */
const finishedCommand = (launcher: string, request: SpawnRequest): fluent.FfmpegCommand => {
  const options = { stdoutLines: request.stdoutLines ?? tailLines, cwd: request.scratchDir }
  const command = fluent(options)
  if (request.stdin) command.input(request.stdin)
  command.output(request.stdout ?? 'pipe:1', { end: true })
  return Object.assign(command, {
    _getArguments: () => [...request.args],
    _getFfmpegPath: (callback: (error: null, path: string) => void) => callback(null, launcher),
    availableEncoders: (callback: (error: null, encoders: object) => void) => callback(null, {}),
  })
}

/**
 * bubblewrap's inner process follows its parent into death only once it is set up: killed before that, the
 * parent would leave it waiting for ever. So the parent is stopped, to have no more children, and they go first.
 */
const killTree = (command: fluent.FfmpegCommand): void => {
  const { ffmpegProc } = command as { ffmpegProc?: { pid?: number } }
  stop(ffmpegProc?.pid)
  for (const child of childrenOf(ffmpegProc?.pid)) killQuietly(child)
  command.kill('SIGKILL')
}

const childrenOf = (pid: number | undefined): number[] => {
  if (pid === undefined) return []
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number)
  } catch {
    return [] // no /proc, or already gone
  }
}

/** Looks a bounded number of times: a stop takes effect within microseconds, or the process is gone. */
const stop = (pid: number | undefined): void => {
  if (pid === undefined) return
  killQuietly(pid, 'SIGSTOP')
  for (let looks = 0; looks < 100 && !isStopped(pid); looks++);
}

const isStopped = (pid: number): boolean => {
  try {
    return /\) [TZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return true // no /proc, or already gone
  }
}

const killQuietly = (pid: number, signal: 'SIGKILL' | 'SIGSTOP' = 'SIGKILL'): void => {
  try {
    process.kill(pid, signal)
  } catch {
    // it ended by itself
  }
}

/**
 * Runs `program` in the sandbox; settles only when the process and all holders of its stderr are gone.
 * `onLine` sees each line of stderr and keeps it out of the tail by returning true.
 */
export const spawnTool = async (
  tools: FfmpegTools,
  program: string,
  request: SpawnRequest,
  onLine: (line: string) => boolean,
): Promise<SpawnOutcome> => {
  request.signal.throwIfAborted()
  const launcher = await writeLauncher(sandboxTokens(tools.sandbox, program, request), request.scratchDir)
  const command = finishedCommand(launcher, request)
  const stderr: string[] = []
  let timedOut = false
  const kill = () => killTree(command)
  const timer = request.timeoutMs === undefined ? undefined : setTimeout(() => expire(), request.timeoutMs)
  const expire = () => {
    timedOut = true
    kill()
  }
  try {
    return await new Promise<SpawnOutcome>((resolve) => {
      command
        .on('start', () => (request.signal.aborted ? kill() : undefined))
        .on('stderr', (line: string) => {
          if (onLine(line) || line === '') return
          stderr.push(line)
          if (stderr.length > tailLines) stderr.shift()
        })
        .on('end', (stdout: string | null) =>
          resolve({ error: undefined, stdout: stdout ?? '', stderr, timedOut }),
        )
        .on('error', (error: Error, stdout?: string | null) =>
          resolve({ error, stdout: stdout ?? '', stderr, timedOut }),
        )
      request.signal.addEventListener('abort', kill)
      command.run()
    })
  } finally {
    clearTimeout(timer)
    request.signal.removeEventListener('abort', kill)
    await rm(launcher, { force: true })
  }
}
