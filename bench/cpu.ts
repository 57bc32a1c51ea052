import { readdirSync, readFileSync } from 'node:fs'

/** Linux reports CPU time in hundredths of a second to every program (USER_HZ). */
const ticksPerSecond = 100

type Usage = { pid: number; parent: number; ownSeconds: number; reapedSeconds: number }

/** One line of /proc/<pid>/stat; the name between the brackets may hold spaces and brackets itself. */
export const parseStat = (line: string): Usage => {
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ')
  const seconds = (first: number): number =>
    (Number(fields[first]) + Number(fields[first + 1])) / ticksPerSecond
  return {
    pid: Number.parseInt(line, 10),
    parent: Number(fields[1]),
    ownSeconds: seconds(11),
    reapedSeconds: seconds(13),
  }
}

const readUsage = (pid: string): Usage[] => {
  try {
    return [parseStat(readFileSync(`/proc/${pid}/stat`, 'utf8'))]
  } catch {
    return [] // it ended while we were looking: its time is its parent's now
  }
}

/** Read in one go, without giving way: a process that ends in between would be counted twice or not at all. */
const readAll = (): Usage[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap(readUsage)

const below = (pid: number, all: readonly Usage[]): Usage[] =>
  all.filter(({ parent }) => parent === pid).flatMap((child) => [child, ...below(child.pid, all)])

export type TreeUsage = {
  /** The process itself, with all its threads. */
  ownSeconds: number
  /** Everything it started, living, ended or a zombie (which nobody has waited for yet). */
  childrenSeconds: number
}

/** CPU seconds of a process and of everything it ever started. @throws when it is gone */
export const readTree = (root: number): TreeUsage => {
  const all = readAll()
  const top = all.find(({ pid }) => pid === root)
  if (top === undefined) throw new Error(`process ${root} is gone`)
  const children = below(root, all).reduce((sum, each) => sum + each.ownSeconds + each.reapedSeconds, 0)
  return { ownSeconds: top.ownSeconds, childrenSeconds: top.reapedSeconds + children }
}

/** CPU seconds of the children of this process that have ended and been waited for. */
export const readReaped = (): number => parseStat(readFileSync('/proc/self/stat', 'utf8')).reapedSeconds

const subreaperCalls: Partial<Record<NodeJS.Architecture, number>> = { x64: 157, arm64: 167 }
const becomeSubreaper = 36 // PR_SET_CHILD_SUBREAPER of prctl(2); kept over exec

/**
 * A command line under which orphans stay in the tree. bubblewrap's outer process ends without waiting for its inner
 * one, which takes all of ffmpeg's CPU time along with it to init.
 */
export const keepingOrphans = (command: readonly string[]): string[] => {
  const call = subreaperCalls[process.arch]
  if (process.platform !== 'linux' || call === undefined) {
    throw new Error(
      `CPU time of process trees is read from Linux's /proc on x64 or arm64, not ${process.arch}`,
    )
  }
  return ['/usr/bin/perl', '-e', `syscall(${call}, ${becomeSubreaper}, 1, 0, 0, 0); exec @ARGV`, ...command]
}
