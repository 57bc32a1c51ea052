import { AppError } from '../../../shared/errors.ts'
import { newId } from '../../../shared/ids.ts'
import type { Context } from '../../context.ts'
import {
  changeWebhook,
  deleteWebhookRows,
  findWebhook,
  insertWebhook,
  readWebhooks,
  type WebhookRow,
} from '../../db/webhooks.ts'
import { refuseSourceUrl } from '../media/refuse-source-url.ts'
import type { Workspace } from '../workspaces/enter.ts'
import { newSigningSecret } from './sign.ts'

export type WebhookView = WebhookRow
export const webhookEvents = ['video.ready', 'video.failed'] as const
type WebhookEvent = (typeof webhookEvents)[number]

export type WebhookRequest = { name: string; description: string | null; url: string; events: WebhookEvent[] }

const missingWebhook = (id: string): AppError =>
  new AppError('not_found', 'Webhook not found', { field: 'webhook_id', got: id })

const requirePublic = (ctx: Context, url: string): void =>
  refuseSourceUrl(url, { allowLoopback: ctx.config.ALLOW_LOOPBACK_IMPORTS === '1' })

export const listWebhooks = (ctx: Context, { workspaceId }: Workspace): Promise<WebhookView[]> =>
  readWebhooks(ctx.db, workspaceId)

/** @throws not_found */
export const getWebhook = async (
  ctx: Context,
  { workspaceId }: Workspace,
  id: string,
): Promise<WebhookView> => {
  const row = await findWebhook(ctx.db, workspaceId, id)
  if (row === undefined) throw missingWebhook(id)
  return row
}

/** @throws invalid_input and source_refused for an address that is not on the open internet */
export const createWebhook = async (
  ctx: Context,
  { accountId, workspaceId }: Workspace,
  request: WebhookRequest,
): Promise<WebhookView> => {
  requirePublic(ctx, request.url)
  const nowMs = ctx.nowMs()
  const row: WebhookRow = {
    ...{ id: newId('webhook', nowMs), accountId, workspaceId, ...request },
    ...{ signingSecret: newSigningSecret(), status: 'active', failingSince: null },
    ...{ createdAt: nowMs, updatedAt: nowMs },
  }
  await insertWebhook(ctx.db, row)
  return row
}

type Change = Parameters<typeof changeWebhook>[2]

/** On top of whatever a delivery made of it meanwhile. @throws not_found */
const change = async (
  ctx: Context,
  workspace: Workspace,
  id: string,
  of: (row: WebhookRow) => Change,
): Promise<WebhookView> => {
  for (;;) {
    const row = await getWebhook(ctx, workspace, id)
    const changed = await changeWebhook(ctx.db, row, of(row), ctx.nowMs())
    if (changed !== undefined) return changed
  }
}

/** Null leaves as it is. @throws not_found, invalid_input, source_refused */
export const updateWebhook = (
  ctx: Context,
  workspace: Workspace,
  id: string,
  { name, url, description, events }: Omit<WebhookRequest, 'events'> & { events: WebhookEvent[] | null },
): Promise<WebhookView> => {
  requirePublic(ctx, url)
  return change(ctx, workspace, id, (row) => ({
    ...{ name, url, description: description ?? row.description, events: events ?? row.events },
  }))
}

/** What was signed before stays; every attempt from now on is signed with the new one. @throws not_found */
export const renewSecret = (ctx: Context, workspace: Workspace, id: string): Promise<WebhookView> =>
  change(ctx, workspace, id, () => ({ signingSecret: newSigningSecret() }))

/** Paused becomes active, everything else paused. @throws not_found */
export const togglePause = (ctx: Context, workspace: Workspace, id: string): Promise<WebhookView> =>
  change(ctx, workspace, id, ({ status }) => ({ status: status === 'paused' ? 'active' : 'paused' }))

/** Active becomes inactive, everything else active, with a clean record. @throws not_found */
export const toggleActive = (ctx: Context, workspace: Workspace, id: string): Promise<WebhookView> =>
  change(ctx, workspace, id, ({ status }) =>
    status === 'active' ? { status: 'inactive' } : { status: 'active', failingSince: null },
  )

/** @throws not_found */
export const deleteWebhook = async (ctx: Context, { workspaceId }: Workspace, id: string): Promise<void> => {
  if (!(await deleteWebhookRows(ctx.db, workspaceId, id))) throw missingWebhook(id)
}
