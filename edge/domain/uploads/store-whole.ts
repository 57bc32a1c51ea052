import { AppError } from '../../../shared/errors.ts'
import type { Context } from '../../context.ts'
import { deleteMedia } from '../media/delete.ts'
import { abortUpload } from './abort.ts'
import { appendChunk, type ChunkInput } from './append-chunk.ts'
import { openStream, type StreamInput } from './open-stream.ts'

/** Bytes that are no media until their upload is completed; what nobody completes or drops expires like any upload. */
export type StoredWhole = { uploadId: string; mediaId: string; sizeBytes: number }

type WholeBody = Pick<ChunkInput, 'body' | 'name' | 'sha256' | 'signal'>

/** Stores one body as a stream of its own; what breaks leaves nothing. @throws as openStream and appendChunk do */
export const storeWhole = async (
  ctx: Context,
  stream: StreamInput,
  body: WholeBody,
): Promise<StoredWhole> => {
  const { id: uploadId, mediaId } = await openStream(ctx, stream)
  try {
    const { sizeBytes } = await appendChunk(ctx, { ...body, uploadId })
    return { uploadId, mediaId, sizeBytes }
  } catch (error) {
    await abortUpload(ctx, uploadId)
    throw error
  }
}

/** As if it had not been sent, media or not. */
export const dropStored = async (
  ctx: Context,
  { uploadId, mediaId }: Pick<StoredWhole, 'uploadId' | 'mediaId'>,
): Promise<void> => {
  try {
    await abortUpload(ctx, uploadId)
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'upload_closed') throw error
    await deleteMedia(ctx, mediaId)
  }
}
