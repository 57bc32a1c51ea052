import type { Db } from './db/client.ts'
import type { HubPort } from './dispatch/hub-port.ts'
import type { LockPort } from './dispatch/lock-port.ts'
import type { Keyring } from './domain/access/keyring.ts'
import type { Config, DispatchMessage, WebhookMessage } from './env.ts'
import type { BufferBudget } from './storage/buffer-budget.ts'

/** Who acts. Every verb takes it and checks it; `system` is the sweep and the queue consumer. */
export type Actor =
  | { kind: 'user'; accountId: string; userId: string; sessionId: string; scopes: ReadonlySet<Scope> }
  | { kind: 'key'; accountId: string; credentialId: string; scopes: ReadonlySet<Scope> }
  | { kind: 'worker'; accountId: string; credentialId: string; scopes: ReadonlySet<Scope> }
  | { kind: 'public'; accountId: string; scopes: ReadonlySet<Scope> }
  | { kind: 'system' }
  | { kind: 'anonymous' }

/** `api` = everything of the own account; `anime` and `files` = what a pre-shared token may use. */
export type Scope = 'api' | 'admin' | 'anime' | 'files' | 'worker'

/** All that a verb may use: no verb reads env, a global clock or randomness by itself. Built once per request. */
export type Context = {
  actor: Actor
  db: Db
  bucket: R2Bucket
  hub: HubPort
  locks: LockPort
  buffers: BufferBudget
  sendDispatch: (messages: DispatchMessage[]) => Promise<void>
  sendWebhooks: (messages: WebhookMessage[]) => Promise<void>
  keys: Keyring
  config: Config
  /** Base of absolute URLs in answers: PUBLIC_URL, else the request's own origin. No slash at the end. */
  publicUrl: string
  nowMs: () => number
  defer: (work: Promise<unknown>) => void
  log: (entry: Record<string, unknown>) => void
}
