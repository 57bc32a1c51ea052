import { sql } from 'drizzle-orm'
import { newId } from '../../shared/ids.ts'
import type { Db, Statement } from './client.ts'
import { statement } from './statement.ts'
import type { DeliveryRow, WebhookRow } from './webhooks.ts'
import { webhookDeliveries, webhooks } from './webhooks-schema.ts'

/** How long after its event a delivery counts as forgotten by the queue. */
export const outboxLagMs = 2_000
/** How long a sender, or the queue, may keep a delivery before it is handed out again. */
const handedOutMs = 60_000

/**
 * Joins the batch that ends a video's task: one delivery for every webhook of its workspace that wants the event. The
 * body is written here, so that every attempt signs and sends the same bytes.
 */
export const queueVideoEvent = (
  db: Db,
  taskId: string,
  event: 'video.ready' | 'video.failed',
  nowMs: number,
): Statement => {
  const timePart = newId('delivery', nowMs).slice(0, 'dlv_'.length + 10)
  return statement(
    db,
    sql`INSERT INTO webhook_deliveries
          (id, webhook_id, task_id, event_name, body, status, attempts, due_at, created_at, updated_at)
        SELECT ${timePart} || lower(hex(randomblob(8))), webhooks.id, video.task_id, ${event},
          json_object('event_name', ${event}, 'data', json_object('id', video.uuid, 'req_id', video.req_id,
            'draft_id', video.draft_id, 'status', ${event === 'video.ready' ? 'ready' : 'failed'})),
          CASE WHEN webhooks.status IN ('active', 'pending') THEN 'waiting' ELSE 'skipped' END, 0,
          CASE WHEN webhooks.status IN ('active', 'pending') THEN ${nowMs + outboxLagMs} END, ${nowMs}, ${nowMs}
        FROM template_videos AS video JOIN webhooks ON webhooks.workspace_id = video.workspace_id
        WHERE video.task_id = ${taskId}
          AND EXISTS (SELECT 1 FROM json_each(webhooks.events) WHERE value = ${event})`,
  )
}

export type HandedOut = { deliveryId: string; attempt: number }

const handOut = async (db: Db, which: ReturnType<typeof sql>, nowMs: number): Promise<HandedOut[]> =>
  db.all<HandedOut>(
    sql`UPDATE webhook_deliveries SET due_at = ${nowMs + handedOutMs} WHERE status = 'waiting' AND ${which}
        RETURNING id AS deliveryId, attempts + 1 AS attempt`,
  )

/** What has just been written for a task, for the queue. */
export const handOutOf = (db: Db, taskId: string, nowMs: number): Promise<HandedOut[]> =>
  handOut(db, sql`task_id = ${taskId} AND attempts = 0`, nowMs)

/** What is due, for the queue. */
export const handOutDue = (db: Db, nowMs: number, limit: number): Promise<HandedOut[]> =>
  handOut(
    db,
    sql`id IN (SELECT id FROM webhook_deliveries WHERE due_at <= ${nowMs} ORDER BY due_at LIMIT ${limit})`,
    nowMs,
  )

/** Begins the attempt of that number; undefined = another sender has it, or there is nothing to send any more. */
export const claimDelivery = async (
  db: Db,
  { deliveryId, attempt }: HandedOut,
  nowMs: number,
): Promise<{ delivery: DeliveryRow; webhook: WebhookRow } | undefined> => {
  const [delivery] = await db
    .update(webhookDeliveries)
    .set({ attempts: attempt, dueAt: nowMs + handedOutMs, updatedAt: nowMs })
    .where(sql`id = ${deliveryId} AND attempts = ${attempt - 1} AND status = 'waiting'`)
    .returning()
  if (delivery === undefined) return undefined
  const webhook = await db.select().from(webhooks).where(sql`id = ${delivery.webhookId}`).get()
  return webhook && { delivery, webhook }
}

type Settled = {
  status: DeliveryRow['status']
  dueAt: number | null
  lastStatus: number | null
  lastError: string | null
}

/** What an attempt came to; nothing happens once another attempt has begun. */
export const settleDelivery = (
  db: Db,
  { deliveryId, attempt }: HandedOut,
  { status, dueAt, lastStatus, lastError }: Settled,
  nowMs: number,
): Statement =>
  statement(
    db,
    sql`UPDATE webhook_deliveries SET status = ${status}, due_at = ${dueAt}, last_status = ${lastStatus},
          last_error = ${lastError}, updated_at = ${nowMs}
        WHERE id = ${deliveryId} AND attempts = ${attempt} AND status = 'waiting'`,
  )

/** Since when a webhook fails, and its state after an attempt: `to` null = as it was. */
export const noteAttempt = (
  db: Db,
  webhookId: string,
  { failed, to }: { failed: boolean; to: WebhookRow['status'] | null },
  nowMs: number,
): Statement =>
  statement(
    db,
    sql`UPDATE webhooks SET failing_since = ${failed ? sql`COALESCE(failing_since, ${nowMs})` : null},
          status = CASE WHEN status = 'paused' THEN status ELSE COALESCE(${to}, status) END
        WHERE id = ${webhookId}`,
  )

/** Sends a delivery once more from the start of its schedule. */
export const restartDelivery = (db: Db, id: string, nowMs: number): Statement =>
  statement(
    db,
    sql`UPDATE webhook_deliveries SET status = 'waiting', due_at = ${nowMs + outboxLagMs}, attempts = 0, updated_at = ${nowMs}
        WHERE id = ${id} AND status <> 'waiting'`,
  )
