import { captureNode, programs } from '../support/run-step.ts'
import { findMissingPaths } from './doc-paths.ts'
import { measureFiles } from './file-sizes.ts'
import { findOpenapiDrift } from './openapi.ts'

/** `output` is shown when it is not ok, `note` always. */
type Outcome = { ok: boolean; output: string; note?: string }
type Step = { name: string; run: () => Promise<Outcome> }

const ofFlaws = (flaws: string[]): Outcome => ({ ok: flaws.length === 0, output: flaws.join('\n') })

export const unitTests: Step = {
  name: 'unit tests',
  run: () => captureNode(programs.vitest, ['run', '--project', 'unit', '--reporter', 'dot']),
}

/** Everything that needs no workerd, ffmpeg or browser; the slowest first. */
export const staticSteps: Step[] = [
  { name: 'types', run: () => captureNode(programs.tsc, ['-b']) },
  { name: 'format and lint', run: () => captureNode(programs.biome, ['check', '--error-on-warnings']) },
  { name: 'openapi.json', run: async () => ofFlaws(await findOpenapiDrift()) },
  { name: 'paths in documents', run: async () => ofFlaws(await findMissingPaths()) },
  {
    name: 'file sizes',
    run: async () => {
      const { summary, flaws } = await measureFiles()
      return { ...ofFlaws(flaws), note: summary }
    },
  },
]

const failWith = (error: Error): Outcome => ({ ok: false, output: error.stack ?? error.message })

/** Runs the steps two at a time and tells of each as it ends. @returns whether all passed */
export const runSteps = async (steps: Step[]): Promise<boolean> => {
  let allOk = true
  const queue = steps.values()
  const lane = async () => {
    for (const { name, run } of queue) {
      const startedAt = performance.now()
      const { ok, output, note = '' } = await run().catch(failWith)
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
      console.log(`${ok ? '✓' : '✗'} ${name} (${seconds} s) ${note}`.trimEnd())
      if (!ok) console.log(output)
      allOk &&= ok
    }
  }
  await Promise.all([lane(), lane()])
  return allOk
}
