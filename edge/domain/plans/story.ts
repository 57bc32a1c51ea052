import { AppError } from '../../../shared/errors.ts'
import { storyTimeline } from '../../../shared/films/story-timeline.ts'
import { filmIdOfMedia } from '../../../shared/ids.ts'
import type { ScriptInput, ScriptOutput } from '../../../shared/jobs/script.ts'
import { StoryTaskInput } from '../../../shared/tasks/story.ts'
import type { FilmResult } from './film-plan.ts'
import { planJoinedFilm } from './join-pieces.ts'
import { type CommittedOutput, type Plan, type PlanTools, pending } from './plan.ts'
import { seedOfTask } from './seed-of-task.ts'
import { composeStory } from './story-film.ts'
import { type Drawn, drawPicture, sharePictures } from './story-pictures.ts'
import { type BoardedScene, storyboard } from './storyboard.ts'

export type StorySoFar = Pick<ScriptOutput, 'title' | 'description' | 'topic' | 'understood'> & {
  seed: number
  /** All narrations. */
  text: string
  scenes: (Pick<BoardedScene, 'id' | 'narration' | 'prompt' | 'mood' | 'voice'> & {
    imageMediaId: string | null
    /** Where it comes from: `drawn` from the prompt, or why it is another one. */
    picture: string | null
    speechMediaId: string | null
    startSeconds: number | null
    endSeconds: number | null
  })[]
}

type StoryResult = StorySoFar &
  Partial<FilmResult> & {
    mediaId: string
    filmId: string | null
    durationSeconds: number
    captions: 'burnt' | 'none' | 'font_missing'
    captionsMediaId: string | null
  }

type Speech = CommittedOutput<'speech'>

const scriptInput = (input: StoryTaskInput, seed: number): ScriptInput => {
  const { topic, customTopic, length, language } = input
  const scenes =
    input.scenes?.map(({ narration, prompt }) => ({ narration, ...(prompt !== undefined && { prompt }) })) ??
    null
  return { topic, customTopic, scenes, length, language, seed }
}

/** @throws AppError as the voice said, with the scene */
const narrate = (
  input: StoryTaskInput,
  { id, narration, voice }: BoardedScene,
  i: number,
  tools: PlanTools,
): Speech | undefined => {
  const { language, speed } = input
  const spoken = tools.settled(
    `speech:${id}`,
    'speech',
    { text: narration, language, voice, speed },
    { priority: 1 },
  )
  if (spoken === undefined) return undefined
  if ('ok' in spoken) return spoken.ok
  const { code, message, details } = spoken.failed
  throw new AppError(code, message, { ...details, scene: i + 1 })
}

const pictureOf = (drawn: Drawn) => {
  if (drawn === undefined) return { imageMediaId: null, picture: null }
  if ('failed' in drawn) return { imageMediaId: null, picture: 'failed' }
  return { imageMediaId: drawn.mediaId, picture: drawn.origin }
}

const soFar = (
  { title, description, topic, understood }: ScriptOutput,
  seed: number,
  scenes: readonly BoardedScene[],
  pictures: readonly Drawn[],
  speeches: readonly (Speech | undefined)[],
): StorySoFar => ({
  ...{ title, description, topic, understood, seed },
  text: scenes.map(({ narration }) => narration).join('\n\n'),
  scenes: scenes.map(({ id, narration, prompt, mood, voice }, i) => ({
    ...{ id, narration, prompt, mood, voice },
    ...pictureOf(pictures[i]),
    ...{ speechMediaId: speeches[i]?.mediaId ?? null, startSeconds: null, endSeconds: null },
  })),
})

const isThere = <T>(value: T | undefined): value is T => value !== undefined

/** Script → a picture and a voice per scene → sound and picture of the film → one MP4 → its adaptive film. */
export const storyPlan: Plan<typeof StoryTaskInput, StoryResult> = {
  kind: 'story',
  version: 1,
  input: StoryTaskInput,
  evaluate: (taskId, input, tools) => {
    const seed = input.seed ?? seedOfTask(taskId)
    const asked = scriptInput(input, seed)
    const script = tools.job('script', 'script', asked, { priority: 0 })
    tools.stage('writing', 0, 5, script ? 1 : 0, 1)
    if (script === undefined) return pending

    const scenes = storyboard(input, asked, script, tools)
    const drawn = scenes.map((scene) => drawPicture({ input, seed, script, scene }, tools))
    const speeches = scenes.map((scene, i) => narrate(input, scene, i, tools))
    const story = soFar(script, seed, scenes, drawn, speeches)
    tools.show(story)
    const [pictured, spoken] = [drawn.filter(isThere), speeches.filter(isThere)]
    tools.stage('drawing', 5, 40, pictured.length + spoken.length, 2 * scenes.length)
    if (pictured.length + spoken.length < 2 * scenes.length) return pending

    const pictures = sharePictures(drawn)
    if (pictures === undefined) return failWith(drawn)
    const timeline = storyTimeline(spoken, { num: input.rate, den: 1 })
    const composed = composeStory({ input, seed, timeline, scenes, pictures, speeches: spoken }, tools)
    const placed = story.scenes.map((scene, i) => {
      const { startFrame = 0, endFrame = 0 } = timeline.scenes[i] ?? {}
      const times = { startSeconds: startFrame / input.rate, endSeconds: endFrame / input.rate }
      return { ...scene, ...pictureOf(pictures[i]), ...times }
    })
    tools.show({ ...story, scenes: placed })
    if (composed?.joined.mediaId === undefined) return pending

    const { mediaId, durationSeconds } = composed.joined
    // Another film for another MP4: the one before plays on until then.
    const filmId = input.hls ? filmIdOfMedia(mediaId) : null
    const film = filmId ? planJoinedFilm({ mediaId, filmId, visibility: input.visibility }, tools, 85) : {}
    if (film === pending) return pending
    const { captions, captionsMediaId } = composed
    const made = { mediaId, durationSeconds, captions, captionsMediaId }
    return { ...film, ...story, scenes: placed, ...made, filmId }
  },
}

/** @throws AppError as the first picture's last try ended */
const failWith = (drawn: readonly Drawn[]): never => {
  const failed = drawn.find((one) => one !== undefined && 'failed' in one)
  const { code, message, details } =
    failed && 'failed' in failed
      ? failed.failed
      : { code: 'engine_failed' as const, message: '', details: {} }
  throw new AppError(code, message, details)
}
