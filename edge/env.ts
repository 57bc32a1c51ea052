import * as z from 'zod'
import { leaseMs } from '../shared/worker-protocol.ts'
import type { Hub } from './dispatch/hub.ts'
import type { UploadLock } from './dispatch/upload-lock.ts'

/** Bindings as wrangler.toml names them. */
export type Bindings = {
  DB: D1Database
  BUCKET: R2Bucket
  DISPATCH: Queue<DispatchMessage>
  WEBHOOKS: Queue<WebhookMessage>
  HUB: DurableObjectNamespace<Hub>
  UPLOAD_LOCK: DurableObjectNamespace<UploadLock>
  /** The built console. */
  ASSETS: Fetcher
} & Record<keyof z.input<typeof Config>, string | undefined>

/** Only a hint: D1 decides what the task needs. */
export type DispatchMessage = { taskId: string }

/** Send this delivery; the attempt's number makes a second message of it harmless. */
export type WebhookMessage = { deliveryId: string; attempt: number }

const count = z.coerce.number().int().positive()

/** Vars and secrets, parsed once per isolate. A missing secret answers 503 `not_set_up`. */
export const Config = z.object({
  /** 32 or more random bytes in base64; every signing key is derived from it. */
  AUTH_SECRET: z.string().min(43, 'run `npm run setup`'),
  /** The secret before the newest rotation: what it signed stays good until it expires. */
  AUTH_SECRET_PREVIOUS: z.string().default(''),
  PUBLIC_URL: z.string().default(''),
  MAX_BODY_BYTES: count.default(95_000_000),
  MAX_UPLOAD_BYTES: count.default(100 * 1024 ** 3),
  ACCESS_TOKEN_TTL_SECONDS: count.default(86_400),
  SESSION_CAP_SECONDS: count.default(2_592_000),
  ANIME_LADDER: z.string().default('2160p,1080p,1080p_uspp,480p'),
  /** Development only: imports may name loopback addresses. */
  ALLOW_LOOPBACK_IMPORTS: z.enum(['0', '1']).default('0'),
  /** How long a worker may be silent; it sends three heartbeats in that time. */
  LEASE_MS: count.min(1_000).default(leaseMs),
  /** The lip-sync API refuses files by their names' endings, as its first server did. */
  LIP_SYNC_STRICT: z.enum(['0', '1']).default('0'),
  /** Replies of the recordings API: wrapped in an array as its document prints them, or bare. */
  RECORDINGS_REPLIES: z.enum(['array', 'object']).default('array'),
  /** A recording needs a title. */
  RECORDINGS_STRICT: z.enum(['0', '1']).default('0'),
  /** A finalized recording is assembled when no chunk came for so long. */
  RECORDING_QUIET_MS: count.default(5_000),
  /** How long after it was finalized a recording takes late chunks. */
  RECORDING_LATE_MS: count.default(600_000),
  PUBLIC_APIS: z.enum(['open', 'key', 'off']).default('key'),
})
export type Config = z.output<typeof Config>
