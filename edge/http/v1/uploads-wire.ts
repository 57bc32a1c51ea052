import { z } from '@hono/zod-openapi'
import type { Context } from '../../context.ts'
import { mediaPlaybackUrl } from '../../domain/media/playback-url.ts'
import { minPartBytes } from '../../domain/uploads/part-plan.ts'
import { MediaName, MediaPath, Sha256, type UploadInput } from '../../domain/uploads/upload-input.ts'
import type { UploadView } from '../../domain/uploads/upload-view.ts'
import { toTime } from './describe.ts'

const Bytes = z.int().positive()

export const UploadRequest = z
  .object({
    name: MediaName,
    size_bytes: Bytes.optional(),
    size: Bytes.optional().openapi({ description: 'The same as size_bytes' }),
    path: MediaPath.optional(),
    part_size_bytes: z.int().min(minPartBytes).optional(),
    sha256: Sha256.optional(),
  })
  .refine(({ size, size_bytes }) => (size_bytes ?? size) !== undefined, {
    path: ['size_bytes'],
    message: 'is required',
  })
  .refine(({ size, size_bytes }) => size === undefined || size_bytes === undefined || size === size_bytes, {
    path: ['size'],
    message: 'is another size than size_bytes',
  })
  .openapi('UploadRequest')

export const toUploadInput = (body: z.output<typeof UploadRequest>): UploadInput => ({
  name: body.name,
  sizeBytes: body.size_bytes ?? body.size ?? 0,
  path: body.path,
  partSizeBytes: body.part_size_bytes,
  sha256: body.sha256,
})

export const Part = z.object({ part_number: z.int(), size_bytes: z.int() }).openapi('UploadPart')

export const Upload = z
  .object({
    id: z.string(),
    status: z.enum(['open', 'completing', 'completed', 'aborted']),
    name: z.string(),
    path: z.string(),
    size_bytes: z.int(),
    part_size_bytes: z.int().openapi({ description: 'Every part has this size, the last one what is left' }),
    part_count: z.int(),
    parts: z.array(Part).openapi({ description: 'The parts that are stored' }),
    media_id: z.string().nullable().openapi({ description: 'Set once the upload is completed' }),
    playback_url: z.string().nullable(),
    created_at: z.string(),
    expires_at: z.string(),
  })
  .openapi('Upload')

export const toUpload = async (
  ctx: Context,
  { upload, partCount, parts }: UploadView,
): Promise<z.input<typeof Upload>> => {
  const isComplete = upload.status === 'completed'
  const media = { id: upload.mediaId, accountId: upload.accountId }
  return {
    id: upload.id,
    status: upload.status,
    name: upload.name,
    path: upload.path,
    size_bytes: upload.sizeBytes ?? upload.receivedBytes,
    part_size_bytes: upload.partSizeBytes,
    part_count: partCount,
    parts: parts.map((part) => ({ part_number: part.partNumber, size_bytes: part.sizeBytes })),
    media_id: isComplete ? upload.mediaId : null,
    playback_url: isComplete ? await mediaPlaybackUrl(ctx, media) : null,
    created_at: toTime(upload.createdAt),
    expires_at: toTime(upload.expiresAt),
  }
}
