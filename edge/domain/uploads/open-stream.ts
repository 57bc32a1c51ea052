import { AppError } from '../../../shared/errors.ts'
import { canonicalJson, sha256Hex } from '../../../shared/hash.ts'
import type { Context } from '../../context.ts'
import type { UploadRow } from '../../db/client.ts'
import { insertUpload } from '../../db/uploads.ts'
import { requireScope } from '../access/require-scope.ts'
import { newUpload } from './new-session.ts'
import { maxParts, minPartBytes } from './part-plan.ts'

/** Counted from its last chunk, within the life of its session. */
export const streamLifetimeMs = 24 * 60 * 60_000

export type StreamInput = { name: string; path: string; sizeBytes?: number; sha256?: string }

/** What a stream may grow to: R2's 10,000 parts of what one request may hold in memory. */
export const maxStreamBytes = (ctx: Context): number =>
  Math.min(ctx.config.MAX_UPLOAD_BYTES, maxParts * minPartBytes)

/**
 * Opens an upload that takes chunks of any size, one after the other; its size may be known only at its end.
 * @throws too_large when the announced size is more than this deployment takes
 */
export const openStream = async (ctx: Context, input: StreamInput): Promise<UploadRow> => {
  const accountId = requireScope(ctx, 'files')
  const allowed = maxStreamBytes(ctx)
  if (input.sizeBytes !== undefined && input.sizeBytes > allowed) {
    const details = { field: 'size_bytes', got: input.sizeBytes, allowed }
    throw new AppError('too_large', 'The file is larger than this deployment takes', details)
  }
  const row = await newUpload(ctx, {
    ...{ accountId, name: input.name, path: input.path, kind: 'stream' },
    ...{ sizeBytes: input.sizeBytes ?? null, partSizeBytes: minPartBytes, sha256: input.sha256 },
    ...{ requestHash: await sha256Hex(canonicalJson(input)), idempotencyKey: null },
    lifetimeMs: streamLifetimeMs,
  })
  await insertUpload(ctx.db, row)
  return row
}
