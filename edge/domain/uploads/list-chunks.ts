import type { Context } from '../../context.ts'
import type { UploadChunkRow } from '../../db/client.ts'
import { listUploadChunks } from '../../db/upload-chunks.ts'
import { getOwnUpload } from './get.ts'

/** Every chunk of a stream in the order of arrival, also once it is completed. @throws not_found */
export const listChunks = async (ctx: Context, uploadId: string): Promise<UploadChunkRow[]> => {
  const upload = await getOwnUpload(ctx, uploadId)
  return listUploadChunks(ctx.db, upload.id)
}
