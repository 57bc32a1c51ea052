import type { Context } from '../../context.ts'
import type { UploadRow } from '../../db/client.ts'
import { listUploadParts } from '../../db/uploads.ts'
import { partBytesOf, partCountOf } from './part-plan.ts'
import { isPartsUpload } from './upload-kinds.ts'

export type StoredPart = { partNumber: number; sizeBytes: number }
export type UploadView = { upload: UploadRow; partCount: number; parts: StoredPart[] }

/** The upload with the parts that are stored; a completed one has them all, a stream has none to name. */
export const viewUpload = async (ctx: Context, upload: UploadRow): Promise<UploadView> => {
  if (!isPartsUpload(upload)) return { upload, partCount: 0, parts: [] }
  const partCount = partCountOf(upload)
  if (upload.status === 'completed') {
    const parts = Array.from({ length: partCount }, (_, i) => ({
      partNumber: i + 1,
      sizeBytes: partBytesOf(upload, i + 1) ?? 0,
    }))
    return { upload, partCount, parts }
  }
  return { upload, partCount, parts: await listUploadParts(ctx.db, upload.id) }
}
