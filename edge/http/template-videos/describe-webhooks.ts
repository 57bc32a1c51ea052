import { type OpenAPIHono, z } from '@hono/zod-openapi'
import { webhookEvents } from '../../domain/webhooks/manage.ts'
import { bodyOf, headers, jsonOf, refusals, security } from './describe-wire.ts'

const Webhook = z
  .object({
    id: z.string(),
    name: z.string(),
    description: z.string().nullable(),
    created_at: z.string(),
    updated_at: z.string(),
    status: z.enum(['active', 'inactive', 'paused', 'pending']),
    events: z.array(z.enum(webhookEvents)),
    url: z.string(),
    signing_secret: z.string(),
  })
  .openapi('WebhookResponse')
const fields = { name: z.string(), description: z.string().optional(), url: z.string() }
const Request = z.object({ ...fields, events: z.array(z.enum(webhookEvents)) }).openapi('WebhookRequest')
const Update = Request.partial({ events: true }).openapi('UpdateWebhookRequest')
const Delivery = z
  .object({
    id: z.string(),
    event_name: z.enum(webhookEvents),
    status: z.enum(['waiting', 'delivered', 'failed', 'skipped']),
    attempts: z.int(),
    last_status: z.int().nullable(),
    last_error: z.string().nullable(),
    next_attempt_at: z.string().nullable(),
    created_at: z.string(),
    updated_at: z.string(),
    body: z.string(),
  })
  .openapi('WebhookDelivery')

const shared = { tags: ['webhooks'], security }
const params = z.object({ webhook_id: z.string() })
const page = z.object({ limit: z.coerce.number().int().optional(), cursor: z.string().optional() })

type Registry = OpenAPIHono['openAPIRegistry']

const describeLog = (registry: Registry): void => {
  registry.registerPath({
    ...{ ...shared, method: 'get', path: '/webhooks/{webhook_id}/deliveries' },
    summary: 'What was sent, newest first',
    request: { headers, params, query: page },
    responses: {
      200: jsonOf('One page', z.object({ data: z.array(Delivery), next_cursor: z.string().nullable() })),
      ...refusals(404, 422),
    },
  })
  registry.registerPath({
    ...{ ...shared, method: 'post', path: '/webhooks/{webhook_id}/deliveries/{delivery_id}/resend' },
    summary: 'Send it once more; to an inactive webhook as its trial',
    request: { headers, params: params.extend({ delivery_id: z.string() }) },
    responses: { 202: jsonOf('The delivery', Delivery), ...refusals(404, 409) },
  })
}

/** Each event is POSTed with `x-hourone-signature`: HMAC-SHA256 of the raw body with the signing secret, in hex. */
export const describeWebhooks = (registry: Registry): void => {
  registry.registerPath({
    ...{ ...shared, method: 'get', path: '/webhooks', summary: 'The webhooks of the workspace' },
    request: { headers },
    responses: { 200: jsonOf('A bare array', z.array(Webhook)), ...refusals(404) },
  })
  registry.registerPath({
    ...{
      ...shared,
      method: 'post',
      path: '/webhooks',
      summary: 'Be told when videos are ready or have failed',
    },
    request: { headers, ...bodyOf(Request) },
    responses: { 201: jsonOf('The webhook', Webhook), ...refusals(404, 422) },
  })
  const answers = { 200: jsonOf('The webhook', Webhook), ...refusals(404) }
  registry.registerPath({
    ...{ ...shared, method: 'get', path: '/webhooks/{webhook_id}', summary: 'One webhook' },
    request: { headers, params },
    responses: answers,
  })
  registry.registerPath({
    ...{ ...shared, method: 'put', path: '/webhooks/{webhook_id}', summary: 'Change it' },
    request: { headers, params, ...bodyOf(Update) },
    responses: { ...answers, ...refusals(422) },
  })
  registry.registerPath({
    ...{ ...shared, method: 'delete', path: '/webhooks/{webhook_id}', summary: 'Delete it with its log' },
    request: { headers, params },
    responses: { 204: { description: 'It is gone' }, ...refusals(404) },
  })
  for (const [verb, summary] of [
    ['secret', 'A new signing secret'],
    ['pause', 'Pause or go on'],
    ['toggle-status', 'Switch between active and inactive'],
  ] as const) {
    registry.registerPath({
      ...{ ...shared, method: 'put', path: `/webhooks/{webhook_id}/${verb}`, summary },
      request: { headers, params },
      responses: answers,
    })
  }
  describeLog(registry)
}
