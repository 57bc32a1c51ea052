import { z } from '@hono/zod-openapi'
import { errorCodes } from '../../../shared/errors.ts'
import { Transition } from '../../../shared/jobs/compose.ts'
import { maxScenes } from '../../../shared/jobs/script.ts'
import { languageNames, languages } from '../../../shared/languages.ts'
import { ArtStyle, Mood, StoryLength, Topic, Voice } from '../../../shared/story.ts'
import { TaskStatus } from '../../../shared/task.ts'
import type { Context } from '../../context.ts'
import { filmPlaybackUrl } from '../../domain/films/film-playback-url.ts'
import { mediaPlaybackUrl } from '../../domain/media/playback-url.ts'
import type { SceneView, StoryView } from '../../domain/stories/read.ts'
import { toTime } from './describe.ts'

const SceneImage = z.object({
  status: z.enum(['queued', 'processing', 'completed', 'failed']),
  origin: z.enum(['own', 'drawn', 'drawn again', 'kept', 'neutral', 'shared', 'failed']).nullable().openapi({
    description:
      'Where it comes from: `drawn` from the prompt; `kept` = the newest could not be drawn, so the one before stays; null while it is drawn',
  }),
  url: z.string().nullable().openapi({ description: 'While a new one is drawn, the one before' }),
  media_id: z.string().nullable(),
  history: z.array(z.string()).openapi({ description: 'URLs of all its pictures, newest last' }),
})

export const StoryScene = z
  .object({
    number: z.int().min(1),
    id: z.string().openapi({ description: 'Stays when the scene is moved' }),
    narration: z.string(),
    prompt: z
      .string()
      .nullable()
      .openapi({ description: 'English; null while it is read from the narration' }),
    mood: Mood,
    voice: Voice,
    image: SceneImage,
    speech_url: z.string().nullable(),
    start_seconds: z.number().nullable().openapi({ description: 'Null until all scenes are spoken' }),
    end_seconds: z.number().nullable(),
  })
  .openapi('StoryScene')

export const Story = z
  .object({
    id: z.string(),
    uuid: z.string(),
    status: TaskStatus,
    stage: z.string(),
    progress: z.int().min(0).max(100),
    title: z.string().nullable(),
    description: z.string().nullable(),
    text: z.string().nullable().openapi({ description: 'All narrations; there as soon as they are written' }),
    topic: Topic,
    custom_topic: z.string().nullable(),
    length: StoryLength,
    language: z.enum(languages),
    voice: Voice,
    speed: z.number(),
    art_style: ArtStyle,
    captions: z.boolean(),
    transitions: z.array(Transition),
    scenes: z.array(StoryScene),
    duration_seconds: z.number().nullable(),
    video_url: z
      .string()
      .nullable()
      .openapi({ description: 'The MP4; after an edit the old one, until there is another' }),
    playback_url: z.string().nullable().openapi({ description: 'The same as an adaptive film (HLS)' }),
    captions_url: z.string().nullable().openapi({ description: 'WebVTT' }),
    error: z
      .looseObject({
        code: z.enum(errorCodes),
        message: z.string(),
        details: z.record(z.string(), z.unknown()),
      })
      .nullable(),
    created_at: z.iso.datetime(),
    updated_at: z.iso.datetime(),
    finished_at: z.iso.datetime().nullable(),
  })
  .openapi('Story')

const urlOf = async (ctx: Context, { task }: StoryView, mediaId: string | null): Promise<string | null> =>
  mediaId === null ? null : mediaPlaybackUrl(ctx, { id: mediaId, accountId: task.accountId })

const originOf = ({ picture }: SceneView) => picture as z.input<typeof SceneImage>['origin']

const toScene = async (
  ctx: Context,
  story: StoryView,
  scene: SceneView,
  i: number,
): Promise<z.input<typeof StoryScene>> => ({
  number: i + 1,
  id: scene.id,
  narration: scene.narration,
  prompt: scene.prompt,
  mood: scene.mood,
  voice: scene.voice,
  image: {
    status: scene.image.status,
    origin: originOf(scene),
    url: await urlOf(ctx, story, scene.image.mediaId),
    media_id: scene.image.mediaId,
    history: await Promise.all(
      scene.image.history.map((id) => mediaPlaybackUrl(ctx, { id, accountId: story.task.accountId })),
    ),
  },
  speech_url: await urlOf(ctx, story, scene.speechMediaId),
  start_seconds: scene.startSeconds,
  end_seconds: scene.endSeconds,
})

