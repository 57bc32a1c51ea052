// One case in a process of its own, started by measure-case.ts: its CPU and memory are those of that engine alone.

import { runs } from '../../scripts/engine/capabilities.ts'
import { openLocalRunner } from '../../scripts/engine/local-runner.ts'
import { openTools } from '../../scripts/engine/open-tools.ts'
import { cases } from './cases.ts'
import { measureJobs, usedSeconds } from './measuring-runner.ts'

export type Round = { cpuSeconds: number; wallSeconds: number; units: number; jobs: Record<string, number> }
export type CaseReport =
  | { ok: true; engine: string; model: string; rounds: Round[] }
  | { ok: false; why: string }

/** CPU time is counted in hundredths of a second: what is faster is done several times in a round. */
const leastSeconds = 0.5
const mostTimes = 100

const measure = async (name: string, rounds: number, dir: string): Promise<CaseReport> => {
  const each = cases[name]
  const run = each && runs[each.capability]
  if (!each || !run) throw new Error(`there is no case ${name}`)
  const { signal } = new AbortController()
  const tools = await openTools(signal)
  const opened = await openLocalRunner(tools, signal)
  const { runner, taken } = measureJobs(opened)
  try {
    const input = run.schema.parse(await each.prepare(opened, dir))
    let use = { engine: '', model: '' }
    const runTimes = async (times: number): Promise<Round> => {
      taken()
      const [before, startedAt] = [usedSeconds(), performance.now()]
      let units = 0
      for (let time = 0; time < times; time++) {
        const { output } = await run.run(runner, input, dir)
        units += each.unitsOf(output)
        use = { ...use, ...(output as Partial<typeof use>) }
      }
      const wallSeconds = (performance.now() - startedAt) / 1000
      return { cpuSeconds: usedSeconds() - before, wallSeconds, units, jobs: Object.fromEntries(taken()) }
    }
    await runTimes(1) // models are loaded, code is compiled
    const { cpuSeconds } = await runTimes(1)
    const times = Math.min(mostTimes, Math.ceil(leastSeconds / Math.max(cpuSeconds, 0.001)))
    const measured: Round[] = []
    for (let round = 0; round < rounds; round++) measured.push(await runTimes(times))
    return { ok: true, engine: use.engine, model: use.model, rounds: measured }
  } finally {
    await opened.close()
    await tools.open.close()
  }
}

const [name = '', rounds = '3', dir = ''] = process.argv.slice(2)
const report = await measure(name, Number(rounds), dir).catch(
  (error: unknown): CaseReport => ({
    ok: false,
    why: error instanceof Error ? error.message : String(error),
  }),
)
process.stdout.write(`${JSON.stringify(report)}\n`, () => process.exit())
