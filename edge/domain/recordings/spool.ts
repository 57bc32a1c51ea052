import { AppError } from '../../../shared/errors.ts'
import type { Context } from '../../context.ts'
import { attachStream } from '../../db/recordings.ts'
import { deleteMedia } from '../media/delete.ts'
import { abortUpload } from '../uploads/abort.ts'
import { appendChunk, type ChunkInput } from '../uploads/append-chunk.ts'
import { completeUpload } from '../uploads/complete.ts'
import { openRecordingStream } from './open-next-stream.ts'
import { getOwnRecording, noRecording } from './own.ts'
import { type ChunkPlace, placeOf, requireNotLate } from './place.ts'
import { touch } from './touch.ts'

/** A chunk whose recording is not known yet, stored. What nobody adds or drops expires like any upload. */
export type Spool = { uploadId: string; mediaId: string; sizeBytes: number }

type SpooledBody = Pick<ChunkInput, 'body' | 'name' | 'sha256' | 'signal'>

/** Stores a chunk that came before the id of its recording; what breaks leaves nothing. */
export const spoolChunk = async (ctx: Context, chunk: SpooledBody): Promise<Spool> => {
  const { id: uploadId, mediaId } = await openRecordingStream(ctx)
  try {
    const { sizeBytes } = await appendChunk(ctx, { ...chunk, uploadId })
    return { uploadId, mediaId, sizeBytes }
  } catch (error) {
    await abortUpload(ctx, uploadId)
    throw error
  }
}

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
    await dropSpool(ctx, spool)
    throw error
  }
  await touch(ctx, id)
}

/** As if it had not been sent. */
export const dropSpool = async (ctx: Context, { uploadId, mediaId }: Spool): Promise<void> => {
  try {
    await abortUpload(ctx, uploadId)
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'upload_closed') throw error
    await deleteMedia(ctx, mediaId)
  }
}
