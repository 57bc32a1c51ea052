import { readdirSync, readFileSync } from 'node:fs'

const pageBytes = 4096 // of Linux on x64 and arm64

const readFields = (pid: string): { pid: number; parent: number; bytes: number }[] => {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = line.slice(line.lastIndexOf(')') + 2).split(' ')
    return [{ pid: Number(pid), parent: Number(fields[1]), bytes: Number(fields[21]) * pageBytes }]
  } catch {
    return [] // it ended while we were looking
  }
}

/** Resident bytes of a process and all below it; pages that several share are counted for each. */
export const readMemory = (root: number): number => {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap(readFields)
  const sum = (pid: number): number =>
    all
      .filter(({ parent }) => parent === pid)
      .reduce((bytes, child) => bytes + child.bytes + sum(child.pid), 0)
  return (all.find(({ pid }) => pid === root)?.bytes ?? 0) + sum(root)
}
