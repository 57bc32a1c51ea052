import type { Context } from '../../context.ts'
import { type DeliveryView, listDeliveries, resendDelivery } from '../../domain/webhooks/deliveries.ts'
import {
  createWebhook,
  deleteWebhook,
  getWebhook,
  listWebhooks,
  renewSecret,
  toggleActive,
  togglePause,
  updateWebhook,
  type WebhookView,
  webhookEvents,
} from '../../domain/webhooks/manage.ts'
import type { Workspace } from '../../domain/workspaces/enter.ts'
import { workspaceOf } from '../enter-workspace.ts'
import { parseWith, readCursor, readJson } from './adapter.ts'
import type { Handler, Handlers } from './index.ts'
import { httpUrl, integer, list as listOf, model, oneOf, optional, required, text } from './pydantic.ts'

const names = {
  name: required(text({ max: 200 })),
  description: optional(text({ max: 1_000 })),
  url: required(httpUrl),
}
const events = listOf(oneOf(webhookEvents), { min: 1, max: 20 })
const WebhookRequest = model({ ...names, events: required(events) })
const UpdateWebhookRequest = model({ ...names, events: optional(events) })

const time = (ms: number): string => new Date(ms).toISOString()

const toWebhook = (row: WebhookView): Record<string, unknown> => ({
  id: row.id,
  name: row.name,
  description: row.description,
  created_at: time(row.createdAt),
  updated_at: time(row.updatedAt),
  status: row.status,
  events: row.events,
  url: row.url,
  signing_secret: row.signingSecret,
})

const toDelivery = (row: DeliveryView): Record<string, unknown> => ({
  id: row.id,
  event_name: row.eventName,
  status: row.status,
  attempts: row.attempts,
  last_status: row.lastStatus,
  last_error: row.lastError,
  next_attempt_at: row.dueAt === null ? null : time(row.dueAt),
  created_at: time(row.createdAt),
  updated_at: time(row.updatedAt),
  body: row.body,
})

const idOf = (c: Parameters<Handler>[0]): string => c.req.param('id') ?? ''

const list: Handler = async (c) =>
  c.json((await listWebhooks(c.get('ctx'), await workspaceOf(c))).map(toWebhook))

const create: Handler = async (c) => {
  const workspace = await workspaceOf(c)
  const request = parseWith(WebhookRequest, await readJson(c.req.raw), ['body'])
  return c.json(toWebhook(await createWebhook(c.get('ctx'), workspace, request)), 201)
}

const update: Handler = async (c) => {
  const workspace = await workspaceOf(c)
  const request = parseWith(UpdateWebhookRequest, await readJson(c.req.raw), ['body'])
  return c.json(toWebhook(await updateWebhook(c.get('ctx'), workspace, idOf(c), request)))
}

const remove: Handler = async (c) => {
  await deleteWebhook(c.get('ctx'), await workspaceOf(c), idOf(c))
  return c.body(null, 204)
}

const after =
  (verb: (ctx: Context, workspace: Workspace, id: string) => Promise<WebhookView>): Handler =>
  async (c) =>
    c.json(toWebhook(await verb(c.get('ctx'), await workspaceOf(c), idOf(c))))

const LogQuery = model({ limit: optional(integer({ min: 1, max: 200 })), cursor: optional(text()) })

const log: Handler = async (c) => {
  const workspace = await workspaceOf(c)
  const { limit, cursor } = parseWith(LogQuery, c.req.query(), ['query'])
  const page = { id: idOf(c), limit: limit ?? 50, cursor: readCursor('delivery', cursor) }
  const { rows, nextCursor } = await listDeliveries(c.get('ctx'), workspace, page)
  return c.json({ data: rows.map(toDelivery), next_cursor: nextCursor })
}

const resend: Handler = async (c) => {
  const request = { id: idOf(c), deliveryId: c.req.param('delivery') ?? '' }
  return c.json(toDelivery(await resendDelivery(c.get('ctx'), await workspaceOf(c), request)), 202)
}

export const webhookHandlers: Handlers = {
  '/webhooks': { GET: list, POST: create },
  '/webhooks/:id': { GET: after(getWebhook), PUT: update, DELETE: remove },
  '/webhooks/:id/secret': { PUT: after(renewSecret) },
  '/webhooks/:id/pause': { PUT: after(togglePause) },
  '/webhooks/:id/toggle-status': { PUT: after(toggleActive) },
  '/webhooks/:id/deliveries': { GET: log },
  '/webhooks/:id/deliveries/:delivery/resend': { POST: resend },
}
