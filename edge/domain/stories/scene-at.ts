import { AppError } from '../../../shared/errors.ts'
import type { BoardScene } from '../../../shared/tasks/story.ts'

/** A scene by its number, counted from 1, or by its id. */
export type SceneRef = { number: number } | { id: string }

/** Where the scene stands, counted from 0. @throws not_found */
export const indexOfScene = (scenes: readonly Pick<BoardScene, 'id'>[], ref: SceneRef): number => {
  const index = 'id' in ref ? scenes.findIndex(({ id }) => id === ref.id) : ref.number - 1
  if (scenes[index] === undefined) {
    throw new AppError('not_found', 'There is no such scene', {
      field: 'scene',
      got: 'id' in ref ? ref.id : ref.number,
      allowed: `1 to ${scenes.length}`,
    })
  }
  return index
}

/** The same scenes but for one. @throws not_found */
export const replaceScene = (
  scenes: readonly BoardScene[],
  ref: SceneRef,
  change: (scene: BoardScene) => BoardScene,
): BoardScene[] => {
  const index = indexOfScene(scenes, ref)
  return scenes.map((scene, i) => (i === index ? change(scene) : scene))
}
