import type { Context } from '../../context.ts'
import type { Statement, TaskRow } from '../../db/client.ts'
import { afterClosing, type Closing, closeTask } from '../../db/close-task.ts'
import { fenced } from '../../db/fenced.ts'
import { queueVideoEvent } from '../../db/webhook-outbox.ts'
import { hint } from '../../dispatch/produce.ts'
import { hintWebhooks } from '../webhooks/hand-out.ts'

/** Ends a task with all that belongs to it in one batch; `lost` = it was moved since it was read. */
export const endTask = async (
  ctx: Context,
  task: TaskRow,
  closing: Closing,
  also: Statement[] = [],
): Promise<'done' | 'lost'> => {
  const nowMs = ctx.nowMs()
  const told = closing.to === 'succeeded' ? 'video.ready' : 'video.failed'
  const tells = task.kind === 'template' && closing.to !== 'canceled'
  const outbox = tells ? [queueVideoEvent(ctx.db, task.id, told, nowMs)] : []
  const rest = [...afterClosing(ctx.db, task, closing, nowMs), ...outbox, ...also]
  const done = await fenced(ctx.db, closeTask(ctx.db, task, closing, nowMs), rest)
  if (done === undefined) return 'lost'
  hint(ctx, ctx.hub.ring([`task:${task.id}`]))
  if (tells) hintWebhooks(ctx, task.id)
  return 'done'
}
