import type { Actor, Context } from './context.ts'
import { createDb } from './db/client.ts'
import { createHubClient } from './dispatch/hub-client.ts'
import { createLockClient } from './dispatch/lock-client.ts'
import type { Bindings } from './env.ts'
import { readConfig } from './read-config.ts'
import { createBufferBudget } from './storage/buffer-budget.ts'

/** Half of what an isolate has. */
const buffers = createBufferBudget(64 * 1024 ** 2)

type Surroundings = {
  actor: Actor
  /** Origin of the request, used where PUBLIC_URL is empty. */
  origin: string
  defer: (work: Promise<unknown>) => void
}

/** The only place where bindings, clock and log become what verbs may use. */
export const makeContext = async (
  env: Bindings,
  { actor, origin, defer }: Surroundings,
): Promise<Context> => {
  const { config, keys } = await readConfig(env)
  return {
    actor,
    db: createDb(env.DB),
    bucket: env.BUCKET,
    hub: createHubClient(env.HUB),
    locks: createLockClient(env.UPLOAD_LOCK),
    buffers,
    sendDispatch: async (messages) => {
      if (messages.length > 0) await env.DISPATCH.sendBatch(messages.map((body) => ({ body })))
    },
    sendWebhooks: async (messages) => {
      if (messages.length > 0) await env.WEBHOOKS.sendBatch(messages.map((body) => ({ body })))
    },
    keys,
    config,
    publicUrl: (config.PUBLIC_URL || origin).replace(/\/+$/, ''),
    nowMs: Date.now,
    defer,
    log: (entry) => console.log(JSON.stringify(entry)),
  }
}

/** For the queue consumer, the cron trigger and the Hub's alarm. */
export const makeSystemContext = (env: Bindings, defer: Surroundings['defer']): Promise<Context> =>
  makeContext(env, { actor: { kind: 'system' }, origin: '', defer })
