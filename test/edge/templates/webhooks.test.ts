import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Context } from '../../../edge/context.ts'
import { readTask } from '../../../edge/db/tasks.ts'
import { postWebhook } from '../../../edge/dispatch/post-webhook.ts'
import { endTask } from '../../../edge/domain/tasks/end.ts'
import { deliverWebhook, type PostWebhook } from '../../../edge/domain/webhooks/deliver.ts'
import { listDeliveries, resendDelivery } from '../../../edge/domain/webhooks/deliveries.ts'
import { handOutDueWebhooks } from '../../../edge/domain/webhooks/hand-out.ts'
import { createWebhook, getWebhook, togglePause } from '../../../edge/domain/webhooks/manage.ts'
import { maxAttempts } from '../../../edge/domain/webhooks/schedule.ts'
import { enterWorkspace, type Workspace } from '../../../edge/domain/workspaces/enter.ts'
import { newId } from '../../../shared/ids.ts'
import { startVerbs, type Verbs } from '../../support/verbs.ts'

let verbs: Verbs
let ctx: Context
let workspace: Workspace
beforeAll(async () => {
  verbs = await startVerbs()
})
afterAll(() => verbs.stop())
beforeEach(async () => {
  ctx = verbs.newAccount()
  workspace = await enterWorkspace(ctx, {})
  await verbs.sql('DELETE FROM webhook_deliveries')
  verbs.webhooks.length = 0
})

const day = 24 * 60 * 60_000
const both = { description: null, events: ['video.ready' as const, 'video.failed' as const] }
const make = (more = {}) =>
  createWebhook(ctx, workspace, { name: 'hook', url: 'https://example.com/h', ...both, ...more })

/** A template task on its way, with its entry in the workspace. */
const startVideo = async (): Promise<string> => {
  const id = newId('task', verbs.clock.nowMs)
  await verbs.sql(
    `INSERT INTO tasks (id, account_id, kind, plan_version, status, input, next_seq, created_at, updated_at)
     VALUES (?, ?, 'template', 1, 'running', '{}', 2, 0, 0)`,
    ...[id, workspace.accountId],
  )
  await verbs.sql(
    `INSERT INTO template_videos (task_id, uuid, account_id, workspace_id, req_id, draft_id, facts, created_at)
     VALUES (?, 'the-uuid', ?, ?, 'the-req', 'the-draft', '{}', 0)`,
    ...[id, workspace.accountId, workspace.workspaceId],
  )
  return id
}

type Ending = { to: 'succeeded'; result: unknown } | { to: 'failed'; error: unknown } | { to: 'canceled' }
const end = async (taskId: string, closing: Ending) => {
  const task = await readTask(verbs.db, taskId)
  if (task === undefined) throw new Error('no task')
  const outcome = await endTask(verbs.system, task, closing)
  await verbs.settle()
  return outcome
}
const finishVideo = async (): Promise<void> => {
  await end(await startVideo(), { to: 'succeeded', result: {} })
}

const logOf = async (id: string) => (await listDeliveries(ctx, workspace, { id, limit: 50 })).rows
const next = async (post: PostWebhook): Promise<void> => {
  const message = verbs.webhooks.pop()
  if (message === undefined) throw new Error('nothing is due')
  await deliverWebhook(verbs.system, message, post)
}
const answers =
  (status: number): PostWebhook =>
  () =>
    Promise.resolve(status)
/** Fails until the schedule is at its end. */
const failToTheEnd = async (): Promise<number[]> => {
  const waits: number[] = []
  for (let attempt = 1; ; attempt++) {
    await next(answers(500))
    const [row] = await verbs.sql<{ due_at: number | null }>(
      "SELECT due_at FROM webhook_deliveries WHERE status = 'waiting'",
    )
    if (row?.due_at == null || attempt > 20) return waits
    waits.push(row.due_at - verbs.clock.nowMs)
    verbs.clock.nowMs = row.due_at
    await handOutDueWebhooks(verbs.system)
  }
}

