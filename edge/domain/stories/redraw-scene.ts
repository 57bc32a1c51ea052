import { AppError } from '../../../shared/errors.ts'
import type { Context } from '../../context.ts'
import { editStory } from './edit.ts'
import type { StoryView } from './read.ts'
import { replaceScene, type SceneRef } from './scene-at.ts'

/**
 * Draws one picture anew; only the pieces of the film that show it are made again. When it cannot be drawn, the old one
 * stays.
 * @throws not_found, conflict for a scene that shows a media of its own
 */
export const redrawScene = (ctx: Context, id: string, ref: SceneRef): Promise<StoryView> =>
  editStory(ctx, id, ({ board, viewOf, keep }) => ({
    scenes: replaceScene(board().scenes, ref, (scene) => {
      if (viewOf(scene)?.picture === 'own') {
        throw new AppError('conflict', 'The scene shows a media of its own: set media_id to null first')
      }
      return { ...keep(scene), nonce: scene.nonce + 1 }
    }),
  }))
