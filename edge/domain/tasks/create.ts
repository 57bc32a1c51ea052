import * as z from 'zod'
import { AppError } from '../../../shared/errors.ts'
import { canonicalJson, sha256Hex } from '../../../shared/hash.ts'
import { newId } from '../../../shared/ids.ts'
import { toSnake } from '../../../shared/snake-case.ts'
import type { Context } from '../../context.ts'
import type { Statement, TaskRow } from '../../db/client.ts'
import { insertEvent } from '../../db/events.ts'
import { runBatch } from '../../db/statement.ts'
import { insertExternalId, insertTask, readTaskByKey } from '../../db/tasks.ts'
import { advanceLagMs, dispatchTask, hint } from '../../dispatch/produce.ts'
import { newestPlan } from '../plans/index.ts'
import { getTask, type TaskView } from './get.ts'
import { requireOwnMedia } from './require-own-media.ts'
import { taskAccount } from './task-account.ts'

type NewTaskRequest = {
  kind: string
  input: unknown
  idempotencyKey?: string | undefined
  /** Its names in published APIs; a UUIDv4 under `uuid` is always added unless given. */
  externalIds?: { facade: string; externalId: string }[]
  /** Joins the batch that creates the task. */
  also?: (taskId: string) => Statement[]
}

/**
 * Stores a task and tells the queue; the same Idempotency-Key with the same request answers the first one.
 * @throws invalid_input, idempotency_mismatch, not_found for media of another account
 */
export const createTask = async (ctx: Context, request: NewTaskRequest): Promise<TaskView> => {
  const accountId = taskAccount(ctx)
  const { plan, prepare } = newestPlan(request.kind)
  const asked = parseInput(plan.input, request.input)
  const { kind, idempotencyKey = null } = request
  const requestHash = await sha256Hex(canonicalJson({ kind, input: asked }))
  const earlier = await findEarlier(ctx, accountId, idempotencyKey, requestHash)
  if (earlier !== undefined) return getTask(ctx, earlier.id)
  await requireOwnMedia(ctx, accountId, asked)
  const input = prepare === undefined ? asked : await prepare(ctx, accountId, asked)

  const createdAt = ctx.nowMs()
  const id = newId('task', createdAt)
  const given = request.externalIds ?? []
  const names = given.some(({ facade }) => facade === 'uuid')
    ? given
    : [{ facade: 'uuid', externalId: crypto.randomUUID() }, ...given]
  const row = {
    id,
    accountId,
    kind,
    planVersion: plan.version,
    input,
    idempotencyKey,
    requestHash,
    createdAt,
  }
  try {
    await runBatch(ctx.db, [
      insertTask(ctx.db, row),
      insertEvent(ctx.db, { taskId: id, type: 'task.queued', data: { kind }, nowMs: createdAt }),
      ...names.map((name) => insertExternalId(ctx.db, { ...name, taskId: id })),
      ...(request.also?.(id) ?? []),
    ])
  } catch (error) {
    const winner = await findEarlier(ctx, accountId, idempotencyKey, requestHash)
    if (winner !== undefined) return getTask(ctx, winner.id)
    throw error
  }
  await dispatchTask(ctx, id)
  hint(ctx, ctx.hub.sweepBy(createdAt + advanceLagMs))
  return getTask(ctx, id)
}

const findEarlier = async (
  ctx: Context,
  accountId: string,
  idempotencyKey: string | null,
  requestHash: string,
): Promise<TaskRow | undefined> => {
  if (idempotencyKey === null) return undefined
  const earlier = await readTaskByKey(ctx.db, accountId, idempotencyKey)
  if (earlier !== undefined && earlier.requestHash !== requestHash) {
    throw new AppError('idempotency_mismatch', 'This Idempotency-Key was used for another request', {
      field: 'Idempotency-Key',
      got: idempotencyKey,
    })
  }
  return earlier
}

type Schema = ReturnType<typeof newestPlan>['plan']['input']

/** A misspelt field must not tell another story than the one asked for: unknown ones are refused. */
const strictly = (schema: Schema): z.ZodType => (schema instanceof z.ZodObject ? schema.strict() : schema)

const parseInput = (schema: Schema, input: unknown): unknown => {
  const parsed = strictly(schema).safeParse(input)
  if (parsed.success) return parsed.data
  const fields = parsed.error.issues.map(({ path, message }) => ({
    field: ['input', ...path].map((part) => toSnake(String(part))).join('.'),
    message,
  }))
  const detail = fields.map(({ field, message }) => `${field}: ${message}`).join('; ')
  throw new AppError('invalid_input', detail, { ...(fields[0] && { field: fields[0].field }), fields })
}
