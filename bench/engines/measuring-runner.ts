import type { LocalRunner } from '../../scripts/engine/local-runner.ts'
import { readTree } from '../cpu.ts'

/** CPU seconds of this process and everything it started so far. */
export const usedSeconds = (): number => {
  const { ownSeconds, childrenSeconds } = readTree(process.pid)
  return ownSeconds + childrenSeconds
}

/** The same runner, which adds up the CPU seconds of each type of job. */
export const measureJobs = (
  runner: LocalRunner,
): { runner: LocalRunner; taken: () => Map<string, number> } => {
  let seconds = new Map<string, number>()
  const measured: LocalRunner = {
    ...runner,
    run: async (type, input) => {
      const before = usedSeconds()
      const ran = await runner.run(type, input)
      seconds.set(type, (seconds.get(type) ?? 0) + usedSeconds() - before)
      return ran
    },
  }
  const taken = () => {
    const sums = seconds
    seconds = new Map()
    return sums
  }
  return { runner: measured, taken }
}
