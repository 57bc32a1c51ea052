import { AppError } from '../../../shared/errors.ts'
import { UpscaleTaskInput } from '../../../shared/tasks/upscale.ts'
import type { Context } from '../../context.ts'
import { readSources } from '../../db/job-media.ts'

/**
 * Says whether the media is a picture or a film: only its row tells.
 * @throws invalid_input for one that is neither
 */
export const prepareUpscale = async (ctx: Context, accountId: string, input: unknown): Promise<unknown> => {
  const asked = UpscaleTaskInput.parse(input)
  const [media] = await readSources(ctx.db, accountId, [asked.mediaId])
  const type = media?.contentType ?? ''
  if (/^image\/(?:png|jpeg|webp)$/.test(type)) return { ...asked, mediaKind: 'picture' }
  if (type.startsWith('video/')) return { ...asked, mediaKind: 'film' }
  throw new AppError('invalid_input', 'Only pictures and films can be made larger', {
    ...{ field: 'input.media_id', got: type },
    allowed: ['image/png', 'image/jpeg', 'image/webp', 'video/*'],
  })
}
