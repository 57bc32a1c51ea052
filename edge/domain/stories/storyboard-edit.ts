import { AppError } from '../../../shared/errors.ts'
import { canonicalJson } from '../../../shared/hash.ts'
import type { Encoder } from '../../../shared/hls/film.ts'
import type { FileRef } from '../../../shared/jobs/file-ref.ts'
import type { ScriptOutput } from '../../../shared/jobs/script.ts'
import { type BoardScene, StoryTaskInput } from '../../../shared/tasks/story.ts'
import { boardOf } from '../plans/storyboard.ts'
import type { SceneView, StoryView } from './read.ts'

/** What the jobs of a story have made that an edit stands on. */
export type Written = {
  script: ScriptOutput
  encoder: Encoder | null
  /** Picture of the story → where it lies. */
  fileOf: ReadonlyMap<string, FileRef>
  /** Highest number that an added scene has had, a removed one too. */
  lastAdded: number
}

export type Draft = {
  input: StoryTaskInput
  isWritten: boolean
  /** @throws conflict before the script is written */
  board: () => { scenes: BoardScene[]; written: Written }
  viewOf: (scene: BoardScene) => SceneView | undefined
  /** The scene, with its present picture to fall back on. */
  keep: (scene: BoardScene) => BoardScene
}

export type Edit = (draft: Draft) => { input?: Partial<StoryTaskInput>; scenes?: BoardScene[] }

/** The input after the edit; undefined when it changes nothing. Pure. */
export const applyEdit = (
  { input, scenes }: StoryView,
  written: Written | undefined,
  edit: Edit,
): StoryTaskInput | undefined => {
  const board = written && { scenes: boardOf(input, written.script), written }
  const viewOf = ({ id }: BoardScene) => scenes.find((scene) => scene.id === id)
  const keep = (scene: BoardScene): BoardScene => {
    const shown = viewOf(scene)
    const mediaId = shown?.picture === 'shared' ? null : (shown?.imageMediaId ?? null)
    const file = mediaId === null ? undefined : written?.fileOf.get(mediaId)
    return mediaId === null || file === undefined ? scene : { ...scene, kept: { mediaId, file } }
  }
  const draft: Draft = {
    input,
    isWritten: board !== undefined,
    board: () => {
      if (board === undefined) throw new AppError('conflict', 'The story is not written yet: try again later')
      return board
    },
    viewOf,
    keep,
  }
  const change = edit(draft)
  const encoder = input.board?.encoder ?? written?.encoder ?? null
  const asBoard = (all: BoardScene[] | undefined) =>
    all === undefined ? input.board : { scenes: all, encoder }
  const before = StoryTaskInput.parse({ ...input, board: asBoard(board?.scenes) })
  const after = StoryTaskInput.parse({
    ...input,
    ...change.input,
    board: asBoard(change.scenes ?? board?.scenes),
  })
  return canonicalJson(before) === canonicalJson(after) ? undefined : after
}
