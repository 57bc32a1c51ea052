import { readdir, readFile } from 'node:fs/promises'

/** Linux: living processes (zombies are none) whose command line has this text. */
export const processesNaming = async (text: string): Promise<{ pid: number; command: string }[]> => {
  const found: { pid: number; command: string }[] = []
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name) || Number(name) === process.pid) continue
    // A process may end while it is looked at: an empty command line then.
    const command = await readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => '')
    if (command.includes(text))
      found.push({ pid: Number(name), command: command.replaceAll('\0', ' ').trim() })
  }
  return found
}

/** Memory that a process holds, in bytes. @throws when it is gone */
export const residentBytes = async (pid: number): Promise<number> => {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? Number.NaN) * 1024
}

type Process = { pid: number; parent: number; group: number; name: string }

export const listProcesses = async (): Promise<Process[]> => {
  const names = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const rows = await Promise.all(
    names.map(async (name): Promise<Process[]> => {
      const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '')
      // pid (name) state ppid pgrp …: the name may hold spaces and brackets.
      const [, pid, command = '', state, parent, group] =
        /^(\d+) \((.*)\) (\S) (-?\d+) (-?\d+)/s.exec(stat) ?? []
      if (pid === undefined || state === 'Z') return []
      return [{ pid: Number(pid), parent: Number(parent), group: Number(group), name: command }]
    }),
  )
  return rows.flat()
}

/** A process and everything it started, at this moment. */
export const descendantsOf = async (root: number): Promise<Process[]> => {
  const all = await listProcesses()
  const below = (pid: number): Process[] =>
    all.filter(({ parent }) => parent === pid).flatMap((child) => [child, ...below(child.pid)])
  return [...all.filter(({ pid }) => pid === root), ...below(root)]
}

export const isAlive = async (pid: number): Promise<boolean> =>
  (await listProcesses()).some((process) => process.pid === pid)
