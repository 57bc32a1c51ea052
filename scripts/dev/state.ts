import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { UserProblem } from '../support/user-problem.ts'

export type State = {
  dir: string
  logsDir: string
  /** Replaces a file in one step, readable by its owner only. */
  writePrivate: (name: string, content: string) => Promise<void>
  release: () => Promise<void>
}

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** Opens (or makes) a state folder for one process at a time: two edges would write the same databases. */
export const openState = async (path: string): Promise<State> => {
  const dir = resolve(path)
  const logsDir = join(dir, 'logs')
  await mkdir(logsDir, { recursive: true, mode: 0o700 })
  const pidPath = join(dir, 'dev.pid')
  const holder = Number(await readFile(pidPath, 'utf8').catch(() => Number.NaN))
  if (holder && holder !== process.pid && isRunning(holder)) {
    throw new UserProblem(
      `${dir} is in use by process ${holder}: stop it, or choose another folder with --state`,
    )
  }
  await writeFile(pidPath, String(process.pid))
  return {
    dir,
    logsDir,
    writePrivate: async (name, content) => {
      const target = join(dir, name)
      await writeFile(`${target}.new`, content, { mode: 0o600 })
      await rename(`${target}.new`, target)
    },
    release: () => rm(pidPath, { force: true }),
  }
}