describe('The end of a video', () => {
  it('leaves one delivery for each webhook that wants it, in the batch that ends the task', async () => {
    const hook = await make()
    const failures = await make({ events: ['video.failed'] })
    const taskId = await startVideo()
    const task = await readTask(verbs.db, taskId)
    expect(await end(taskId, { to: 'succeeded', result: {} })).toBe('done')
    expect(task && (await endTask(verbs.system, task, { to: 'failed', error: {} }))).toBe('lost')
    const [delivery, ...more] = await logOf(hook.id)
    expect(more).toEqual([])
    expect(delivery).toMatchObject({ eventName: 'video.ready', status: 'waiting', attempts: 0 })
    expect(delivery?.body).toBe(
      '{"event_name":"video.ready","data":{"id":"the-uuid","req_id":"the-req","draft_id":"the-draft","status":"ready"}}',
    )
    expect(await logOf(failures.id)).toEqual([])
    expect(verbs.webhooks).toEqual([{ deliveryId: delivery?.id, attempt: 1 }])
  })

  it('tells of a failure, and nothing of what was canceled', async () => {
    const hook = await make()
    await end(await startVideo(), { to: 'canceled' })
    expect(await logOf(hook.id)).toEqual([])
    await end(await startVideo(), { to: 'failed', error: {} })
    const [delivery] = await logOf(hook.id)
    expect(JSON.parse(delivery?.body ?? '')).toMatchObject({
      event_name: 'video.failed',
      data: { status: 'failed' },
    })
  })

  it('tells no webhook of another workspace', async () => {
    const other = verbs.newAccount()
    const theirs = await enterWorkspace(other, {})
    const hook = await createWebhook(other, theirs, { name: 'x', url: 'https://example.com/x', ...both })
    await finishVideo()
    expect((await listDeliveries(other, theirs, { id: hook.id, limit: 50 })).rows).toEqual([])
  })
})

