import { AppError } from '../../../shared/errors.ts'
import type { Context } from '../../context.ts'

const renewEveryMs = 10_000

export type UploadHold = {
  /** Call it while bytes flow: it renews the lease when that is due. @throws unavailable when the lock is lost */
  keep: () => Promise<void>
}

/**
 * Writers of one upload one after the other, in the order in which they came. Not reentrant: appendChunk and the
 * completing of a stream lock by themselves. D1's compare-and-set holds even where a lock is lost.
 */
export const withUploadLock = async <T>(
  ctx: Context,
  uploadId: string,
  work: (hold: UploadHold) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> => {
  const hold = await ctx.locks.acquire(uploadId, signal)
  let renewedAtMs = ctx.nowMs()
  const keep = async (): Promise<void> => {
    if (ctx.nowMs() - renewedAtMs < renewEveryMs) return
    if (!(await hold.renew())) {
      throw new AppError('unavailable', 'The upload was taken over by another writer; send the chunk again')
    }
    renewedAtMs = ctx.nowMs()
  }
  try {
    return await work({ keep })
  } finally {
    await hold.release()
  }
}

/** Nobody writes to the upload and nobody waits to. */
export const isIdle = (ctx: Context, uploadId: string): Promise<boolean> => ctx.locks.isIdle(uploadId)
