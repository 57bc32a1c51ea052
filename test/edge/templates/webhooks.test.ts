import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Context } from '../../../edge/context.ts'
import { readTask } from '../../../edge/db/tasks.ts'
import { endTask } from '../../../edge/domain/tasks/end.ts'
import { deliverWebhook, type PostWebhook } from '../../../edge/domain/webhooks/deliver.ts'
import { listDeliveries, resendDelivery } from '../../../edge/domain/webhooks/deliveries.ts'
import { handOutDueWebhooks } from '../../../edge/domain/webhooks/hand-out.ts'
import { createWebhook, getWebhook, togglePause } from '../../../edge/domain/webhooks/manage.ts'
import { maxAttempts } from '../../../edge/domain/webhooks/schedule.ts'
import { enterWorkspace, type Workspace } from '../../../edge/domain/workspaces/enter.ts'
import { startVerbs, type Verbs } from '../../support/verbs.ts'
import { type Closing, endTemplate, startTemplate } from './template-task.ts'

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

const startVideo = () => startTemplate(verbs, workspace)
const end = (taskId: string, closing: Closing) => endTemplate(verbs, taskId, closing)
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
