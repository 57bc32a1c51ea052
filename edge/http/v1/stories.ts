import { createRoute, z } from '@hono/zod-openapi'
import { camelKeys } from '../../../shared/snake-case.ts'
import { requireScope } from '../../domain/access/require-scope.ts'
import { changeStory, type StoryChange } from '../../domain/stories/change-story.ts'
import { listStories } from '../../domain/stories/list.ts'
import { orderScenes } from '../../domain/stories/order-scenes.ts'
import { readStory } from '../../domain/stories/read.ts'
import { createTask } from '../../domain/tasks/create.ts'
import { createRoutes } from '../create-routes.ts'
import { anyCredential, jsonAnswer, jsonBody, pageOf, pageQueryOf, problems } from './describe.ts'
import { OrderRequest, Story, StoryChangeRequest, StoryRequest, toStory } from './stories-wire.ts'

const common = { tags: ['stories'], security: anyCredential }
const params = z.object({ id: z.string().openapi({ description: 'The native id or the UUID' }) })
const headers = z.object({ 'idempotency-key': z.string().min(1).max(255).optional() })
const query = pageQueryOf('task').extend({ limit: z.coerce.number().int().min(1).max(50).default(20) })

const create = createRoute({
  ...common,
  method: 'post',
  path: '/stories',
  summary: 'Have a story told: from a topic, an own text or own scenes to a narrated film',
  request: { headers, body: jsonBody(StoryRequest) },
  responses: { 202: jsonAnswer('The queued story', Story), ...problems(404, 415, 422) },
})

const list = createRoute({
  ...common,
  method: 'get',
  path: '/stories',
  summary: 'Stories of the account, newest first',
  request: { query },
  responses: { 200: jsonAnswer('One page', pageOf(Story)), ...problems(422) },
})

const read = createRoute({
  ...common,
  method: 'get',
  path: '/stories/{id}',
  summary: 'The story with its scenes, as far as it is told',
  request: { params },
  responses: { 200: jsonAnswer('The story', Story), ...problems(404) },
})

const change = createRoute({
  ...common,
  method: 'patch',
  path: '/stories/{id}',
  summary: 'Another voice, style or transition for all scenes; only what changes is made again',
  request: { params, body: jsonBody(StoryChangeRequest) },
  responses: { 200: jsonAnswer('The story as it will be', Story), ...problems(404, 409, 415, 422) },
})

const order = createRoute({
  ...common,
  method: 'put',
  path: '/stories/{id}/order',
  summary: 'Scenes in another order',
  request: { params, body: jsonBody(OrderRequest) },
  responses: { 200: jsonAnswer('The story as it will be', Story), ...problems(404, 409, 422) },
})

/** Only what was sent: a field that is left out is not a change. */
const toChange = (body: z.output<typeof StoryChangeRequest>): StoryChange => camelKeys(body) as StoryChange

export const createStoryRoutes = () => {
  const routes = createRoutes()
  for (const path of ['/stories', '/stories/*'])
    routes.use(path, async (c, next) => {
      requireScope(c.get('ctx'), 'api')
      await next()
    })
  return routes
    .openapi(create, async (c) => {
      const ctx = c.get('ctx')
      const idempotencyKey = c.req.valid('header')['idempotency-key']
      const input = camelKeys(c.req.valid('json'))
      const { id } = await createTask(ctx, { kind: 'story', input, idempotencyKey })
      c.header('location', `${ctx.publicUrl}/v1/stories/${id}`)
      return c.json(await toStory(ctx, await readStory(ctx, id)), 202)
    })
    .openapi(list, async (c) => {
      const ctx = c.get('ctx')
      const { rows, nextCursor } = await listStories(ctx, c.req.valid('query'))
      const data = await Promise.all(rows.map((story) => toStory(ctx, story)))
      return c.json({ data, next_cursor: nextCursor }, 200)
    })
    .openapi(read, async (c) => {
      const ctx = c.get('ctx')
      return c.json(await toStory(ctx, await readStory(ctx, c.req.valid('param').id)), 200)
    })
    .openapi(change, async (c) => {
      const ctx = c.get('ctx')
      const story = await changeStory(ctx, c.req.valid('param').id, toChange(c.req.valid('json')))
      return c.json(await toStory(ctx, story), 200)
    })
    .openapi(order, async (c) => {
      const ctx = c.get('ctx')
      const story = await orderScenes(ctx, c.req.valid('param').id, c.req.valid('json').order)
      return c.json(await toStory(ctx, story), 200)
    })
}
