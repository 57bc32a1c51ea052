import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'

export type Scratch = {
  /** A fresh folder of one attempt, readable by us alone. */
  open: (lease: { jobId: string; attempt: number }) => Promise<{ path: string; remove: () => Promise<void> }>
  removeAll: () => Promise<void>
}

const host = hostname().replaceAll(/[^A-Za-z0-9]/g, '_')
const folderName = /^vitascope-([A-Za-z0-9_]+)-(\d+)-[A-Za-z0-9]+$/
const removal = { recursive: true, force: true, maxRetries: 3 } as const

/** One folder per process, its pid in the name, so that the next start knows whose leftovers are dead. */
export const openScratch = async (root: string): Promise<Scratch> => {
  await mkdir(root, { recursive: true })
  await sweepDead(root)
  const home = await mkdtemp(join(root, `vitascope-${host}-${process.pid}-`)) // mode 0700
  return {
    open: async ({ jobId, attempt }) => {
      const path = await mkdtemp(join(home, `${jobId}-${attempt}-`))
      return { path, remove: () => rm(path, removal) }
    },
    removeAll: () => rm(home, removal),
  }
}

/** Only folders of this host: pids of another one sharing the disk mean nothing here. */
const sweepDead = async (root: string): Promise<void> => {
  for (const name of await readdir(root)) {
    const [, owner, pid] = folderName.exec(name) ?? []
    if (owner === host && !isAlive(Number(pid))) await rm(join(root, name), removal)
  }
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
