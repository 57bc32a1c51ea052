import { AppError } from '../../../shared/errors.ts'
import { canonicalJson } from '../../../shared/hash.ts'
import type { FilmSpec } from '../../../shared/hls/film-spec.ts'
import { filmIdOf } from '../../../shared/ids.ts'
import { definitionOf, type JobInput, type JobType } from '../../../shared/jobs/index.ts'
import type { PlanJob } from '../../db/task-advance.ts'
import { type JobFailure, type JobOptions, type PlanTools, pending, type RegisteredPlan } from './plan.ts'

export type DeclaredJob = {
  key: string
  type: JobType
  input: string
  lane: string
  priority: number
  cost: number
  /** Its row, where it has one. */
  row: PlanJob | undefined
}

type Outcome =
  | { kind: 'pending' }
  | { kind: 'result'; result: unknown }
  | { kind: 'failed'; error: JobFailure }

export type Evaluation = {
  outcome: Outcome
  /** In order of declaration; finished ones too. */
  declared: DeclaredJob[]
  film: { id: string; spec: FilmSpec; visibility: 'public' | 'signed' } | undefined
  stage: { name: string; percent: number } | undefined
  /** What the plan shows of a task that has no result yet. */
  partial: unknown
}

/** Ends an evaluation at a job that failed for good. */
class JobFailed extends Error {
  readonly failure: JobFailure
  constructor(failure: JobFailure) {
    super(failure.message)
    this.failure = failure
  }
}

const identityOf = (type: string, key: string, input: string): string => `${type} ${key} ${input}`

/** Runs a plan over the rows of its task. Pure: the same rows give the same evaluation. */
export const evaluatePlan = (
  plan: RegisteredPlan['plan'],
  taskId: string,
  input: unknown,
  rows: readonly PlanJob[],
): Evaluation => {
  const rowOf = new Map(rows.map((row) => [identityOf(row.type, row.key, row.input), row]))
  const declared = new Map<string, DeclaredJob>()
  let film: Evaluation['film']
  let stage: Evaluation['stage']
  let partial: unknown = null

  const declare = <T extends JobType>(key: string, type: T, value: JobInput<T>, options: JobOptions = {}) => {
    const text = canonicalJson(value)
    const identity = identityOf(type, key, text)
    const row = rowOf.get(identity)
    if (!declared.has(identity)) {
      const { laneOf, costOf } = definitionOf(type)
      const priority = options.priority ?? 0
      declared.set(identity, {
        key,
        type,
        input: text,
        lane: laneOf(value),
        priority,
        cost: costOf(value),
        row,
      })
    }
    return row
  }

  const settled: PlanTools['settled'] = (key, type, value, options) => {
    const row = declare(key, type, value, options)
    if (row?.status === 'succeeded') {
      return { ok: { ...JSON.parse(row.output ?? '{}'), outputPrefix: row.outputPrefix ?? '' } }
    }
    return row?.status === 'failed' ? { failed: JSON.parse(row.error ?? 'null') as JobFailure } : undefined
  }

  const tools: PlanTools = {
    settled,
    job: (key, type, value, options) => {
      const answer = settled(key, type, value, options)
      if (answer === undefined) return undefined
      if ('failed' in answer) throw new JobFailed(answer.failed)
      return answer.ok
    },
    film: (spec, visibility, id = filmIdOf(taskId)) => {
      film ??= { id, spec, visibility }
    },
    stage: (name, fromPercent, toPercent, done, total) => {
      const share = total > 0 ? Math.min(1, done / total) : 0
      stage = { name, percent: Math.floor(fromPercent + (toPercent - fromPercent) * share) }
    },
    show: (shown) => {
      partial = shown
    },
  }

  const outcome = outcomeOf(() => plan.evaluate(taskId, plan.input.parse(input), tools))
  return { outcome, declared: [...declared.values()], film, stage, partial }
}

const outcomeOf = (evaluate: () => unknown): Outcome => {
  try {
    const result = evaluate()
    return result === pending ? { kind: 'pending' } : { kind: 'result', result }
  } catch (error) {
    if (error instanceof JobFailed) return { kind: 'failed', error: error.failure }
    if (!(error instanceof AppError)) throw error
    return { kind: 'failed', error: { code: error.code, message: error.message, details: error.details } }
  }
}
