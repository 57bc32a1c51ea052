import { z } from '@hono/zod-openapi'
import type { Context } from '../../context.ts'
import type { MediaView } from '../../domain/media/get.ts'
import { mediaPlaybackUrl } from '../../domain/media/playback-url.ts'
import { MediaName, MediaPath } from '../../domain/uploads/upload-input.ts'
import { toTime } from './describe.ts'

export const Media = z
  .object({
    id: z.string(),
    name: z.string(),
    path: z.string(),
    content_type: z.string(),
    size_bytes: z.int(),
    sha256: z.string().nullable(),
    playback_url: z.string().openapi({ description: 'Opens without a header for a day or more' }),
    created_at: z.string(),
  })
  .openapi('Media')

export const toMedia = async (ctx: Context, row: MediaView): Promise<z.input<typeof Media>> => ({
  id: row.id,
  name: row.name,
  path: row.path,
  content_type: row.contentType,
  size_bytes: row.sizeBytes,
  sha256: row.sha256,
  playback_url: await mediaPlaybackUrl(ctx, row),
  created_at: toTime(row.createdAt),
})

export const ImportBody = z
  .object({ url: z.string().min(1).max(2048), name: MediaName.optional(), path: MediaPath.optional() })
  .openapi('ImportRequest')
