import { createRoute, z } from '@hono/zod-openapi'
import { deleteMedia } from '../../domain/media/delete.ts'
import { getMedia } from '../../domain/media/get.ts'
import { importMedia } from '../../domain/media/import.ts'
import { listMedia } from '../../domain/media/list.ts'
import { serveObject } from '../../storage/ranges.ts'
import { createRoutes } from '../create-routes.ts'
import { anyCredential, jsonAnswer, jsonBody, pageOf, pageQueryOf, problems } from './describe.ts'
import { ImportBody, Media, toMedia } from './media-wire.ts'
import { Task, toTask } from './tasks-wire.ts'
import { IdempotencyHeader } from './uploads.ts'

const tags = ['media']
const security = anyCredential
const params = z.object({ id: z.string() })

const list = createRoute({
  method: 'get',
  path: '/media',
  tags,
  security,
  summary: 'The media of the account, newest first',
  request: { query: pageQueryOf('media') },
  responses: { 200: jsonAnswer('One page', pageOf(Media)), ...problems(422) },
})

const importUrl = createRoute({
  method: 'post',
  path: '/media',
  tags,
  security,
  summary: 'Fetch a file from a URL, as a task',
  request: { headers: IdempotencyHeader, body: jsonBody(ImportBody) },
  responses: { 202: jsonAnswer('The task that fetches it', Task), ...problems(415, 422) },
})

const read = createRoute({
  method: 'get',
  path: '/media/{id}',
  tags,
  security,
  summary: 'One media',
  request: { params },
  responses: { 200: jsonAnswer('The media', Media), ...problems(404) },
})

const content = createRoute({
  method: 'get',
  path: '/media/{id}/content',
  tags,
  security,
  summary: 'Its bytes, by range',
  request: { params },
  responses: {
    200: { description: 'All bytes' },
    206: { description: 'One range' },
    304: { description: 'Unchanged' },
    ...problems(404, 416),
  },
})

const remove = createRoute({
  method: 'delete',
  path: '/media/{id}',
  tags,
  security,
  summary: 'Delete a media that no open task uses',
  request: { params },
  responses: { 204: { description: 'Gone' }, ...problems(404, 409) },
})

export const createMediaRoutes = () =>
  createRoutes()
    .openapi(list, async (c) => {
      const ctx = c.get('ctx')
      const { rows, nextCursor } = await listMedia(ctx, c.req.valid('query'))
      const data = await Promise.all(rows.map((row) => toMedia(ctx, row)))
      return c.json({ data, next_cursor: nextCursor }, 200)
    })
    .openapi(importUrl, async (c) => {
      const ctx = c.get('ctx')
      const task = await importMedia(ctx, c.req.valid('json'), c.req.valid('header')['idempotency-key'])
      return c.json(await toTask(ctx, task), 202, { location: `/v1/tasks/${task.id}` })
    })
    .openapi(read, async (c) => {
      const ctx = c.get('ctx')
      return c.json(await toMedia(ctx, await getMedia(ctx, c.req.valid('param').id)), 200)
    })
    .openapi(content, async (c) => {
      const ctx = c.get('ctx')
      const { objectKey, contentType, name } = await getMedia(ctx, c.req.valid('param').id)
      const options = { contentType, fileName: name, cacheControl: 'private, no-cache' }
      return serveObject(c.req.raw, ctx.bucket, objectKey, options)
    })
    .openapi(remove, async (c) => {
      await deleteMedia(c.get('ctx'), c.req.valid('param').id)
      return c.body(null, 204)
    })
