import { type OpenAPIHono, z } from '@hono/zod-openapi'

const Message = z.object({ message: z.string() }).openapi('AnimeMessage')
const AnimeRequest = z
  .object({
    src_path: z.string().openapi({
      example: '/root/test/src.mp4',
      description: 'Path of a stored media of the account, or an http(s) URL; `.mp4`',
    }),
    dst_path: z.string().openapi({
      example: 'shows/1',
      description:
        'The film plays at `/{dst_path}/playlist.m3u8`; the first account that uses a path keeps it',
    }),
    ladder: z
      .array(z.string())
      .optional()
      .openapi({ example: ['1080p', '1080p_uspp', '480p'] }),
  })
  .openapi('AnimeRequest')
const Word = z.enum(['PENDING', 'STARTED', 'RETRY', 'SUCCESS', 'FAILURE', 'REVOKED'])
const Rung = z.object({
  log: z.string().nullable(),
  playlist_path: z.string(),
  resolution: z.string(),
  status: Word,
})
const AnimeStatus = z
  .object({
    status: z.record(z.string(), Word),
    success: z.boolean(),
    task_id: z.string(),
    progress: z.int().optional(),
    result: z.record(z.string(), Rung).optional(),
  })
  .openapi('AnimeStatus')

const jsonOf = <S extends z.ZodType>(description: string, schema: S) => ({
  description,
  content: { 'application/json': { schema } },
})
const security = [{ presharedToken: [] }, { bearer: [] }, { apiKey: [] }]
const refused = jsonOf('Auth token not valid', Message)

/** The routes parse by hand, in the published order; the document says what they take and give. */
export const describeAnime = (registry: OpenAPIHono['openAPIRegistry']): void => {
  registry.registerComponent('securitySchemes', 'presharedToken', {
    type: 'apiKey',
    in: 'header',
    name: 'Authorization',
    description: 'The raw pre-shared token, without a scheme before it',
  })
  registry.registerPath({
    method: 'post',
    path: '/create',
    tags: ['anime'],
    summary: 'Make an adaptive film of an .mp4 below a path of your own',
    security,
    request: { body: { required: true, content: { 'application/json': { schema: AnimeRequest } } } },
    responses: {
      200: jsonOf('The task', z.object({ task_id: z.uuid() }).openapi('AnimeTask')),
      400: jsonOf(
        'A path is missing, has characters that are not allowed, is reserved or not available',
        Message,
      ),
      403: refused,
      406: jsonOf('application/json needed', Message),
      501: jsonOf('Only support .mp4', Message),
    },
  })
  registry.registerPath({
    method: 'get',
    path: '/status/{task_id}',
    tags: ['anime'],
    summary: 'A Celery word for each rung; an unknown id has none',
    security,
    request: { params: z.object({ task_id: z.string() }) },
    responses: { 200: jsonOf('The words', AnimeStatus), 403: refused },
  })
}
