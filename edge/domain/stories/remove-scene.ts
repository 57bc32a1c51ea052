import { AppError } from '../../../shared/errors.ts'
import type { Context } from '../../context.ts'
import { editStory } from './edit.ts'
import type { StoryView } from './read.ts'
import { indexOfScene, type SceneRef } from './scene-at.ts'

/** @throws not_found, conflict for the last scene that is left */
export const removeScene = (ctx: Context, id: string, ref: SceneRef): Promise<StoryView> =>
  editStory(ctx, id, ({ board }) => {
    const { scenes } = board()
    const index = indexOfScene(scenes, ref)
    if (scenes.length === 1) throw new AppError('conflict', 'A story has one scene at least')
    return { scenes: scenes.toSpliced(index, 1) }
  })
