import { mkdtemp, rm } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findFfmpegTools } from '../gpu-worker/ffmpeg/find-tools.ts'
import { untilSignal } from '../scripts/support/until-signal.ts'
import { runMain, UserProblem } from '../scripts/support/user-problem.ts'
import { benchEngines } from './engines/index.ts'
import { runLipSyncScore } from './lip-sync-score/index.ts'
import { prepareCases } from './prepare.ts'
import { isMet, median, ratioLine } from './report.ts'
import { startSystem } from './system.ts'
import { runTopicStories } from './topic-stories.ts'

const names = ['P1', 'P2', 'P5', 'P5b']

const help = `npm run bench -- [--rounds 5] [--only P1,P5b] [--json]

Measures the whole system against bare ffmpeg on this machine, side by side in one run: ${names.join(', ')}.
bench/README.md says what each is. A missed goal is printed as MISSED and does not fail the command.

npm run bench -- engines --help          what each engine costs
npm run bench -- lip-sync-score --help   how well lips follow a voice
npm run bench -- topic-stories --help    four whole stories, each from its topic to a film`

const options = {
  rounds: { type: 'string', default: '5' },
  only: { type: 'string', default: names.join(',') },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const

const load = (): string => (loadavg()[0] ?? 0).toFixed(1)

const measure = async (dir: string, only: string[], rounds: number) => {
  const tools = await findFfmpegTools(process.env)
  const system = await startSystem(dir)
  try {
    const cases = await prepareCases(system, tools, dir, (name) => only.includes(name))
    for (let round = 1; round <= rounds; round++) {
      for (const each of cases) await each.round(round % 2 === 0)
      console.error(`round ${round} of ${rounds} done, load ${load()}`)
    }
    return cases.flatMap((each) => each.results())
  } finally {
    await system.stop()
  }
}

const benchSystem = async (args: string[]): Promise<void> => {
  const { values } = parseArgs({ args, options })
  if (values.help) return console.log(help)
  const only = values.only.split(',')
  const rounds = Number(values.rounds)
  const known = only.every((name) => names.includes(name))
  if (!known || !Number.isInteger(rounds) || rounds < 1) throw new UserProblem(help)

  const dir = await mkdtemp(join(tmpdir(), 'vitascope-bench-'))
  void untilSignal().then(async () => {
    await rm(dir, { recursive: true, force: true })
    process.exit(1) // the edge and the worker end with us
  })
  const loadBefore = load()
  try {
    const results = await measure(dir, only, rounds)
    if (values.json) {
      const shown = results.map((result) => ({
        ...result,
        median: median(result.rounds),
        met: isMet(result),
      }))
      console.log(
        JSON.stringify({ load_before: Number(loadBefore), load_after: Number(load()), results: shown }),
      )
    } else {
      for (const result of results) {
        console.log([ratioLine(result), result.what, ...result.notes].join('\n   '))
      }
      console.log(`load average ${loadBefore} before, ${load()} after`)
    }
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}

const others: Readonly<Record<string, (args: string[]) => Promise<void>>> = {
  engines: benchEngines,
  'lip-sync-score': runLipSyncScore,
  'topic-stories': runTopicStories,
}

await runMain(async () => {
  const [first = '', ...rest] = process.argv.slice(2)
  const other = others[first]
  await (other ? other(rest) : benchSystem(process.argv.slice(2)))
  process.exit(process.exitCode ?? 0)
})
