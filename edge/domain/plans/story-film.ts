import { composePieces } from '../../../shared/films/compose-pieces.ts'
import type { Timeline } from '../../../shared/films/story-timeline.ts'
import type { Encoder } from '../../../shared/hls/film.ts'
import type { ComposedScene } from '../../../shared/jobs/compose.ts'
import type { StoryTaskInput } from '../../../shared/tasks/story.ts'
import { filmLimits } from './film-plan.ts'
import { joinPieces } from './join-pieces.ts'
import type { CommittedOutput, PlanTools } from './plan.ts'
import { storedFile } from './stored-file.ts'
import type { Picture } from './story-pictures.ts'
import type { BoardedScene } from './storyboard.ts'

/** What players expect of films from the net. */
const loudnessLufs = -14

/** The job whose output says what a story's pieces are encoded with. */
export const encoderKey = 'probe:voice'

type StoryScenes = {
  input: StoryTaskInput
  seed: number
  timeline: Timeline
  scenes: readonly BoardedScene[]
  pictures: readonly Picture[]
  speeches: readonly CommittedOutput<'speech'>[]
}

type ComposedFilm = {
  joined: CommittedOutput<'join'>
  captionsMediaId: string | null
  /** Why none were burnt in, if so. */
  captions: CommittedOutput<'compose'>['captions']
}

const composedScenes = ({ input, seed, timeline, scenes, pictures }: StoryScenes): ComposedScene[] =>
  timeline.scenes.flatMap(({ startFrame, endFrame, words }, i) => {
    const picture = pictures[i]
    if (picture === undefined) return []
    return {
      ...{ picture: picture.file, kind: picture.kind, startFrame, endFrame },
      mood: scenes[i]?.mood ?? null,
      transition: input.transitions[i % input.transitions.length] ?? 'fade',
      seed: (seed + (scenes[i]?.ordinal ?? i)) % 2 ** 31,
      words: input.captions ? words : [],
    }
  })

const declareSound = ({ input, timeline, speeches }: StoryScenes, tools: PlanTools) => {
  const tracks = timeline.scenes.flatMap(({ speechStartMs }, i) => {
    const speech = speeches[i]
    return speech === undefined ? [] : [{ file: storedFile(speech, speech), startMs: speechStartMs }]
  })
  const words = input.captions ? timeline.scenes.flatMap((scene) => scene.words) : []
  const { durationMs } = timeline
  const { language } = input
  return tools.job('soundtrack', 'soundtrack', { tracks, durationMs, loudnessLufs, words, language })
}

/**
 * A worker that probes a narration also says what it encodes with: that is fixed for all pieces, as a film that is
 * copied would have it from its own probe, and by an edit for those that are made later.
 */
const chooseEncoder = ({ input, speeches }: StoryScenes, tools: PlanTools): Encoder | undefined => {
  if (input.board?.encoder) return input.board.encoder
  const mediaId = speeches[0]?.mediaId ?? ''
  return tools.job(encoderKey, 'probe', { mediaId, requireVideo: false, ...filmLimits }, { priority: 0 })
    ?.encoder
}

/** Sound and pictures side by side, then joined. */
export const composeStory = (story: StoryScenes, tools: PlanTools): ComposedFilm | undefined => {
  const { input } = story
  const sound = declareSound(story, tools)
  const encoder = chooseEncoder(story, tools)
  if (encoder === undefined) return undefined
  const rate = { num: input.rate, den: 1 }
  const film = {
    ...{ encoder, width: input.width, height: input.height, rate },
    scenes: composedScenes(story),
    captions: input.captions ? { language: input.language } : null,
  }
  const pieces = composePieces(film).map((piece, i) => {
    const key = `compose:${String(i).padStart(4, '0')}`
    const made = tools.job(key, 'compose', piece, { priority: i === 0 ? 1 : 2 })
    return { frames: piece.window.frameCount, made }
  })
  const mixed = sound && storedFile(sound, sound.sound)
  const stage = { name: 'composing', fromPercent: 40, toPercent: 85 }
  const joined = joinPieces({ pieces, rate, sound: mixed, fileName: 'story.mp4', stage }, tools)
  if (joined === undefined || sound === undefined) return undefined
  const captioned = pieces.map(({ made }) => made?.captions ?? 'none')
  return {
    joined,
    captionsMediaId: sound.captions ? (sound.mediaIds?.[sound.captions.name] ?? null) : null,
    captions: captioned.find((captions) => captions === 'font_missing') ?? captioned[0] ?? 'none',
  }
}
