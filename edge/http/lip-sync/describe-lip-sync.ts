import { type OpenAPIHono, z } from '@hono/zod-openapi'

const binary = z.string().openapi({ format: 'binary' })
const Form = z
  .object({
    videoFile: binary.optional().openapi({ description: 'The film whose lips shall move' }),
    audioFile: binary.optional().openapi({ description: 'What they shall say' }),
    video_media_id: z
      .string()
      .optional()
      .openapi({ description: 'A media of POST /v1/uploads in the place of videoFile' }),
    audio_media_id: z
      .string()
      .optional()
      .openapi({ description: 'A media of POST /v1/uploads in the place of audioFile' }),
    policy: z
      .enum(['loop', 'hold', 'cut'])
      .optional()
      .openapi({ description: 'Where the voice is longer than the film' }),
    no_face: z.enum(['fail', 'redub']).optional().openapi({ description: 'Where the film shows no face' }),
  })
  .openapi('LipSyncForm')

const LipSyncTask = z
  .object({
    id: z.int(),
    input_audio_file: z.url(),
    input_video_file: z.url(),
    result_synced_file: z.url().nullable().openapi({ description: 'An MP4; null until it is finished' }),
    task_id: z.uuid(),
    status: z
      .union([z.literal(1), z.literal(2), z.literal(3)])
      .openapi({ description: '1 started, 2 failed, 3 finished' }),
    created_at: z.string().openapi({ example: '2023-10-15T22:24:51.809012Z' }),
    updated_at: z.string().openapi({ example: '2023-10-15T22:24:51.809041Z' }),
    error: z
      .object({ code: z.string(), message: z.string(), details: z.record(z.string(), z.unknown()) })
      .nullable(),
    progress: z.int().min(0).max(100),
    stage: z.string(),
    queue_position: z.int().nullable(),
    hls_url: z
      .url()
      .nullable()
      .openapi({ description: 'The same as an adaptive film, from its first piece on' }),
  })
  .openapi('LipSyncTask')

const FieldErrors = z.record(z.string(), z.array(z.string())).openapi('LipSyncFieldErrors')
const Detail = z.object({ detail: z.string() }).openapi('LipSyncDetail')

const jsonOf = <S extends z.ZodType>(description: string, schema: S) => ({
  description,
  content: { 'application/json': { schema } },
})
const security = [{}, { bearer: [] }, { apiKey: [] }]
const tags = ['lip-sync']
const taskId = z.object({ task_id: z.uuid() })
const noPage = { description: 'There is no such task' }

/** The routes parse by hand, as published; the document says what they take and give. */
export const describeLipSync = (registry: OpenAPIHono['openAPIRegistry']): void => {
  registry.registerPath({
    ...{ method: 'post', path: '/api/upload/', tags, security },
    summary: 'Give a film a new voice',
    request: { body: { required: true, content: { 'multipart/form-data': { schema: Form } } } },
    responses: {
      201: jsonOf('The task', LipSyncTask),
      400: jsonOf('What is wrong with which field', FieldErrors),
      413: jsonOf('Larger than a request may be: use /v1/uploads and the media ids', Detail),
      415: jsonOf('Neither a form nor JSON', Detail),
    },
  })
  registry.registerPath({
    ...{ method: 'get', path: '/api/sync/{task_id}/status/', tags, security },
    summary: 'How a task stands, and its film',
    request: { params: taskId },
    responses: { 200: jsonOf('The task', LipSyncTask), 404: noPage },
  })
  registry.registerPath({
    ...{ method: 'get', path: '/download/{task_id}/', tags, security },
    summary: 'The finished film, to be saved',
    request: { params: taskId },
    responses: { 200: { description: 'The MP4' }, 206: { description: 'A range of it' }, 404: noPage },
  })
  registry.registerPath({
    ...{ method: 'get', path: '/media/{path}', tags, security: [] },
    summary: 'A file that a published API named',
    request: { params: z.object({ path: z.string() }), query: z.object({ token: z.string().optional() }) },
    responses: {
      200: { description: 'The file' },
      206: { description: 'A range of it' },
      404: { description: 'There is no such file, or it is not for you' },
    },
  })
}
