import { rm } from 'node:fs/promises'
import fluent from 'fluent-ffmpeg'
import { type SandboxRequest, sandboxTokens, writeLauncher } from './sandbox.ts'
import type { FfmpegTools } from './tools.ts'

export type SpawnRequest = SandboxRequest & {
  args: readonly string[]
  signal: AbortSignal
  timeoutMs?: number
  /** How much of stdout to keep: 0 = all. */
  stdoutLines?: number
}
export type SpawnOutcome = { error: Error | undefined; stdout: string; stderr: string[]; timedOut: boolean }

const tailLines = 200

/** fluent-ffmpeg would look up encoders and rewrite `-vcodec`; the tokens it gets are finished. */
const finishedCommand = (launcher: string, request: SpawnRequest): fluent.FfmpegCommand => {
  const options = { stdoutLines: request.stdoutLines ?? tailLines, cwd: request.scratchDir }
  const command = fluent(options).setFfmpegPath(launcher).output('pipe:1')
  return Object.assign(command, {
    _getArguments: () => [...request.args],
    availableEncoders: (callback: (error: null, encoders: object) => void) => callback(null, {}),
  })
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
  const kill = () => command.kill('SIGKILL')
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
