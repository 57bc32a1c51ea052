import type { Context } from '../../context.ts'
import { attachStream } from '../../db/recordings.ts'
import { abortUpload } from '../uploads/abort.ts'
import { completeUpload } from '../uploads/complete.ts'
import { dropStored, type StoredWhole, storeWhole } from '../uploads/store-whole.ts'
import { recordingStream } from './open-next-stream.ts'
import { getOwnRecording, noRecording } from './own.ts'
import { type ChunkPlace, placeOf, requireNotLate } from './place.ts'
import { touch } from './touch.ts'

/** A chunk whose recording is not known yet, stored. */
export type Spool = StoredWhole

/** Stores a chunk that came before the id of its recording; what breaks leaves nothing. */
export const spoolChunk = (ctx: Context, chunk: Parameters<typeof storeWhole>[2]): Promise<Spool> =>
  storeWhole(ctx, recordingStream, chunk)

/**
 * The spooled chunk becomes one of the recording's, without a copy.
 * @throws not_found, conflict long after the recording was finalized, invalid_input; the spool is dropped then
 */
export const addSpooled = async (
  ctx: Context,
  { id, spool, ...where }: ChunkPlace & { id: number; spool: Spool },
): Promise<void> => {
  try {
    const place = placeOf(where)
    requireNotLate(ctx, await getOwnRecording(ctx, id), where.ticket)
    if (spool.sizeBytes === 0) await abortUpload(ctx, spool.uploadId)
    else {
      await completeUpload(ctx, spool.uploadId)
      if (!(await attachStream(ctx.db, id, spool.uploadId, place))) throw noRecording(id)
    }
  } catch (error) {
    await dropStored(ctx, spool)
    throw error
  }
  await touch(ctx, id)
}
