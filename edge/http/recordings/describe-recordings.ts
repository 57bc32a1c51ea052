import { type OpenAPIHono, z } from '@hono/zod-openapi'

const binary = z.string().openapi({ format: 'binary' })
const id = z.union([z.int(), z.string()]).openapi({ description: 'A number or its digits' })

const Naming = z
  .object({ title: z.string().max(255).optional(), description: z.string().optional() })
  .openapi('RecordingNaming')
const CreateForm = Naming.extend({
  video_file: binary.optional().openapi({ description: 'The first chunk' }),
}).openapi('RecordingCreateForm')

const placing = {
  offset: z
    .int()
    .min(0)
    .optional()
    .openapi({ description: 'Number of its first byte in the file; all chunks of a recording or none' }),
  index: z.int().min(0).optional().openapi({ description: 'Number of the chunk, in the place of offset' }),
  sha256: z.string().optional().openapi({
    description: 'Of this chunk in hexadecimal digits; stands, as the two above, before the file',
  }),
}
const ChunkForm = z
  .object({
    video_id: id,
    ...placing,
    video_chunck: binary.optional().openapi({ description: 'The next bytes, however many' }),
    video_chunk: binary.optional().openapi({ description: 'The same, spelt otherwise' }),
  })
  .openapi('RecordingChunkForm')
const ChunkOfForm = ChunkForm.omit({ video_id: true }).openapi('RecordingNextChunkForm')
const Finalize = z.object({ video_id: id }).openapi('RecordingFinalize')

const Recording = z
  .object({
    id: z.int(),
    title: z.string(),
    description: z.string(),
    video_file: z.url().nullable().openapi({ description: 'Seekable; null while nothing can be played' }),
    created_at: z.string().openapi({ example: '2023-10-02T09:30:11.120000Z' }),
    transcription: z
      .object({
        id: z.int(),
        transcription_text: z.string(),
        tier: z.string().openapi({ description: 'How far the words can be trusted; `no-words` has none' }),
      })
      .nullable(),
    status: z.enum(['receiving', 'assembling', 'transcribing', 'ready', 'failed']),
    progress: z.int().min(0).max(100),
    duration: z.number().nullable().openapi({ description: 'Seconds' }),
    hls_url: z.url().nullable().openapi({ description: 'The same as an adaptive film' }),
    transcript: z
      .object({ vtt: z.url(), srt: z.url() })
      .nullable()
      .openapi({ description: 'The words with their times' }),
    task_id: z.uuid().nullable(),
    error: z
      .object({ code: z.string(), message: z.string(), details: z.record(z.string(), z.unknown()) })
      .nullable(),
  })
  .openapi('Recording')

const Created = z.object({ video_id: z.int() }).openapi('RecordingCreated')
const Message = z.object({ message: z.string() }).openapi('RecordingMessage')
const ServerError = Message.extend({ error_details: z.string() }).openapi('RecordingServerError')
const FieldErrors = z.record(z.string(), z.array(z.string())).openapi('RecordingFieldErrors')
const Detail = z.object({ detail: z.string() }).openapi('RecordingDetail')

/** In a list of one where RECORDINGS_REPLIES is `array`. */
const orInList = <S extends z.ZodType>(schema: S) => z.union([z.tuple([schema]), schema])

const jsonOf = <S extends z.ZodType>(description: string, schema: S) => ({
  description,
  content: { 'application/json': { schema } },
})
const bodyOf = (schemas: Record<string, z.ZodType>, required = true) => ({
  required,
  content: Object.fromEntries(Object.entries(schemas).map(([type, schema]) => [type, { schema }])),
})
const security = [{}, { bearer: [] }, { apiKey: [] }]
const tags = ['recordings']
const urlencoded = 'application/x-www-form-urlencoded'
const params = z.object({ id: z.int() })
const none = jsonOf('There is no such recording', Detail)