export const toScenes = (ctx: Context, view: StoryView) =>
  Promise.all(view.scenes.map((scene, i) => toScene(ctx, view, scene, i)))

export const toStory = async (ctx: Context, view: StoryView): Promise<z.input<typeof Story>> => {
  const { task, story, input } = view
  const { filmId, accountId, finishedAt } = task
  return {
    ...{ id: task.id, uuid: task.uuid, status: task.status, stage: task.stage },
    progress: task.progressPercent,
    ...{ title: story?.title ?? null, description: story?.description ?? null, text: story?.text ?? null },
    ...{ topic: story?.topic ?? input.topic, custom_topic: input.customTopic, length: input.length },
    ...{ language: input.language, voice: input.voice, speed: input.speed, art_style: input.artStyle },
    ...{ captions: input.captions, transitions: input.transitions },
    scenes: await toScenes(ctx, view),
    duration_seconds: view.durationSeconds,
    video_url: await urlOf(ctx, view, view.mediaId),
    playback_url: filmId === undefined ? null : await filmPlaybackUrl(ctx, accountId, filmId),
    captions_url: await urlOf(ctx, view, view.captionsMediaId),
    error: task.error as z.input<typeof Story>['error'],
    ...{ created_at: toTime(task.createdAt), updated_at: toTime(task.updatedAt) },
    finished_at: finishedAt === null ? null : toTime(finishedAt),
  }
}

const text = (max: number) => z.string().trim().min(1).max(max)
const narration = text(1_000)
const prompt = text(1_000)
const speed = z.number().min(0.5).max(2)

const language = z.string().openapi({
  enum: [...languages, ...Object.values(languageNames)],
  description: 'A code or an English name',
})

/** What is left out has the same defaults as a task of this kind. */
export const StoryRequest = z
  .strictObject({
    topic: Topic.optional(),
    custom_topic: text(5_000).optional(),
    scenes: z
      .array(z.strictObject({ narration, prompt: prompt.optional(), media_id: z.string().optional() }))
      .min(1)
      .max(maxScenes)
      .optional()
      .openapi({ description: 'Own words, told as they are' }),
    length: StoryLength.optional(),
    language,
    art_style: ArtStyle.optional(),
    voice: Voice.optional(),
    speed: speed.optional(),
    seed: z.int().nonnegative().optional().openapi({ description: 'The same story again' }),
    width: z.int().optional(),
    height: z.int().optional(),
    rate: z.int().optional(),
    captions: z.boolean().optional(),
    transitions: z.array(Transition).min(1).max(maxScenes).optional(),
    hls: z.boolean().optional(),
    visibility: z.enum(['signed', 'public']).optional(),
  })
  .openapi('StoryRequest')

export const StoryChangeRequest = z
  .strictObject({
    voice: Voice.optional(),
    speed: speed.optional(),
    art_style: ArtStyle.optional(),
    captions: z.boolean().optional(),
    transitions: z.array(Transition).min(1).max(maxScenes).optional(),
  })
  .openapi('StoryChange')

const number = z.int().min(1).max(maxScenes)

export const NewSceneRequest = z
  .strictObject({
    number: number.optional().openapi({ description: 'Its place; without it the last' }),
    narration,
    prompt: prompt.optional().openapi({ description: 'Without it the picture is read from the narration' }),
    mood: Mood.optional(),
    media_id: z.string().optional().openapi({ description: 'A picture or film of the account to show' }),
    voice: Voice.optional(),
  })
  .openapi('NewStoryScene')

export const SceneChangeRequest = z
  .strictObject({
    narration: narration.optional(),
    prompt: prompt.nullable().optional().openapi({ description: 'Null: read from the narration' }),
    mood: Mood.optional(),
    media_id: z.string().nullable().optional().openapi({ description: 'Null: drawn' }),
    voice: Voice.nullable().optional().openapi({ description: 'Null: the voice of the story' }),
  })
  .openapi('StorySceneChange')

export const OrderRequest = z
  .strictObject({
    order: z
      .array(number)
      .min(1)
      .max(maxScenes)
      .openapi({ description: 'Every number once', example: [2, 1, 3] }),
  })
  .openapi('StoryOrder')
