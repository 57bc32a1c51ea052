import { composePieces } from '../../../shared/films/compose-pieces.ts'
import type { Timeline } from '../../../shared/films/story-timeline.ts'
import type { ComposedScene } from '../../../shared/jobs/compose.ts'
import type { Scene } from '../../../shared/jobs/script.ts'
import type { StoryTaskInput } from '../../../shared/tasks/story.ts'
import { filmLimits } from './film-plan.ts'
import { joinPieces } from './join-pieces.ts'
import type { CommittedOutput, PlanTools } from './plan.ts'
import { storedFile } from './stored-file.ts'
import type { Picture } from './story-pictures.ts'

/** What players expect of films from the net. */
const loudnessLufs = -14

type StoryScenes = {
  input: StoryTaskInput
  seed: number
  timeline: Timeline
  scenes: readonly Scene[]
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
      seed: (seed + i) % 2 ** 31,
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
 * Sound and pictures side by side, then joined. A worker that probes a narration also says what it encodes with: that
 * is fixed for all pieces, as a film that is copied would have it from its own probe.
 */
export const composeStory = (story: StoryScenes, tools: PlanTools): ComposedFilm | undefined => {
  const { input, speeches } = story
  const sound = declareSound(story, tools)
  const mediaId = speeches[0]?.mediaId ?? ''
  const probed = tools.job(
    'probe:voice',
    'probe',
    { mediaId, requireVideo: false, ...filmLimits },
    { priority: 0 },
  )
  if (probed === undefined) return undefined
  const rate = { num: input.rate, den: 1 }
  const film = {
    ...{ encoder: probed.encoder, width: input.width, height: input.height, rate },
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
