import type { BoardScene } from '../../../shared/tasks/story.ts'
import type { Context } from '../../context.ts'
import { readMediaKinds } from '../plans/prepare-story.ts'
import { requireOwnMedia } from '../tasks/require-own-media.ts'
import { taskAccount } from '../tasks/task-account.ts'

export type OwnMedia = Pick<BoardScene, 'mediaId' | 'mediaKind'>

/** What a scene shall show, with what it is. @throws not_found for another account's; invalid_input for a sound */
export const readOwnMedia = async (ctx: Context, mediaId: string | null | undefined): Promise<OwnMedia> => {
  if (mediaId === undefined) return {}
  if (mediaId === null) return { mediaId }
  const accountId = taskAccount(ctx)
  await requireOwnMedia(ctx, accountId, { mediaId })
  const kindOf = await readMediaKinds(ctx, accountId, [mediaId])
  return { mediaId, mediaKind: kindOf(mediaId, 'media_id') }
}
