import type { ScriptOutput } from '../../../shared/jobs/script.ts'
import { ScriptTaskInput } from '../../../shared/tasks/single.ts'
import { type Plan, pending } from './plan.ts'
import { seedOfTask } from './seed-of-task.ts'

type ScriptResult = ScriptOutput & { seed: number }

/** A story as text, with its scenes and what their pictures show. */
export const scriptPlan: Plan<typeof ScriptTaskInput, ScriptResult> = {
  kind: 'script',
  version: 1,
  input: ScriptTaskInput,
  evaluate: (taskId, input, { job, stage }) => {
    const seed = input.seed ?? seedOfTask(taskId)
    const made = job('script', 'script', { ...input, seed })
    stage('script', 0, 100, made ? 1 : 0, 1)
    if (made === undefined) return pending
    const { outputPrefix: _, ...script } = made
    return { ...script, seed }
  },
}
