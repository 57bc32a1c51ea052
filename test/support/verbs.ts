import type { Actor, Context } from '../../edge/context.ts'
import { createDb } from '../../edge/db/client.ts'
import { createDoorbell } from '../../edge/dispatch/doorbell.ts'
import { createKeyring } from '../../edge/domain/access/keyring.ts'
import { Config, type DispatchMessage, type WebhookMessage } from '../../edge/env.ts'
import { createBufferBudget } from '../../edge/storage/buffer-budget.ts'
import { newId } from '../../shared/ids.ts'
import { countRows, type RowCount } from './count-rows.ts'
import { startEdge } from './edge.ts'
import { createLocalLocks } from './local-locks.ts'

const secret = Buffer.alloc(32, 7).toString('base64')

/** Verbs called directly, in Node, over the harness's real D1 and R2; clock, bell and queue are the test's own. */
export const startVerbs = async () => {
  const edge = await startEdge()
  const keys = await createKeyring({ current: secret, previous: '' }, () => clock.nowMs)
  const clock = { nowMs: Date.now() }
  const counter = countRows(edge.env.DB)
  const db = createDb(counter.db)
  const dispatched: DispatchMessage[] = []
  const webhooks: WebhookMessage[] = []
  const rung: string[] = []
  const log: Record<string, unknown>[] = []
  const doorbell = createDoorbell('test')
  let deferred: Promise<unknown>[] = []

  const base: Omit<Context, 'actor'> = {
    db,
    bucket: edge.env.BUCKET,
    hub: {
      wait: (bells, since, waitMs) => doorbell.wait(bells, since, waitMs),
      ring: async (bells) => {
        rung.push(...bells)
        doorbell.ring(bells)
      },
      sweepBy: async () => undefined,
    },
    locks: createLocalLocks(),
    buffers: createBufferBudget(64 * 1024 ** 2),
    sendDispatch: async (messages) => {
      dispatched.push(...messages)
    },
    sendWebhooks: async (messages) => {
      webhooks.push(...messages)
    },
    keys,
    config: Config.parse({ AUTH_SECRET: secret }),
    publicUrl: 'http://edge.test',
    nowMs: () => clock.nowMs,
    defer: (work) => {
      deferred.push(work)
    },
    log: (entry) => {
      log.push(entry)
    },
  }
  const as = (actor: Actor): Context => ({ ...base, actor })

  return {
    edge,
    db,
    clock,
    dispatched,
    webhooks,
    rung,
    log,
    system: as({ kind: 'system' }),
    worker: as({ kind: 'worker', accountId: 'acc_w', credentialId: 'crd_w', scopes: new Set(['worker']) }),
    /** A user of an account of its own. */
    newAccount: (): Context => {
      const accountId = newId('account', clock.nowMs)
      return as({ kind: 'key', accountId, credentialId: 'crd_k', scopes: new Set(['api', 'files', 'anime']) })
    },
    /** Waits for rings, alarms and effects that verbs left behind. */
    settle: async () => {
      const left = deferred
      deferred = []
      await Promise.all(left)
    },
    rowsOf: <T>(work: () => Promise<T>): Promise<{ answer: T; rows: RowCount }> => counter.during(work),
    sql: async <Row = Record<string, unknown>>(text: string, ...values: unknown[]): Promise<Row[]> =>
      (
        await edge.env.DB.prepare(text)
          .bind(...values)
          .all<Row>()
      ).results,
    stop: edge.stop,
  }
}

export type Verbs = Awaited<ReturnType<typeof startVerbs>>
