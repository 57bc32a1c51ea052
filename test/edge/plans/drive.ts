import type { PlanJob } from '../../../edge/db/task-advance.ts'
import { type Evaluation, evaluatePlan } from '../../../edge/domain/plans/evaluate.ts'
import type { RegisteredPlan } from '../../../edge/domain/plans/plan.ts'
import type { ProbeOutput } from '../../../shared/jobs/probe.ts'

import { cannedMedia } from './canned-engines.ts'
import { cannedOutputs, probeOutput } from './canned-outputs.ts'

export type Script = {
  probe?: ProbeOutput
  /** Probes of single jobs. */
  probes?: Record<string, ProbeOutput>
  failing?: (key: string) => boolean
  /** Of every job that fails. */
  failureCode?: string
  outputs?: Record<string, unknown>
}

/** A plan over rows alone: no platform, no clock. */
export const drive = (plan: RegisteredPlan['plan'], input: unknown, script: Script = {}) => {
  const rows: PlanJob[] = []
  const taskId = 'task_00000000000000000000000000'
  const evaluate = (): Evaluation => evaluatePlan(plan, taskId, input, rows)

  /** Settles these declared jobs as a worker would. */
  const settle = (wanted: (key: string) => boolean): void => {
    for (const { key, type, input: text, row } of evaluate().declared) {
      if (row || !wanted(key)) continue
      const fails = script.failing?.(key) ?? false
      const canned =
        type === 'probe'
          ? (script.probes?.[key] ?? script.probe ?? probeOutput())
          : cannedOutputs[type]?.(JSON.parse(text))
      const output = script.outputs?.[key] ?? (cannedMedia(type, key, canned) as unknown)
      rows.push({
        id: `job_${rows.length}`,
        key,
        type,
        status: fails ? 'failed' : 'succeeded',
        input: text,
        output: fails ? null : JSON.stringify(output),
        outputPrefix: fails ? null : `work/${key}/1/`,
        error: fails
          ? JSON.stringify({
              code: script.failureCode ?? 'encoder_failed',
              message: `${key} broke`,
              details: {},
            })
          : null,
      })
    }
  }

  return {
    evaluate,
    settle,
    keys: () => evaluate().declared.map(({ key }) => key),
    finish: (): Evaluation => {
      for (let round = 0; round < 10; round++) settle(() => true)
      return evaluate()
    },
  }
}
