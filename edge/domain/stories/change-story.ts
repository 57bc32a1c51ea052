import type { StoryTaskInput } from '../../../shared/tasks/story.ts'
import type { Context } from '../../context.ts'
import { editStory } from './edit.ts'
import type { StoryView } from './read.ts'

export type StoryChange = Partial<
  Pick<StoryTaskInput, 'voice' | 'speed' | 'artStyle' | 'captions' | 'transitions'>
>

/** What holds for all scenes; a scene's own voice stays its own. @throws not_found */
export const changeStory = (ctx: Context, id: string, change: StoryChange): Promise<StoryView> =>
  editStory(ctx, id, ({ input, isWritten, board, keep }) => {
    const isRestyled = change.artStyle !== undefined && change.artStyle !== input.artStyle
    // Nothing is drawn before the script is there, so there is nothing to keep.
    return isRestyled && isWritten ? { input: change, scenes: board().scenes.map(keep) } : { input: change }
  })
