import { composePieces } from '../../../shared/films/compose-pieces.ts'
import type { Timeline } from '../../../shared/films/story-timeline.ts'
import type { Encoder } from '../../../shared/hls/film.ts'
import type { TemplateSceneDrawing } from '../../../shared/jobs/template.ts'
import type { TemplateTaskInput } from '../../../shared/tasks/template.ts'
import { filmLimits } from './film-plan.ts'
import { joinPieces } from './join-pieces.ts'
import type { CommittedOutput, PlanTools } from './plan.ts'
import { storedFile } from './stored-file.ts'
import type { Fetched, TemplateSources } from './template-sources.ts'
import type { SceneVoice } from './template-voices.ts'

/** What players expect of films from the net. */
const loudnessLufs = -14

type TemplateFilm = {
  input: TemplateTaskInput
  seed: number
  timeline: Timeline
  sources: TemplateSources
  voices: readonly SceneVoice[]
}

type DrawnFilm = {
  joined: CommittedOutput<'join'>
  captionsMediaId: string | null
  captions: CommittedOutput<'template'>['captions']
}

const moveBy = <T extends { startMs: number; endMs: number }>(items: readonly T[], byMs: number): T[] =>
  items.map((item) => ({ ...item, startMs: item.startMs + byMs, endMs: item.endMs + byMs }))

const slotMedia = ({ mediaId, kind }: Fetched): TemplateSceneDrawing['media'][string] => ({
  ...{ file: { mediaId }, kind: kind === 'film' ? 'film' : 'still' },
})

const drawings = ({ input, timeline, sources, voices }: TemplateFilm): TemplateSceneDrawing[] =>
  timeline.scenes.flatMap(({ startFrame, endFrame, speechStartMs, words }, i) => {
    const [scene, voice, fetched] = [input.scenes[i], voices[i], sources.scenes[i]]
    if (scene === undefined || voice === undefined || fetched === undefined) return []
    const media = Object.entries(fetched.media).map(([slot, one]) => [slot, slotMedia(one)] as const)
    return {
      ...{ layout: scene.layout, texts: scene.texts, media: Object.fromEntries(media) },
      ...{ transition: scene.transition, startFrame, endFrame },
      words: input.captions ? words : [],
      ...{ spoken: moveBy(voice.spoken, speechStartMs), phonemes: moveBy(voice.phonemes, speechStartMs) },
    }
  })

/** Undefined while it is mixed, null where nobody speaks. */
const declareSound = ({ input, timeline, voices }: TemplateFilm, tools: PlanTools) => {
  const tracks = timeline.scenes.flatMap(({ speechStartMs }, i) => {
    const file = voices[i]?.file
    return file ? [{ file, startMs: speechStartMs }] : []
  })
  if (tracks.length === 0) return null
  const words = timeline.scenes.flatMap((scene) => scene.words)
  const { durationMs } = timeline
  const { language } = input
  return tools.job('soundtrack', 'soundtrack', { tracks, durationMs, loudnessLufs, words, language })
}

/** A worker that probes a voice also says what it encodes with: that is fixed for all pieces. */
const chooseEncoder = ({ input, voices }: TemplateFilm, tools: PlanTools): Encoder | undefined => {
  const voiced = voices.find(({ mediaId }) => mediaId !== null)?.mediaId
  // A video in which nobody speaks has no sound to probe: a word is spoken for nobody.
  const text = input.name.replaceAll(/[^\p{L} ]/gu, '').trim() || 'a'
  const mediaId =
    voiced ??
    tools.job('speech:encoder', 'speech', { text, language: 'en', voice: 'alloy', speed: 1 })?.mediaId
  if (mediaId === undefined) return undefined
  return tools.job('probe:voice', 'probe', { mediaId, requireVideo: false, ...filmLimits }, { priority: 0 })
    ?.encoder
}

const declarePieces = (film: TemplateFilm, encoder: Encoder, tools: PlanTools) => {
  const { input, seed, sources } = film
  const { width, height, palette, presenter, language, captions } = input
  const logo = sources.logo && { mediaId: sources.logo.mediaId }
  const rate = { num: input.rate, den: 1 }
  const picture = { encoder, width, height, rate, palette, presenter, language, seed, captions, logo }
  return composePieces({ ...picture, scenes: drawings(film) }).map((piece, i) => {
    const key = `template:${String(i).padStart(4, '0')}`
    const made = tools.job(key, 'template', piece, { priority: i === 0 ? 1 : 2 })
    return { frames: piece.window.frameCount, made }
  })
}

/** Sound and pictures side by side, then joined. */
export const drawTemplate = (film: TemplateFilm, tools: PlanTools): DrawnFilm | undefined => {
  const sound = declareSound(film, tools)
  const encoder = chooseEncoder(film, tools)
  if (encoder === undefined) return undefined
  const pieces = declarePieces(film, encoder, tools)
  const mixed = sound && storedFile(sound, sound.sound)
  const stage = { name: 'drawing', fromPercent: 25, toPercent: 85 }
  const rate = { num: film.input.rate, den: 1 }
  const joined = joinPieces({ pieces, rate, sound: mixed, fileName: 'video.mp4', stage }, tools)
  if (joined === undefined || sound === undefined) return undefined
  const captioned = pieces.map(({ made }) => made?.captions ?? 'none')
  return {
    joined,
    captionsMediaId: sound?.captions ? (sound.mediaIds?.[sound.captions.name] ?? null) : null,
    captions: captioned.find((captions) => captions === 'font_missing') ?? captioned[0] ?? 'none',
  }
}
