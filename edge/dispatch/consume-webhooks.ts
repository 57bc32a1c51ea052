import type { Context } from '../context.ts'
import { deliverWebhook } from '../domain/webhooks/deliver.ts'
import type { WebhookMessage } from '../env.ts'
import { postWebhook } from './post-webhook.ts'

/** Side by side: one slow receiver must not keep the others waiting. What fails on our side is due again in D1. */
export const consumeWebhooks = async (ctx: Context, batch: MessageBatch<WebhookMessage>): Promise<void> => {
  const send = async ({ body }: Message<WebhookMessage>) => {
    try {
      await deliverWebhook(ctx, body, postWebhook)
    } catch (error) {
      ctx.log({ event: 'webhook_failed', delivery_id: body.deliveryId, error: String(error) })
    }
  }
  await Promise.all(batch.messages.map(send))
  batch.ackAll()
}
