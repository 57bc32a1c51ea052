import { runMain } from './support/user-problem.ts'
import { runSteps, staticSteps, unitTests } from './verify/steps.ts'

await runMain(async () => {
  process.exit((await runSteps([unitTests, ...staticSteps])) ? 0 : 1)
})
