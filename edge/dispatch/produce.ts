import type { Context } from '../context.ts'

/** How long after its due time a task counts as forgotten: the queue's message or the commit's own advance was lost. */
export const advanceLagMs = 2_000

/** Tells the queue that a task wants planning. Only a hint: what it loses, the sweep finds in D1. */
export const dispatchTask = async (ctx: Context, taskId: string): Promise<void> => {
  try {
    await ctx.sendDispatch([{ taskId }])
  } catch (error) {
    ctx.log({ event: 'dispatch_failed', task_id: taskId, error: String(error) })
  }
}

/** Rings and alarms are hints too: a failing one must not fail the request that is already committed. */
export const hint = (ctx: Context, work: Promise<unknown>): void =>
  ctx.defer(work.catch((error: unknown) => ctx.log({ event: 'hint_failed', error: String(error) })))
