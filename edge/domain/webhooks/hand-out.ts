import type { Context } from '../../context.ts'
import { handOutDue, handOutOf, outboxLagMs } from '../../db/webhook-outbox.ts'
import { hint } from '../../dispatch/produce.ts'

/** Tells the queue what the end of a task has left in the outbox; what gets lost on the way is due in D1. */
const handOutWebhooks = async (ctx: Context, taskId: string): Promise<void> => {
  const messages = await handOutOf(ctx.db, taskId, ctx.nowMs())
  await ctx.sendWebhooks(messages)
}

/** As a hint: the task has ended whatever happens here. */
export const hintWebhooks = (ctx: Context, taskId: string): void => {
  hint(ctx, handOutWebhooks(ctx, taskId))
  hint(ctx, ctx.hub.sweepBy(ctx.nowMs() + outboxLagMs))
}

const batchSize = 100

/** For the sweep. */
export const handOutDueWebhooks = async (ctx: Context): Promise<void> =>
  ctx.sendWebhooks(await handOutDue(ctx.db, ctx.nowMs(), batchSize))
