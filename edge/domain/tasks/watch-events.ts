import type { Context } from '../../context.ts'
import { readEventsAfter, type TaskEvent } from '../../db/events.ts'
import { readTask } from '../../db/tasks.ts'
import { findTask } from './find.ts'
import { isOpen } from './is-open.ts'

type TaskProgress = { status: string; stage: string; progressPercent: number }
export type Watched =
  | { kind: 'event'; event: TaskEvent }
  | { kind: 'progress'; progress: TaskProgress }
  | { kind: 'idle' }

type WatchOptions = {
  /** Events up to this number are known to the watcher. */
  afterSeq: number
  /** `idle` comes after this long without anything. */
  idleMs: number
  endsAtMs: number
  signal?: AbortSignal | undefined
}

const pageSize = 200
const progressRestMs = 1_000

/**
 * Every event of a task once and in order, with its progress in between (at most once a second, latest state only).
 * Ends with the task, at `endsAtMs`, or when the signal fires.
 */
export const watchTaskEvents = async (
  ctx: Context,
  id: string,
  options: WatchOptions,
): Promise<AsyncGenerator<Watched>> => {
  const task = await findTask(ctx, id)
  return watch(ctx, task.id, options)
}

const watch = async function* (
  ctx: Context,
  taskId: string,
  { afterSeq, idleMs, endsAtMs, signal }: WatchOptions,
): AsyncGenerator<Watched> {
  const bells = [`task:${taskId}`]
  let seq = afterSeq
  let shown = ''
  let nextProgressAtMs = 0
  let { cursor } = await ctx.hub.wait(bells, undefined, 0)
  while (!signal?.aborted && ctx.nowMs() < endsAtMs) {
    // The task is read before its events: once it is seen closed, the events read next hold its last one.
    const task = await readTask(ctx.db, taskId)
    const events = await readEventsAfter(ctx.db, taskId, seq, pageSize)
    for (const event of events) {
      yield { kind: 'event', event }
      seq = event.seq
    }
    if (events.length === pageSize) continue
    if (task === undefined) return
    const { status, stage, progressPercent } = task
    const state = `${status} ${stage} ${progressPercent}`
    const restMs = nextProgressAtMs - ctx.nowMs()
    if (state !== shown && restMs <= 0) {
      yield { kind: 'progress', progress: { status, stage, progressPercent } }
      shown = state
      nextProgressAtMs = ctx.nowMs() + progressRestMs
    }
    if (!isOpen(task)) return
    const quietMs = state === shown ? idleMs : restMs
    const answer = await ctx.hub.wait(bells, cursor, Math.min(quietMs, endsAtMs - ctx.nowMs()), signal)
    cursor = answer.cursor
    if (!answer.rung && state === shown) yield { kind: 'idle' }
  }
}
