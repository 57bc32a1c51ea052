import { AppError } from '../../../shared/errors.ts'
import { StoryTaskInput } from '../../../shared/tasks/story.ts'
import type { Context } from '../../context.ts'
import { readSources } from '../../db/job-media.ts'

/**
 * Says of each scene's own media whether it is a picture or a film: only its row tells.
 * @throws invalid_input for one that is neither, and for edits of what is not there yet
 */
export const prepareStory = async (ctx: Context, accountId: string, input: unknown): Promise<unknown> => {
  const story = StoryTaskInput.parse(input)
  if (story.board !== null) {
    throw new AppError('invalid_input', 'A story is edited once it is there', { field: 'input.board' })
  }
  const ids = story.scenes?.flatMap(({ mediaId }) => (mediaId === undefined ? [] : [mediaId])) ?? []
  if (ids.length === 0) return story
  const kindOf = await readMediaKinds(ctx, accountId, ids)
  const scenes = story.scenes?.map((scene, i) =>
    scene.mediaId === undefined
      ? scene
      : { ...scene, mediaKind: kindOf(scene.mediaId, `input.scenes.${i}.media_id`) },
  )
  return { ...story, scenes }
}

/** @throws, when asked, invalid_input for a media that is neither a picture nor a film */
export const readMediaKinds = async (ctx: Context, accountId: string, ids: string[]) => {
  const rows = await readSources(ctx.db, accountId, ids)
  const typeOf = new Map(rows.map(({ id, contentType }) => [id, contentType]))
  return (mediaId: string, field: string): 'still' | 'film' => {
    const type = typeOf.get(mediaId) ?? ''
    if (type.startsWith('image/')) return 'still'
    if (type.startsWith('video/')) return 'film'
    throw new AppError('invalid_input', 'The media of a scene must be a picture or a film', {
      field,
      got: type,
      allowed: ['image/*', 'video/*'],
    })
  }
}
