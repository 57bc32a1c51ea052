import { AppError } from '../../../shared/errors.ts'
import type { Context } from '../../context.ts'
import { editStory } from './edit.ts'
import type { StoryView } from './read.ts'

/** `order` = every present number once, as the scenes shall follow each other. @throws not_found, invalid_input */
export const orderScenes = (ctx: Context, id: string, order: readonly number[]): Promise<StoryView> =>
  editStory(ctx, id, ({ board }) => {
    const { scenes } = board()
    const ordered = order.flatMap((number) => scenes[number - 1] ?? [])
    if (order.length !== scenes.length || new Set(ordered).size !== scenes.length) {
      throw new AppError('invalid_input', `Name each number from 1 to ${scenes.length} once`, {
        ...{ field: 'order', got: order.join(), allowed: `1 to ${scenes.length}` },
      })
    }
    return { scenes: ordered }
  })