describe('A delivery', () => {
  it('is signed over its raw bytes and noted when the receiver took it', async () => {
    const hook = await make()
    await finishVideo()
    const sent: [string, string, Record<string, string>][] = []
    await next(async (...all) => {
      sent.push(all)
      return 204
    })
    const [url, body, headers] = sent[0] ?? ['', '', {}]
    const hmac = createHmac('sha256', hook.signingSecret).update(body)
    expect([url, headers['x-hourone-signature']]).toEqual(['https://example.com/h', hmac.digest('hex')])
    const key = Buffer.from(hook.signingSecret.slice('whsec_'.length), 'base64')
    const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`
    const standard = createHmac('sha256', key).update(signed).digest('base64')
    expect(headers['webhook-signature']).toBe(`v1,${standard}`)
    expect(await logOf(hook.id)).toMatchObject([
      { status: 'delivered', attempts: 1, lastStatus: 204, lastError: null, dueAt: null },
    ])
  })

  it('is sent once however often its message comes', async () => {
    await make()
    await finishVideo()
    const message = verbs.webhooks[0] ?? { deliveryId: '', attempt: 0 }
    let sent = 0
    const post: PostWebhook = () => Promise.resolve(++sent && 200)
    await Promise.all([1, 2, 3].map(() => deliverWebhook(verbs.system, message, post)))
    expect(sent).toBe(1)
  })

  it('is found by the sweep when the queue lost it, and when its sender died', async () => {
    await make()
    await finishVideo()
    const [lost] = verbs.webhooks.splice(0)
    verbs.clock.nowMs += 61_000
    await handOutDueWebhooks(verbs.system)
    expect(verbs.webhooks).toEqual([lost])
    const dies: PostWebhook = () => new Promise(() => undefined)
    void deliverWebhook(verbs.system, verbs.webhooks.pop() ?? { deliveryId: '', attempt: 0 }, dies)
    await expect
      .poll(
        async () =>
          (await verbs.sql('SELECT attempts FROM webhook_deliveries WHERE id = ?', lost?.deliveryId))[0],
      )
      .toEqual({ attempts: 1 })
    verbs.clock.nowMs += 61_000
    await handOutDueWebhooks(verbs.system)
    expect(verbs.webhooks).toEqual([{ deliveryId: lost?.deliveryId, attempt: 2 }])
  })

  it('is tried again over three days, ever more rarely, and its webhook is switched off after that', async () => {
    const hook = await make()
    await finishVideo()
    const startedAt = verbs.clock.nowMs
    const waits = await failToTheEnd()
    expect(waits).toHaveLength(maxAttempts - 1)
    expect(waits).toEqual([...waits].sort((a, b) => a - b))
    expect(verbs.clock.nowMs - startedAt).toBeGreaterThan(2.6 * day)
    expect(verbs.clock.nowMs - startedAt).toBeLessThan(3.4 * day)
    expect(await logOf(hook.id)).toMatchObject([{ status: 'failed', attempts: maxAttempts, lastStatus: 500 }])
    expect((await getWebhook(ctx, workspace, hook.id)).status).toBe('inactive')
    await finishVideo()
    expect((await logOf(hook.id)).map(({ status }) => status)).toEqual(['skipped', 'failed'])
  })

  it('does not switch a webhook off that took another one meanwhile', async () => {
    const hook = await make()
    await finishVideo()
    const [first] = verbs.webhooks.splice(0)
    await finishVideo()
    await next(answers(200))
    if (first) verbs.webhooks.push(first)
    await next(answers(500))
    verbs.clock.nowMs += 2 * day
    await finishVideo()
    await next(answers(200))
    await handOutDueWebhooks(verbs.system)
    await failToTheEnd()
    expect((await getWebhook(ctx, workspace, hook.id)).status).toBe('active')
  })

  it('to an inactive webhook is a trial: it is active again if that works, inactive if not', async () => {
    const hook = await make()
    await finishVideo()
    await next(answers(410))
    const [delivery] = await logOf(hook.id)
    expect([delivery?.status, (await getWebhook(ctx, workspace, hook.id)).status]).toEqual([
      'failed',
      'inactive',
    ])
    const request = { id: hook.id, deliveryId: delivery?.id ?? '' }
    for (const [status, state] of [
      [500, 'inactive'],
      [200, 'active'],
    ] as const) {
      await resendDelivery(ctx, workspace, request)
      await verbs.settle()
      expect((await getWebhook(ctx, workspace, hook.id)).status).toBe('pending')
      await next(answers(status))
      expect((await getWebhook(ctx, workspace, hook.id)).status).toBe(state)
    }
  })

  it('of a paused webhook is skipped and can be sent later', async () => {
    const hook = await make()
    await finishVideo()
    await togglePause(ctx, workspace, hook.id)
    await next(() => Promise.reject(new Error('nothing may be sent')))
    const [delivery] = await logOf(hook.id)
    expect(delivery).toMatchObject({ status: 'skipped', lastStatus: null })
    const request = { id: hook.id, deliveryId: delivery?.id ?? '' }
    await expect(resendDelivery(ctx, workspace, request)).rejects.toMatchObject({ code: 'conflict' })
    await togglePause(ctx, workspace, hook.id)
    await resendDelivery(ctx, workspace, request)
    await verbs.settle()
    await next(answers(200))
    expect((await logOf(hook.id))[0]).toMatchObject({ status: 'delivered' })
  })

  it('goes to no address that has become one of a network', async () => {
    const hook = await make()
    await verbs.sql("UPDATE webhooks SET url = 'http://169.254.169.254/' WHERE id = ?", hook.id)
    await finishVideo()
    await next(() => Promise.reject(new Error('nothing may be sent')))
    expect((await logOf(hook.id))[0]).toMatchObject({
      ...{ status: 'waiting', lastStatus: null, lastError: 'The source is not on a public address' },
    })
  })
})

describe('A receiver', () => {
  it('is POSTed to without following where it redirects', async () => {
    const seen: { url: string | undefined; headers: IncomingHttpHeaders; body: string }[] = []
    const server = createServer(async (request, response) => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk as Buffer)
      seen.push({ url: request.url, headers: request.headers, body: Buffer.concat(chunks).toString() })
      response.writeHead(302, { location: '/elsewhere' }).end('much text')
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const status = await postWebhook(`http://127.0.0.1:${port}/hook`, '{"a":1}', { 'x-own': 'yes' })
    server.close()
    expect([status, seen.length]).toEqual([302, 1])
    expect(seen[0]).toMatchObject({ url: '/hook', body: '{"a":1}', headers: { 'x-own': 'yes' } })
  })
})
