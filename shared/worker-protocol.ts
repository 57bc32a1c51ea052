import * as z from 'zod'
import { errorCodes } from './errors.ts'
import { jobTypes } from './jobs/index.ts'

/** Both ends of `/worker/*` parse with these. Auth: `Authorization: Bearer vsw_…`; errors are problem+json. */

export const leaseMs = 30_000
export const heartbeatMs = 10_000
export const maxClaimWaitMs = 25_000
/** Larger outputs go through the upload session of the same door. */
export const maxOutputPutBytes = 32 * 1024 ** 2

/** The fence: every worker write names it. */
export const Lease = z.object({ taskId: z.string(), jobId: z.string(), attempt: z.int().positive() })
export type Lease = z.infer<typeof Lease>

export const ClaimRequest = z.object({
  /** Chosen by the worker, the same on a repeat: a lost reply burns nothing. */
  claimId: z.string().min(8).max(64),
  workerId: z.string().min(1).max(64),
  lanes: z.array(z.string().min(1).max(64)).min(1).max(128),
  waitMs: z.int().min(0).max(maxClaimWaitMs),
})
export type ClaimRequest = z.infer<typeof ClaimRequest>

export const ClaimedJob = z.object({
  lease: Lease,
  type: z.enum(jobTypes),
  key: z.string(),
  leaseMs: z.int().positive(),
  heartbeatMs: z.int().positive(),
  deadlineAtMs: z.int().positive(),
  input: z.unknown(),
  /** Signed URL (ranged GET) and size of each media and object the input names. */
  sources: z.record(
    z.string(),
    z.object({
      url: z.url(),
      sizeBytes: z.int().nonnegative(),
      /** The same for the same bytes: their SHA-256 where known, else the id. Cache keys use it. */
      contentId: z.string(),
    }),
  ),
  /** `PUT {outputUrl}/{name}`; `POST {outputUrl}/{name}?multipart` for larger ones. */
  outputUrl: z.url(),
  limits: z.object({ outputBytes: z.int(), outputObjects: z.int() }),
})
export type ClaimedJob = z.infer<typeof ClaimedJob>

/** 200 with `job: null` when nothing came within waitMs. */
export const ClaimReply = z.object({ job: ClaimedJob.nullable() })
export type ClaimReply = z.infer<typeof ClaimReply>

export const HeartbeatRequest = Lease
/** A lost, canceled or overdue lease is 409 `lease_lost`, `job_canceled` or 500 `deadline_exceeded`. */
export const HeartbeatReply = z.object({ leaseUntilMs: z.int().positive() })

export const OutputObject = z.object({ name: z.string(), sizeBytes: z.int().nonnegative() })
export type OutputObject = z.infer<typeof OutputObject>

export const CompleteRequest = z.object({
  lease: Lease,
  output: z.unknown(),
  objects: z.array(OutputObject).max(1000),
  /** Of an engine's output: kept for the account under this hash of (type, engine, model, input). */
  cacheHash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
})
export type CompleteRequest = z.infer<typeof CompleteRequest>

/** Asked before an engine runs: `succeeded` = the account had this output already and the attempt is committed with it. */
export const CachedRequest = z.object({ lease: Lease, cacheHash: z.string().regex(/^[0-9a-f]{64}$/) })
export type CachedRequest = z.infer<typeof CachedRequest>
export const CachedReply = z.object({ status: z.enum(['succeeded', 'leased']) })
export type CachedReply = z.infer<typeof CachedReply>

export const FailRequest = z.object({
  lease: Lease,
  error: z.object({
    code: z.enum(errorCodes),
    message: z.string().max(2000),
    details: z.record(z.string(), z.unknown()).default({}),
    retryable: z.boolean(),
    /** Server-named delay before another attempt, if any. */
    retryAfterMs: z.int().nonnegative().optional(),
  }),
})
export type FailRequest = z.infer<typeof FailRequest>

export const ReleaseRequest = z.object({ lease: Lease })
export type ReleaseRequest = z.infer<typeof ReleaseRequest>

/** Reply of complete, fail and release; a repeat of the same complete answers the same. */
export const SettledReply = z.object({ status: z.enum(['succeeded', 'failed', 'ready', 'waiting']) })
export type SettledReply = z.infer<typeof SettledReply>

/** `POST {outputUrl}/{name}?multipart` → this; then PUT `?uploadId=&part=`, then POST `?uploadId=` with the parts. */
export const OutputMultipart = z.object({ uploadId: z.string(), partSizeBytes: z.int().positive() })
export type OutputMultipart = z.infer<typeof OutputMultipart>
export const OutputPart = z.object({ partNumber: z.int().min(1).max(10_000), etag: z.string() })
export type OutputPart = z.infer<typeof OutputPart>
/** Body of the last POST; each part's PUT answers its OutputPart; a plain PUT and this answer OutputObject. */
export const OutputParts = z.object({ parts: z.array(OutputPart).min(1) })
export type OutputParts = z.infer<typeof OutputParts>
