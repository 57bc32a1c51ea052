import { AppError } from '../../../shared/errors.ts'
import type { BoardScene } from '../../../shared/tasks/story.ts'

/** A scene by its number, counted from 1, or by its id. */
export type SceneRef = { number: number } | { id: string }

/** Where the scene stands, counted from 0. @throws not_found */
export const indexOfScene = (scenes: readonly Pick<BoardScene, 'id'>[], ref: SceneRef): number =>
  scenes.indexOf(sceneAt(scenes, ref))

/** @throws not_found */
export const sceneAt = <T extends Pick<BoardScene, 'id'>>(scenes: readonly T[], ref: SceneRef): T => {
  const scene = 'id' in ref ? scenes.find(({ id }) => id === ref.id) : scenes[ref.number - 1]
  if (scene !== undefined) return scene
  throw new AppError('not_found', 'There is no such scene', {
    field: 'scene',
    got: 'id' in ref ? ref.id : ref.number,
    allowed: `1 to ${scenes.length}`,
  })
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
