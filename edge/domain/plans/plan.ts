import type * as z from 'zod'
import type { ErrorCode, ErrorDetails } from '../../../shared/errors.ts'
import type { FilmSpec } from '../../../shared/hls/film-spec.ts'
import type { JobInput, JobOutput, JobType } from '../../../shared/jobs/index.ts'
import type { Context } from '../../context.ts'
import type { Statement, TaskRow } from '../../db/client.ts'
import type { Added } from '../jobs/commit-effect.ts'

export const pending = Symbol('pending')
export type Pending = typeof pending

export type JobFailure = { code: ErrorCode; message: string; details: ErrorDetails }
export type Settled<T extends JobType> = { ok: CommittedOutput<T> } | { failed: JobFailure } | undefined

/** A job's output plus what the edge added at commit: where its objects lie, and the media it became. */
export type CommittedOutput<T extends JobType> = JobOutput<T> & Added & { outputPrefix: string }

export type JobOptions = { priority?: number }

/** Declares jobs and reads them: an output comes only from a row with that very input hash. */
export type PlanTools = {
  /** Undefined until done; its final failure fails the task. */
  job: <T extends JobType>(
    key: string,
    type: T,
    input: JobInput<T>,
    options?: JobOptions,
  ) => CommittedOutput<T> | undefined
  /** Undefined until settled; a failure is the plan's to handle. */
  settled: <T extends JobType>(key: string, type: T, input: JobInput<T>, options?: JobOptions) => Settled<T>
  /** The task's film will be this (`id` where an edit may lead to another); kept from the first evaluation that says so, playable as pieces commit. */
  film: (spec: FilmSpec, visibility: 'public' | 'signed', id?: string) => void
  /** Shown to the client; share of the whole = [from, to] percent, filled by done ÷ declared of these jobs. */
  stage: (name: string, fromPercent: number, toPercent: number, done: number, declared: number) => void
  /** What there is so far, for a client who watches; the last word counts. */
  show: (partial: unknown) => void
}

/** Pure: from the task's input and the outputs so far to the jobs that should exist now, or the result. */
export type Plan<Input extends z.ZodType, Result> = {
  kind: string
  version: number
  input: Input
  /** May throw an AppError: the task then fails with it. */
  evaluate: (taskId: string, input: z.output<Input>, tools: PlanTools) => Result | Pending
}

/** A plan with its impure ends. */
export type RegisteredPlan = {
  // biome-ignore lint/suspicious/noExplicitAny: a registry holds plans of every input and result
  plan: Plan<z.ZodType, any>
  /** Completes the input of a new task with what only D1 knows. */
  prepare?: (ctx: Context, accountId: string, input: unknown) => Promise<unknown>
  /** Its evaluations `show` something while the task runs. */
  showsPartial?: boolean
  /** Runs before the flip to the result (idempotent, e.g. the manifest to R2); its statements join the flip's batch. */
  settle?: (ctx: Context, task: TaskRow, result: unknown) => Promise<Statement[]>
}