const chunkAnswers = {
  400: jsonOf('No chunk came, or none that can be stored', z.union([Message, ServerError, FieldErrors])),
  404: none,
  409: jsonOf('The recording was finalized too long ago', Detail),
  413: jsonOf('Larger than a request may be: send smaller chunks', Detail),
  415: jsonOf('Not a form', Detail),
  500: jsonOf('The chunk could not be stored', ServerError),
}
const finalizeAnswers = { 400: jsonOf('No id came', Message), 404: none }

type Registry = OpenAPIHono['openAPIRegistry']

const describeSending = (registry: Registry): void => {
  const at = (path: string) => ({ path: `/api/record/videos/${path}`, tags, security })
  registry.registerPath({
    ...{ method: 'post', ...at(''), summary: 'Begin a recording' },
    request: {
      body: bodyOf({
        ...{ 'multipart/form-data': CreateForm, [urlencoded]: Naming, 'application/json': Naming },
      }),
    },
    responses: {
      201: jsonOf('Its number', orInList(Created)),
      400: jsonOf('What is wrong with which field', FieldErrors),
      413: jsonOf('Larger than a request may be', Detail),
      415: jsonOf('Neither a form nor JSON', Detail),
    },
  })
  registry.registerPath({
    ...{ method: 'patch', ...at('update_video_chunck'), summary: 'Send a chunk of a recording' },
    description: 'Chunks of any size stand in the order in which their requests arrive.',
    request: { body: bodyOf({ 'multipart/form-data': ChunkForm }) },
    responses: { 200: jsonOf('It is stored', orInList(Message)), ...chunkAnswers },
  })
  registry.registerPath({
    ...{ method: 'post', ...at('finalize_video_upload'), summary: 'Finish a recording' },
    description: 'Waits for no chunk: those under way and late ones are taken too.',
    request: {
      body: bodyOf({
        ...{ 'application/json': Finalize, [urlencoded]: Finalize, 'multipart/form-data': Finalize },
      }),
    },
    responses: { 200: jsonOf('It will be made', orInList(Message)), ...finalizeAnswers },
  })
  registry.registerPath({
    ...{ method: 'patch', ...at('{id}/update_video_file/'), summary: 'Send a chunk of this recording' },
    request: { params, body: bodyOf({ 'multipart/form-data': ChunkOfForm }) },
    responses: { 200: jsonOf('It is stored', Message), ...chunkAnswers },
  })
  registry.registerPath({
    ...{ method: 'post', ...at('{id}/finalize_video_upload/'), summary: 'Finish this recording' },
    request: { params },
    responses: { 200: jsonOf('It will be made', Message), 404: none },
  })
}

const describeReading = (registry: Registry): void => {
  const at = (path: string) => ({ path: `/api/record/videos/${path}`, tags, security })
  registry.registerPath({
    ...{ method: 'get', ...at(''), summary: 'All recordings, oldest first' },
    responses: { 200: jsonOf('The recordings', z.array(Recording)) },
  })
  registry.registerPath({
    ...{ method: 'get', ...at('{id}'), summary: 'One recording' },
    request: { params },
    responses: { 200: jsonOf('The recording', orInList(Recording)), 404: none },
  })
  registry.registerPath({
    ...{ method: 'delete', ...at('{id}'), summary: 'Delete a recording and all that was made of it' },
    request: { params },
    responses: { 204: { description: 'It is gone' }, 404: none },
  })
  registry.registerPath({
    ...{ method: 'get', ...at('{id}/stream_video/'), summary: 'The film itself' },
    request: { params },
    responses: {
      200: { description: 'The film' },
      206: { description: 'A range of it' },
      404: none,
      416: { description: 'The range lies outside the film' },
    },
  })
}

/** The same stand below `/api/v1/record/`, where no reply is in a list. The routes parse by hand, as published. */
export const describeRecordings = (registry: Registry): void => {
  describeSending(registry)
  describeReading(registry)
}
