import { AppError } from '../../../shared/errors.ts'
import type { Context } from '../../context.ts'
import { runBatch } from '../../db/statement.ts'
import { claimDelivery, type HandedOut, noteAttempt, settleDelivery } from '../../db/webhook-outbox.ts'
import type { DeliveryRow, WebhookRow } from '../../db/webhooks.ts'
import { hint } from '../../dispatch/produce.ts'
import { refuseSourceUrl } from '../media/refuse-source-url.ts'
import { waitAfterMs } from './schedule.ts'
import { signHex, signStandard } from './sign.ts'

/** POSTs and answers the status. @throws when no answer came */
export type PostWebhook = (url: string, body: string, headers: Record<string, string>) => Promise<number>

type Outcome = { status: number | null; error: string | null }
const notSent: Outcome = { status: null, error: 'the webhook was switched off' }

const attemptIt = async (
  ctx: Context,
  { url, signingSecret }: WebhookRow,
  { id, body }: DeliveryRow,
  post: PostWebhook,
): Promise<Outcome> => {
  try {
    // Judged anew at every attempt: the rules, or the address, may have changed since it was given.
    refuseSourceUrl(url, { allowLoopback: ctx.config.ALLOW_LOOPBACK_IMPORTS === '1' })
    const timestamp = Math.floor(ctx.nowMs() / 1000)
    const status = await post(url, body, {
      'content-type': 'application/json',
      'user-agent': 'Vitascope-Webhooks/1',
      'x-hourone-signature': await signHex(signingSecret, body),
      'webhook-id': id,
      'webhook-timestamp': String(timestamp),
      'webhook-signature': await signStandard(signingSecret, { id, timestamp, body }),
    })
    return { status, error: status >= 200 && status < 300 ? null : `answered ${status}` }
  } catch (error) {
    const isOurs = error instanceof AppError || (error instanceof Error && error.name === 'TimeoutError')
    return { status: null, error: isOurs ? error.message : 'no answer came' }
  }
}

/** A share of 0 … 1 that follows from the delivery alone: no herd comes back at once. */
const shareOf = (id: string, attempt: number): number =>
  (Number.parseInt(id.slice(-8), 16) / 2 ** 32 + attempt * 0.618) % 1

/** One attempt of one delivery; a message that comes twice, or too late, does nothing. */
export const deliverWebhook = async (ctx: Context, message: HandedOut, post: PostWebhook): Promise<void> => {
  const claimed = await claimDelivery(ctx.db, message, ctx.nowMs())
  if (claimed === undefined) return
  const { delivery, webhook } = claimed
  const isOff = webhook.status === 'paused' || webhook.status === 'inactive'
  const { status, error } = isOff ? notSent : await attemptIt(ctx, webhook, delivery, post)
  const nowMs = ctx.nowMs()
  const settle = (to: DeliveryRow['status'], dueAt: number | null) =>
    settleDelivery(ctx.db, message, { status: to, dueAt, lastStatus: status, lastError: error }, nowMs)
  const note = (failed: boolean, to: WebhookRow['status'] | null) =>
    noteAttempt(ctx.db, webhook.id, { failed, to }, nowMs)

  if (isOff) {
    await runBatch(ctx.db, [settle('skipped', null)])
    return
  }
  if (error === null) {
    await runBatch(ctx.db, [
      settle('delivered', null),
      note(false, webhook.status === 'pending' ? 'active' : null),
    ])
    return
  }
  // 410: the receiver says that nobody lives there any more. A resend to an inactive one gets one attempt.
  const isGone = status === 410 || webhook.status === 'pending'
  const waitMs = isGone ? undefined : waitAfterMs(message.attempt, shareOf(delivery.id, message.attempt))
  if (waitMs === undefined) {
    const hasFailedThroughout = isGone || (webhook.failingSince ?? nowMs) <= delivery.createdAt + 60_000
    await runBatch(ctx.db, [settle('failed', null), note(true, hasFailedThroughout ? 'inactive' : null)])
    return
  }
  await runBatch(ctx.db, [settle('waiting', nowMs + waitMs), note(true, null)])
  hint(ctx, ctx.hub.sweepBy(nowMs + waitMs))
}
