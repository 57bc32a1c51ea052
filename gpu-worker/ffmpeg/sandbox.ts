import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { FfmpegTools } from './tools.ts'

type SandboxLimits = {
  /** Largest file the program may write. */
  fileBytes?: number
  /** CPU seconds over all its threads. */
  cpuSeconds?: number
}

export type SandboxRequest = {
  /** The only folder the program may write to. */
  scratchDir: string
  /** Files outside it that the program may read. */
  readPaths?: readonly string[]
  limits?: SandboxLimits
}

/** What a program needs of the system: its libraries and fonts, and no account's or worker's files. */
const systemPaths = [
  ...['/usr', '/bin', '/lib', '/lib32', '/lib64', '/opt', '/nix/store'],
  ...['/etc/ld.so.cache', '/etc/ld.so.conf', '/etc/ld.so.conf.d', '/etc/alternatives', '/etc/fonts', '/sys'],
]
const devices = ['/dev/nvidia0', '/dev/nvidiactl', '/dev/nvidia-uvm', '/dev/nvidia-modeset', '/dev/dri']
const keptVariables = ['LD_LIBRARY_PATH', 'CUDA_VISIBLE_DEVICES', 'NVIDIA_VISIBLE_DEVICES']

const bubblewrapTokens = (path: string, program: string, request: SandboxRequest): string[] => [
  ...[path, '--unshare-all', '--die-with-parent', '--clearenv'],
  ...['--setenv', 'PATH', '/usr/bin:/bin', '--setenv', 'HOME', request.scratchDir],
  ...keptVariables.flatMap((name) => (process.env[name] ? ['--setenv', name, process.env[name]] : [])),
  ...systemPaths.flatMap((each) => ['--ro-bind-try', each, each]),
  ...['--proc', '/proc', '--dev', '/dev', '--tmpfs', '/tmp'],
  ...devices.flatMap((each) => ['--dev-bind-try', each, each]),
  ...['--ro-bind', dirname(program), dirname(program)],
  ...(request.readPaths ?? []).flatMap((each) => ['--ro-bind', each, each]),
  ...['--bind', request.scratchDir, request.scratchDir, '--chdir', request.scratchDir, '--', program],
]

const limitTokens = (limits: SandboxLimits): string[] => [
  '--core=0',
  '--nofile=512',
  ...(limits.fileBytes === undefined ? [] : [`--fsize=${limits.fileBytes}`]),
  ...(limits.cpuSeconds === undefined ? [] : [`--cpu=${limits.cpuSeconds}`]),
]

/** The tokens that start `program` shut in; its own arguments follow them. */
export const sandboxTokens = (
  sandbox: FfmpegTools['sandbox'],
  program: string,
  request: SandboxRequest,
): string[] => {
  if (sandbox.kind === 'bubblewrap') return bubblewrapTokens(sandbox.path, program, request)
  if (sandbox.kind === 'rlimit') return [sandbox.path, ...limitTokens(request.limits ?? {}), '--', program]
  return [program]
}

const quote = (token: string): string => `'${token.replaceAll("'", `'\\''`)}'`

/**
 * fluent-ffmpeg takes one path and no tokens before its own: this file is that path. `exec` keeps the pid, so
 * killing what fluent-ffmpeg started kills the sandbox; "$@" passes the arguments on unread.
 */
export const writeLauncher = async (tokens: readonly string[], scratchDir: string): Promise<string> => {
  const path = join(scratchDir, `.launch-${randomUUID()}`)
  await writeFile(path, `#!/bin/sh\nexec ${tokens.map(quote).join(' ')} "$@"\n`, { mode: 0o700 })
  return path
}
