import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readReaped } from '../cpu.ts'

/** One ffmpeg command line of a job, rewritten to a folder that still has the files it reads. */
export type Recorded = { folder: string; args: string[] }

/** A folder with an `ffmpeg` that keeps what it is asked, and nothing else: on this PATH no sandbox is found. */
export const makeRecorder = async (
  dir: string,
  ffmpegPath: string,
): Promise<{ binDir: string; keepDir: string }> => {
  const binDir = join(dir, 'recorder')
  const keepDir = join(dir, 'recorded')
  await Promise.all([mkdir(binDir), mkdir(keepDir)])
  const program = join(import.meta.dirname, 'record-ffmpeg.ts')
  const launcher = join(binDir, 'ffmpeg')
  const command = [process.execPath, program, ffmpegPath, keepDir].map((token) => `'${token}'`).join(' ')
  await writeFile(launcher, `#!/bin/sh\nexec ${command} "$@"\n`)
  await chmod(launcher, 0o755)
  return { binDir, keepDir }
}

/** Everything recorded so far, in order. */
export const readRecorded = async (keepDir: string): Promise<Recorded[]> => {
  const names = (await readdir(keepDir)).sort()
  return Promise.all(
    names.map(async (name) => {
      const folder = join(keepDir, name)
      return { folder, args: JSON.parse(await readFile(join(folder, 'argv.json'), 'utf8')) as string[] }
    }),
  )
}

/** The same command lines once more, one after the other as the worker runs them, outside sandbox and system. */
export const replay = async (ffmpegPath: string, recorded: readonly Recorded[]) => {
  const startedAt = performance.now()
  const before = readReaped()
  for (const { folder, args } of recorded) {
    const ffmpeg = spawn(ffmpegPath, args, { cwd: folder, stdio: 'ignore' })
    const [code] = await once(ffmpeg, 'exit')
    if (code !== 0) throw new Error(`ffmpeg ended with ${code}: ${args.join(' ')}`)
  }
  return { cpuSeconds: readReaped() - before, wallMs: performance.now() - startedAt }
}
