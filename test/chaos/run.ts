import { parseArgs } from 'node:util'
import { runMain, UserProblem } from '../../scripts/support/user-problem.ts'
import { runChaos } from './chaos.ts'

const help = `npm run chaos -- [--kills 30] [--seed S] [--workers 3] [--lease-ms 4000]

Makes films with real workers over a real edge, kills (SIGKILL) and stalls (SIGSTOP beyond the lease) the workers
in the middle of their jobs, speaks for every lost attempt, and then checks the event log, D1, R2 and every segment.
Exit code 1 and the seed when anything was lost, doubled or accepted too late.`

const options = {
  kills: { type: 'string', default: '30' },
  seed: { type: 'string' },
  workers: { type: 'string', default: '3' },
  'lease-ms': { type: 'string', default: '4000' },
  help: { type: 'boolean', short: 'h', default: false },
} as const

await runMain(async () => {
  const { values } = parseArgs({ options })
  if (values.help) return console.log(help)
  const seed = Number(values.seed ?? Date.now() % 1_000_000)
  const [kills, workers, leaseMs] = [values.kills, values.workers, values['lease-ms']].map(Number)
  const isWhole = [kills, seed, workers, leaseMs].every((value) => Number.isInteger(value))
  if (!isWhole || !kills || !workers || workers < 2 || !leaseMs) throw new UserProblem(help)

  console.log(`seed ${seed}`)
  const startedAt = performance.now()
  const report = await runChaos({ kills, seed, workers, leaseMs, tell: (line) => console.log(line) })
  const { flaws, ...counts } = report
  for (const flaw of flaws) console.log(`FLAW ${flaw}`)
  const told = Object.entries(counts).map(([name, count]) => `${name} ${count}`)
  console.log(`${told.join(', ')}, ${((performance.now() - startedAt) / 1000).toFixed(0)} s`)
  if (flaws.length > 0)
    throw new UserProblem(`${flaws.length} flaws; replay with --kills ${kills} --seed ${seed}`)
  process.exit(0)
})
