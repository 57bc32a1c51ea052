import { AppError } from '../../../shared/errors.ts'
import { StoryTaskInput } from '../../../shared/tasks/story.ts'
import type { Context } from '../../context.ts'
import { readSources } from '../../db/job-media.ts'

/**
 * Says of each scene's own media whether it is a picture or a film: only its row tells.
 * @throws invalid_input for one that is neither
 */
export const prepareStory = async (ctx: Context, accountId: string, input: unknown): Promise<unknown> => {
  const story = StoryTaskInput.parse(input)
  const ids = story.scenes?.flatMap(({ mediaId }) => (mediaId === undefined ? [] : [mediaId])) ?? []
  if (ids.length === 0) return story
  const rows = await readSources(ctx.db, accountId, ids)
  const typeOf = new Map(rows.map(({ id, contentType }) => [id, contentType]))
  const scenes = story.scenes?.map((scene, i) => {
    if (scene.mediaId === undefined) return scene
    const type = typeOf.get(scene.mediaId) ?? ''
    if (type.startsWith('image/')) return { ...scene, mediaKind: 'still' as const }
    if (type.startsWith('video/')) return { ...scene, mediaKind: 'film' as const }
    throw new AppError('invalid_input', 'The media of a scene must be a picture or a film', {
      field: `input.scenes.${i}.media_id`,
      got: type,
      allowed: ['image/*', 'video/*'],
    })
  })
  return { ...story, scenes }
}
