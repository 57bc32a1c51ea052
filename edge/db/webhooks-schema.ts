import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const webhooks = sqliteTable(
  'webhooks',
  {
    id: text().primaryKey(),
    accountId: text('account_id').notNull(),
    workspaceId: text('workspace_id').notNull(),
    name: text().notNull(),
    description: text(),
    url: text().notNull(),
    /** Names of events, as JSON. */
    events: text({ mode: 'json' }).$type<string[]>().notNull(),
    signingSecret: text('signing_secret').notNull(),
    /** `inactive` = failed for days; `pending` = inactive, but a resend is under way. */
    status: text({ enum: ['active', 'inactive', 'paused', 'pending'] }).notNull(),
    /** Since when no attempt at all has succeeded; null = the last one did. */
    failingSince: integer('failing_since'),
    createdAt: integer('created_at').notNull(),
    updatedAt: integer('updated_at').notNull(),
  },
  (t) => [index('webhooks_workspace').on(t.workspaceId, t.id)],
)

/** The outbox and the delivery log in one: written in the batch that ends a video's task. */
export const webhookDeliveries = sqliteTable(
  'webhook_deliveries',
  {
    id: text().primaryKey(),
    webhookId: text('webhook_id').notNull(),
    taskId: text('task_id').notNull(),
    eventName: text('event_name').notNull(),
    /** The very bytes that are signed and sent. */
    body: text().notNull(),
    /** `skipped` = the webhook was paused or inactive when it happened. */
    status: text({ enum: ['waiting', 'delivered', 'failed', 'skipped'] }).notNull(),
    /** Begun so far; the fence between two senders of one delivery. */
    attempts: integer().notNull().default(0),
    /** When the next attempt, or the rescue of one that was lost, is due. */
    dueAt: integer('due_at'),
    /** HTTP status of the newest answer; null = none came, `lastError` says why. */
    lastStatus: integer('last_status'),
    lastError: text('last_error'),
    createdAt: integer('created_at').notNull(),
    updatedAt: integer('updated_at').notNull(),
  },
  (t) => [
    index('webhook_deliveries_webhook').on(t.webhookId, t.id),
    index('webhook_deliveries_task').on(t.taskId),
    index('webhook_deliveries_due').on(t.dueAt).where(sql`due_at IS NOT NULL`),
  ],
)
