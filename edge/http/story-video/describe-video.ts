import { type OpenAPIHono, z } from '@hono/zod-openapi'
import { side } from '../../../shared/jobs/image.ts'
import { videoFields } from './read-video-request.ts'

const Detail = z.object({ detail: z.string() })
const FieldProblems = z.object({
  detail: z.array(
    z.object({
      type: z.string(),
      loc: z.array(z.union([z.string(), z.int()])),
      msg: z.string(),
      input: z.unknown(),
      ctx: z.record(z.string(), z.unknown()).optional(),
    }),
  ),
})

const VideoRequest = z
  .object({
    story_topic: z.enum(videoFields.story_topic),
    art_style: z.enum(videoFields.art_style),
    duration: z.enum(videoFields.duration),
    language: z.enum(videoFields.language as [string, ...string[]]),
    voice_name: z.enum(videoFields.voice_name),
    custom_topic: z
      .string()
      .nullable()
      .optional()
      .openapi({ description: 'What the story is about, or from three sentences on the story itself' }),
    width: side
      .nullable()
      .optional()
      .openapi({ description: 'Of the film in pixels, 720 where none is said' }),
    height: side.nullable().optional().openapi({ description: '1280 where none is said' }),
  })
  .openapi('VideoRequest', { description: 'Words in any case' })

const Status = z.enum(['queued', 'processing', 'completed', 'failed'])
const Image = z
  .object({
    id: z.string(),
    status: Status,
    urls: z.array(z.string()).openapi({ description: 'Every picture there has been, newest last' }),
    subtitles: z.string().openapi({ description: 'What is said while it is seen' }),
    created_at: z.string(),
    updated_at: z.string(),
    prompt: z.string().nullable(),
  })
  .openapi('StoryImage')

const VideoStatus = z
  .object({
    task_id: z.uuid(),
    status: Status,
    progress: z.number().min(0).max(1),
    url: z.string().nullable(),
    story_title: z.string().nullable(),
    story_description: z.string().nullable(),
    story_text: z.string().nullable(),
    error_message: z.string().nullable(),
    images: z.array(Image),
    created_at: z.string(),
    updated_at: z.string(),
  })
  .openapi('VideoStatus')

const ImagesStatus = z
  .object({
    task_id: z.uuid(),
    status: Status,
    created_at: z.string(),
    updated_at: z.string(),
    story_text: z.string().nullable(),
    images: z.array(Image),
  })
  .openapi('ImagesStatus')

const Redrawn = z
  .object({
    task_id: z.uuid(),
    status: Status,
    urls: z.array(z.string()),
    created_at: z.string(),
    updated_at: z.string(),
  })
  .openapi('RegeneratedImage')

const jsonOf = <S extends z.ZodType>(description: string, schema: S) => ({
  description,
  content: { 'application/json': { schema } },
})
const common = { tags: ['story-video'], security: [{ bearer: [] }, { apiKey: [] }] }
const refused = jsonOf('Not authenticated', Detail)

/** The routes parse by hand, to refuse in FastAPI's words; the document says what they take and give. */
export const describeVideo = (registry: OpenAPIHono['openAPIRegistry']): void => {
  registry.registerPath({
    ...common,
    method: 'post',
    path: '/video',
    summary: 'A narrated film of a story on a topic',
    request: { body: { required: true, content: { 'application/json': { schema: VideoRequest } } } },
    responses: {
      200: jsonOf('The task', z.object({ task_id: z.uuid(), status: z.literal('queued') })),
      401: refused,
      422: jsonOf('Every field that is missing or wrong', FieldProblems),
    },
  })
  const task = { params: z.object({ task_id: z.string() }) }
  const missing = jsonOf('Task not found', Detail)
  registry.registerPath({
    ...common,
    method: 'get',
    path: '/video/tasks/{task_id}',
    summary: 'Where the film stands; its text and pictures as soon as they are there',
    request: task,
    responses: { 200: jsonOf('The task', VideoStatus), 401: refused, 404: missing },
  })
  registry.registerPath({
    ...common,
    method: 'get',
    path: '/images/tasks/{task_id}',
    summary: 'The pictures of a film',
    request: task,
    responses: {
      200: jsonOf('The pictures in the order of scenes', ImagesStatus),
      401: refused,
      404: missing,
    },
  })
  registry.registerPath({
    ...common,
    method: 'post',
    path: '/images/{image_id}',
    summary: 'Draw a picture anew and make again what shows it; the old film stays until then',
    request: { params: z.object({ image_id: z.string() }) },
    responses: {
      200: jsonOf('The picture, or `processing` after a minute', Redrawn),
      401: refused,
      404: jsonOf('Image not found', Detail),
      500: jsonOf('Failed to regenerate image', Detail),
    },
  })
}
