import type { Context } from '../../context.ts'
import { validFileName } from '../published-files/file-names.ts'
import { completeUpload } from '../uploads/complete.ts'
import { type StoredWhole, storeWhole } from '../uploads/store-whole.ts'
import { type FileRole, folders } from './facade.ts'

/** Its bytes are stored, but it is no media until `keepFile`. */
export type ReceivedFile = StoredWhole & { fileName: string }

type SentFile = { role: FileRole; fileName: string; body: ReadableStream<Uint8Array> }

/** Stores a file of a form as it comes in; what breaks leaves nothing. */
export const receiveFile = async (
  ctx: Context,
  { role, fileName, body }: SentFile,
): Promise<ReceivedFile> => {
  const name = validFileName(fileName)
  const stored = await storeWhole(ctx, { name, path: `lip-sync/${folders[role]}/${name}` }, { body })
  return { ...stored, fileName }
}

/** The file becomes a media of the account. */
export const keepFile = async (ctx: Context, { uploadId, mediaId }: ReceivedFile): Promise<string> => {
  await completeUpload(ctx, uploadId)
  return mediaId
}
