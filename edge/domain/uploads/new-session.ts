import { newId } from '../../../shared/ids.ts'
import { uploadKey } from '../../../shared/object-keys.ts'
import type { Context } from '../../context.ts'
import type { UploadRow } from '../../db/client.ts'

/** Somewhere else for the same upload to begin anew. */
export const newSession = async (ctx: Context, upload: UploadRow) => {
  const objectKey = uploadKey(upload.accountId, newId('upload', ctx.nowMs()))
  const { uploadId } = await ctx.bucket.createMultipartUpload(objectKey)
  return { objectKey, r2UploadId: uploadId }
}
