import { AppError } from '../../../shared/errors.ts'
import type { Context } from '../../context.ts'
import { runBatch } from '../../db/statement.ts'
import { outboxLagMs, restartDelivery } from '../../db/webhook-outbox.ts'
import { changeWebhook, type DeliveryRow, findDelivery, readDeliveries } from '../../db/webhooks.ts'
import { hint } from '../../dispatch/produce.ts'
import { type Page, toPage } from '../page.ts'
import type { Workspace } from '../workspaces/enter.ts'
import { getWebhook } from './manage.ts'

export type DeliveryView = DeliveryRow

/** The log of a webhook, newest first. @throws not_found */
export const listDeliveries = async (
  ctx: Context,
  workspace: Workspace,
  { id, limit, cursor }: { id: string; limit: number; cursor?: string | undefined },
): Promise<Page<DeliveryView>> => {
  const webhook = await getWebhook(ctx, workspace, id)
  return toPage(await readDeliveries(ctx.db, webhook.id, limit + 1, cursor), limit)
}

/**
 * Sends a delivery once more, whatever became of it; to an inactive webhook as its trial.
 * @throws not_found; conflict while it is paused
 */
export const resendDelivery = async (
  ctx: Context,
  workspace: Workspace,
  { id, deliveryId }: { id: string; deliveryId: string },
): Promise<DeliveryView> => {
  const webhook = await getWebhook(ctx, workspace, id)
  const missing = new AppError('not_found', 'Delivery not found', { field: 'delivery_id', got: deliveryId })
  if ((await findDelivery(ctx.db, webhook.id, deliveryId)) === undefined) throw missing
  if (webhook.status === 'paused') throw new AppError('conflict', 'The webhook is paused')
  const nowMs = ctx.nowMs()
  if (webhook.status === 'inactive') await changeWebhook(ctx.db, webhook, { status: 'pending' }, nowMs)
  await runBatch(ctx.db, [restartDelivery(ctx.db, deliveryId, nowMs)])
  hint(ctx, ctx.sendWebhooks([{ deliveryId, attempt: 1 }]))
  hint(ctx, ctx.hub.sweepBy(nowMs + outboxLagMs))
  const row = await findDelivery(ctx.db, webhook.id, deliveryId)
  if (row === undefined) throw missing
  return row
}
