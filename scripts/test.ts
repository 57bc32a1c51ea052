import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as z from 'zod'
import { programs, runNode } from './support/run-step.ts'
import { runMain } from './support/user-problem.ts'
import { runSteps, staticSteps } from './verify/steps.ts'

const Report = z.object({ numPassedTests: z.int(), numFailedTests: z.int() })

/** All vitest projects; further arguments go to vitest. @returns its exit code and its counts */
const runTests = async (args: string[]) => {
  const folder = await mkdtemp(join(tmpdir(), 'vitascope-test-'))
  const reportPath = join(folder, 'report.json')
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportPath}`]
    const exitCode = await runNode(programs.vitest, ['run', ...reporters, ...args])
    const text = await readFile(reportPath, 'utf8').catch(() => undefined)
    return { exitCode, report: text === undefined ? undefined : Report.parse(JSON.parse(text)) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

await runMain(async () => {
  const areStaticStepsOk = await runSteps(staticSteps)
  const { exitCode, report } = await runTests(process.argv.slice(2))
  console.log(`${report?.numPassedTests ?? 0} passed, ${report?.numFailedTests ?? 0} failed`)
  if (!areStaticStepsOk) console.log('a check before the tests failed: see above')
  process.exit(areStaticStepsOk ? exitCode : exitCode || 1)
})
