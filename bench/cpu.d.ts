type Usage = {
  pid: number
  parent: number
  ownSeconds: number
  reapedSeconds: number
}
/** One line of /proc/<pid>/stat; the name between the brackets may hold spaces and brackets itself. */
export declare const parseStat: (line: string) => Usage
export type TreeUsage = {
  /** The process itself, with all its threads. */
  ownSeconds: number
  /** Everything it started, living, ended or a zombie (which nobody has waited for yet). */
  childrenSeconds: number
}
/** CPU seconds of a process and of everything it ever started. @throws when it is gone */
export declare const readTree: (root: number) => TreeUsage
/** CPU seconds of the children of this process that have ended and been waited for. */
export declare const readReaped: () => number
/**
 * A command line under which orphans stay in the tree. bubblewrap's outer process ends without waiting for its inner
 * one, which takes all of ffmpeg's CPU time along with it to init.
 */
export declare const keepingOrphans: (command: readonly string[]) => string[]
