import { z } from '@hono/zod-openapi'
import { errorCodes } from '../../../shared/errors.ts'
import { camelKeys, snakeKeys } from '../../../shared/snake-case.ts'
import { JobStatus, TaskKind, TaskStatus } from '../../../shared/task.ts'
import type { Context } from '../../context.ts'
import { filmPlaybackUrl } from '../../domain/films/film-playback-url.ts'
import type { TaskView } from '../../domain/tasks/get.ts'
import type { JobView } from '../../domain/tasks/list-jobs.ts'
import { toTime } from './describe.ts'

const deepest = 20

/** Looks no deeper than it allows: recursion over what clients send must end. */
const isShallow = (value: unknown, levels: number): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (levels > 0 && Object.values(value).every((inner) => isShallow(inner, levels - 1)))

export const TaskRequest = z
  .object({
    kind: TaskKind.exclude(['import', 'anime', 'recording', 'template']).openapi({
      description:
        'Imports begin at POST /v1/media; anime films, recordings and template videos at their published APIs',
    }),
    input: z
      .record(z.string(), z.unknown())
      .refine((input) => isShallow(input, deepest), `must not nest deeper than ${deepest} levels`)
      .openapi({ example: { media_id: 'med_…' } }),
  })
  .openapi('TaskRequest')

export const toTaskInput = ({ input }: z.output<typeof TaskRequest>): unknown => camelKeys(input)

const Failure = z.looseObject({
  code: z.enum(errorCodes),
  message: z.string(),
  details: z.record(z.string(), z.unknown()),
})

export const Task = z
  .object({
    id: z.string(),
    uuid: z.string(),
    kind: TaskKind,
    status: TaskStatus,
    stage: z.string(),
    progress: z.int().min(0).max(100),
    queue_position: z.int().nullable().openapi({ description: '1 = next; only while queued' }),
    input: z.unknown(),
    result: z.unknown(),
    partial: z.unknown().openapi({
      description: 'Of a story: its text and the media of its scenes so far, until there is a result',
    }),
    error: Failure.nullable(),
    playback_url: z
      .string()
      .nullable()
      .openapi({ description: 'Of a film: plays as soon as its first piece is there' }),
    created_at: z.iso.datetime(),
    updated_at: z.iso.datetime(),
    finished_at: z.iso.datetime().nullable(),
  })
  .openapi('Task')

export const toTask = async (ctx: Context, task: TaskView): Promise<z.input<typeof Task>> => ({
  id: task.id,
  uuid: task.uuid,
  kind: task.kind as z.infer<typeof TaskKind>,
  status: task.status,
  stage: task.stage,
  progress: task.progressPercent,
  queue_position: task.queuePosition,
  input: snakeKeys(task.input),
  result: snakeKeys(task.result),
  partial: snakeKeys(task.partial),
  error: task.error as z.input<typeof Failure> | null,
  playback_url: task.filmId === undefined ? null : await filmPlaybackUrl(ctx, task.accountId, task.filmId),
  created_at: toTime(task.createdAt),
  updated_at: toTime(task.updatedAt),
  finished_at: task.finishedAt === null ? null : toTime(task.finishedAt),
})

export const Job = z
  .object({
    id: z.string(),
    key: z.string(),
    type: z.string(),
    status: JobStatus,
    lane: z.string(),
    attempt: z.int(),
    failures: z.int(),
    worker_id: z.string().nullable(),
    error: Failure.nullable(),
    created_at: z.iso.datetime(),
    updated_at: z.iso.datetime(),
  })
  .openapi('Job')

export const toJob = (job: JobView): z.input<typeof Job> => ({
  id: job.id,
  key: job.key,
  type: job.type,
  status: job.status,
  lane: job.lane,
  attempt: job.attempt,
  failures: job.failures,
  worker_id: job.workerId,
  error: job.error as z.input<typeof Failure> | null,
  created_at: toTime(job.createdAt),
  updated_at: toTime(job.updatedAt),
})
