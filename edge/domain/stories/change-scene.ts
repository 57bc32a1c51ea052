import type { BoardScene } from '../../../shared/tasks/story.ts'
import type { Context } from '../../context.ts'
import { editStory } from './edit.ts'
import { type OwnMedia, readOwnMedia } from './own-media.ts'
import type { StoryView } from './read.ts'
import { replaceScene, type SceneRef } from './scene-at.ts'

/** What may be said of a scene; null takes back what was said before. */
export type SceneChange = {
  narration?: string | undefined
  /** Null: read from the narration. */
  prompt?: string | null | undefined
  mood?: BoardScene['mood']
  voice?: BoardScene['voice'] | null
  /** Null: drawn. */
  mediaId?: string | null | undefined
}

/** Everything of a scene but its place. What was not touched is not made again. @throws not_found, invalid_input */
export const changeScene = async (
  ctx: Context,
  id: string,
  ref: SceneRef,
  change: SceneChange,
): Promise<StoryView> => {
  const own = await readOwnMedia(ctx, change.mediaId)
  return editStory(ctx, id, ({ board, viewOf, keep }) => ({
    scenes: replaceScene(board().scenes, ref, (scene) => {
      const narration = change.narration ?? viewOf(scene)?.narration ?? ''
      return changed(change.prompt === undefined ? scene : keep(scene), narration, change, own)
    }),
  }))
}

const changed = (
  scene: BoardScene,
  narration: string,
  { prompt, mood, voice, ...change }: SceneChange,
  own: OwnMedia,
): BoardScene => {
  const { prompt: oldPrompt, voice: oldVoice, about, ...rest } = scene
  const read = prompt === null ? { about: narration } : about === undefined ? {} : { about }
  const newPrompt = prompt === null ? undefined : (prompt ?? oldPrompt)
  const newVoice = voice === null ? undefined : (voice ?? oldVoice)
  return {
    ...rest,
    ...read,
    ...own,
    ...(change.narration !== undefined && { narration: change.narration }),
    ...(mood !== undefined && { mood }),
    ...(newPrompt !== undefined && { prompt: newPrompt }),
    ...(newVoice !== undefined && { voice: newVoice }),
  }
}
