import { and, asc, desc, eq, lt, sql } from 'drizzle-orm'
import type { Db } from './client.ts'
import { runBatch, statement } from './statement.ts'
import { webhookDeliveries, webhooks } from './webhooks-schema.ts'

export type WebhookRow = typeof webhooks.$inferSelect
export type DeliveryRow = typeof webhookDeliveries.$inferSelect

export const insertWebhook = async (db: Db, row: WebhookRow): Promise<void> => {
  await db.insert(webhooks).values(row)
}

export const readWebhooks = (db: Db, workspaceId: string): Promise<WebhookRow[]> =>
  db.select().from(webhooks).where(eq(webhooks.workspaceId, workspaceId)).orderBy(asc(webhooks.id))

export const findWebhook = (db: Db, workspaceId: string, id: string): Promise<WebhookRow | undefined> =>
  db
    .select()
    .from(webhooks)
    .where(and(eq(webhooks.id, id), eq(webhooks.workspaceId, workspaceId)))
    .get()

type Change = Partial<
  Pick<WebhookRow, 'name' | 'description' | 'url' | 'events' | 'signingSecret' | 'status' | 'failingSince'>
>

/** Undefined = it is gone, or in another state than when it was read. */
export const changeWebhook = async (
  db: Db,
  { id, status }: WebhookRow,
  change: Change,
  nowMs: number,
): Promise<WebhookRow | undefined> =>
  (
    await db
      .update(webhooks)
      .set({ ...change, updatedAt: nowMs })
      .where(and(eq(webhooks.id, id), eq(webhooks.status, status)))
      .returning()
  )[0]

/** With its delivery log. */
export const deleteWebhookRows = async (db: Db, workspaceId: string, id: string): Promise<boolean> => {
  const [deleted] = await runBatch(db, [
    statement(db, sql`DELETE FROM webhooks WHERE id = ${id} AND workspace_id = ${workspaceId}`),
    statement(
      db,
      sql`DELETE FROM webhook_deliveries WHERE webhook_id = ${id}
            AND NOT EXISTS (SELECT 1 FROM webhooks WHERE id = ${id})`,
    ),
  ])
  return deleted?.meta.changes === 1
}

/** The log of a webhook, newest first. */
export const readDeliveries = (
  db: Db,
  webhookId: string,
  limit: number,
  cursor?: string,
): Promise<DeliveryRow[]> =>
  db
    .select()
    .from(webhookDeliveries)
    .where(
      and(
        eq(webhookDeliveries.webhookId, webhookId),
        cursor === undefined ? undefined : lt(webhookDeliveries.id, cursor),
      ),
    )
    .orderBy(desc(webhookDeliveries.id))
    .limit(limit)

export const findDelivery = (db: Db, webhookId: string, id: string): Promise<DeliveryRow | undefined> =>
  db
    .select()
    .from(webhookDeliveries)
    .where(and(eq(webhookDeliveries.id, id), eq(webhookDeliveries.webhookId, webhookId)))
    .get()
