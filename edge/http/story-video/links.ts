import type { Context } from '../../context.ts'
import { mediaPlaybackUrl } from '../../domain/media/playback-url.ts'
import { imageIdOf } from '../../domain/stories/image-id.ts'
import type { StoryView } from '../../domain/stories/read.ts'

/** Addresses of all that an answer names; each opens without a header for a day or two. */
export const linksOf = async (ctx: Context, { task, scenes, mediaId }: StoryView) => {
  const ids = new Set(scenes.flatMap(({ image }) => image.history))
  if (mediaId !== null) ids.add(mediaId)
  const signed = await Promise.all(
    [...ids].map(async (id) => [id, await mediaPlaybackUrl(ctx, { id, accountId: task.accountId })] as const),
  )
  const urls = new Map(signed)
  return {
    mediaUrl: (id: string) => urls.get(id) ?? '',
    imageId: (sceneId: string) => imageIdOf(task.id, sceneId),
  }
}
