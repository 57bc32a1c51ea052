import { AppError } from '../../../shared/errors.ts'
import { maxScenes } from '../../../shared/jobs/script.ts'
import type { BoardScene } from '../../../shared/tasks/story.ts'
import type { Context } from '../../context.ts'
import { editStory } from './edit.ts'
import { readOwnMedia } from './own-media.ts'
import type { StoryView } from './read.ts'

export type NewScene = Pick<BoardScene, 'prompt' | 'mood' | 'voice'> & {
  narration: string
  mediaId?: string | undefined
  /** Its place, counted from 1; without it the last. */
  number?: number | undefined
}

/** One more scene; without a prompt its picture is read from its words. @throws not_found, invalid_input */
export const insertScene = async (
  ctx: Context,
  id: string,
  { number, mediaId, prompt, mood, voice, narration }: NewScene,
): Promise<StoryView> => {
  const own = await readOwnMedia(ctx, mediaId)
  const said = {
    ...{ narration, nonce: 0, ...own },
    ...(prompt === undefined ? { about: narration } : { prompt }),
    ...(mood !== undefined && { mood }),
    ...(voice !== undefined && { voice }),
  }
  return editStory(ctx, id, ({ board }) => {
    const { scenes, written } = board()
    const at = number ?? scenes.length + 1
    if (scenes.length >= maxScenes || at > scenes.length + 1) {
      throw new AppError('invalid_input', 'A scene is put among the others, or after the last', {
        ...{ field: 'number', got: at, allowed: `1 to ${Math.min(maxScenes, scenes.length + 1)}` },
      })
    }
    return { scenes: scenes.toSpliced(at - 1, 0, { id: `a${written.lastAdded + 1}`, from: null, ...said }) }
  })
}
