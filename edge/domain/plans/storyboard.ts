import type { ScriptInput, ScriptOutput } from '../../../shared/jobs/script.ts'
import type { Mood } from '../../../shared/story.ts'
import type { BoardScene, StoryTaskInput } from '../../../shared/tasks/story.ts'
import type { PlanTools } from './plan.ts'

/** A scene as it stands in the film. */
export type BoardedScene = {
  /** Of its jobs' keys: it stays whatever is edited. */
  id: string
  /** Chooses its random numbers, wherever the scene stands now. */
  ordinal: number
  narration: string
  /** Null while it is still read from the narration. */
  prompt: string | null
  mood: Mood
  voice: StoryTaskInput['voice']
  nonce: number
  own: { mediaId: string; kind: 'still' | 'film' } | null
  kept: NonNullable<BoardScene['kept']> | null
}

/** Ordinals of added scenes come after those of any script. */
const firstAdded = 1_000

const ordinalOf = ({ id, from }: Pick<BoardScene, 'id' | 'from'>): number =>
  from ?? firstAdded + Number(id.slice(1))

/** The board of a story that nobody has edited. */
export const boardOf = (input: StoryTaskInput, script: ScriptOutput): BoardScene[] =>
  input.board?.scenes ??
  script.scenes.map((_, from) => ({ id: String(from), from, nonce: input.nonces[from] ?? 0 }))

const ownMedia = (input: StoryTaskInput, { from, mediaId, mediaKind }: BoardScene): BoardedScene['own'] => {
  const asked = from === null ? undefined : input.scenes?.[from]
  const own = mediaId === undefined ? asked : { mediaId, mediaKind }
  return own?.mediaId ? { mediaId: own.mediaId, kind: own.mediaKind ?? 'still' } : null
}

/** The script with what was edited; a scene that came without a prompt has one read from its words. */
export const storyboard = (
  input: StoryTaskInput,
  asked: ScriptInput,
  script: ScriptOutput,
  tools: PlanTools,
): BoardedScene[] =>
  boardOf(input, script).map((scene) => {
    const written = scene.from === null ? undefined : script.scenes[scene.from]
    const { about } = scene
    const read =
      about === undefined || scene.prompt !== undefined
        ? undefined
        : tools.job(`script:${scene.id}`, 'script', {
            ...asked,
            ...{ customTopic: null, scenes: [{ narration: about }], length: 'short' },
          })?.scenes[0]
    const prompt = scene.prompt ?? (about === undefined ? written?.prompt : read?.prompt)
    return {
      ...{ id: scene.id, ordinal: ordinalOf(scene), nonce: scene.nonce, kept: scene.kept ?? null },
      narration: scene.narration ?? written?.narration ?? '',
      prompt: prompt ?? null,
      mood: scene.mood ?? read?.mood ?? written?.mood ?? 'calm',
      voice: scene.voice ?? input.voice,
      own: ownMedia(input, scene),
    }
  })
