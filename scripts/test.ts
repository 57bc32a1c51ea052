import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as z from 'zod'
import { programs, runNode } from './support/run-step.ts'
import { runMain } from './support/user-problem.ts'
import { runSteps, staticSteps } from './verify/steps.ts'

const Report = z.object({ numPassedTests: z.int(), numFailedTests: z.int() })

type Outcome = { exitCode: number; passed: number; failed: number }

/** One vitest process. @returns its exit code and its counts */
const runTests = async (args: string[]): Promise<Outcome> => {
  const folder = await mkdtemp(join(tmpdir(), 'vitascope-test-'))
  const reportPath = join(folder, 'report.json')
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportPath}`]
    const exitCode = await runNode(programs.vitest, ['run', ...reporters, ...args])
    const text = await readFile(reportPath, 'utf8').catch(() => undefined)
    const report = text === undefined ? undefined : Report.parse(JSON.parse(text))
    return { exitCode, passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * Two processes side by side: whole-system tests wait as much as they work (leases, playback), and inside one process
 * vitest runs the files of all one-at-a-time projects one after the other.
 */
const runAll = (): Promise<Outcome[]> =>
  Promise.all([
    runTests(['--project', 'system']),
    runTests(['--project', 'unit', '--project', 'integration', '--project', 'workerd']),
  ])

await runMain(async () => {
  const areStaticStepsOk = await runSteps(staticSteps)
  const args = process.argv.slice(2)
  const outcomes = args.length === 0 ? await runAll() : [await runTests(args)]
  const sum = (key: keyof Outcome) => outcomes.reduce((total, outcome) => total + outcome[key], 0)
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
  if (!areStaticStepsOk) console.log('a check before the tests failed: see above')
  const exitCode = Math.max(...outcomes.map((outcome) => outcome.exitCode))
  process.exit(areStaticStepsOk ? exitCode : exitCode || 1)
})
