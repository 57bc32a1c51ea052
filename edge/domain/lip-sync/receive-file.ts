import { AppError } from '../../../shared/errors.ts'
import type { Context } from '../../context.ts'
import { deleteMedia } from '../media/delete.ts'
import { validFileName } from '../published-files/file-names.ts'
import { abortUpload } from '../uploads/abort.ts'
import { appendChunk } from '../uploads/append-chunk.ts'
import { completeUpload } from '../uploads/complete.ts'
import { openStream } from '../uploads/open-stream.ts'
import { type FileRole, folders } from './facade.ts'

/** Its bytes are stored, but it is no media until `keepFile`. */
export type ReceivedFile = { uploadId: string; mediaId: string; fileName: string; sizeBytes: number }

type SentFile = { role: FileRole; fileName: string; body: ReadableStream<Uint8Array> }

/** Stores a file of a form as it comes in; what breaks leaves nothing. */
export const receiveFile = async (ctx: Context, sent: SentFile): Promise<ReceivedFile> => {
  const name = validFileName(sent.fileName)
  const upload = await openStream(ctx, { name, path: `lip-sync/${folders[sent.role]}/${name}` })
  const { id: uploadId, mediaId } = upload
  try {
    const { sizeBytes } = await appendChunk(ctx, { uploadId, body: sent.body })
    return { uploadId, mediaId, fileName: sent.fileName, sizeBytes }
  } catch (error) {
    await abortUpload(ctx, uploadId)
    throw error
  }
}

/** The file becomes a media of the account. */
export const keepFile = async (ctx: Context, { uploadId, mediaId }: ReceivedFile): Promise<string> => {
  await completeUpload(ctx, uploadId)
  return mediaId
}

/** As if it had not been sent, media or not. */
export const discardFile = async (ctx: Context, { uploadId, mediaId }: ReceivedFile): Promise<void> => {
  try {
    await abortUpload(ctx, uploadId)
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'upload_closed') throw error
    await deleteMedia(ctx, mediaId)
  }
}
