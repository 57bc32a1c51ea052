import type { Context as HonoContext } from 'hono'
import { AppError } from '../../../shared/errors.ts'
import { parseImageId } from '../../domain/stories/image-id.ts'
import { readStory } from '../../domain/stories/read.ts'
import { redrawImage } from '../../domain/stories/redraw-image.ts'
import { createTask } from '../../domain/tasks/create.ts'
import { createRoutes } from '../create-routes.ts'
import { limitJson } from '../limit-json.ts'
import { logFailure } from '../log-failure.ts'
import type { AppEnv } from '../types.ts'
import { requireUser, toResponse } from './adapter.ts'
import { describeVideo } from './describe-video.ts'
import { linksOf } from './links.ts'
import { readBody, readVideoRequest } from './read-video-request.ts'
import { toImagesStatus, toRedrawn, toStoryInput, toVideoStatus } from './translate.ts'

/** How long a caller waits for a new picture before it is told that it is still drawn. */
const redrawWaitMs = 60_000

/** What is not there is called by its published name. */
const orMissing = async <T>(what: string, work: Promise<T>): Promise<T> => {
  try {
    return await work
  } catch (error) {
    throw error instanceof AppError && error.code === 'not_found' ? new AppError('not_found', what) : error
  }
}

/** Whatever went wrong while drawing, in the published words; what the caller did wrong in its own. */
const orRedrawFailed = (error: unknown): Error =>
  error instanceof AppError && error.status < 500
    ? error
    : new AppError('engine_failed', 'Failed to regenerate image', {}, error)

const paths = {
  '/video': 'POST',
  '/video/tasks/:id': 'GET',
  '/images/tasks/:id': 'GET',
  '/images/:id': 'POST',
} as const

/** `/v1/video` and `/v1/images` as the story-video API publishes them. */
export const createStoryVideoRoutes = () => {
  const routes = createRoutes()
  describeVideo(routes.openAPIRegistry)
  routes.onError((error, c) => {
    logFailure(error, c.get('requestId'))
    return toResponse(error)
  })

  routes.post('/video', limitJson, async (c) => {
    // Broken JSON is told even to those who are not logged in: so did the original.
    const body = readBody(c.req.header('content-type'), await c.req.text())
    const ctx = requireUser(c)
    const input = toStoryInput(readVideoRequest(body))
    const idempotencyKey = c.req.header('idempotency-key')
    const { uuid } = await createTask(ctx, { kind: 'story', input, idempotencyKey })
    return c.json({ task_id: uuid, status: 'queued' })
  })

  routes.get('/video/tasks/:id', async (c) => {
    const ctx = requireUser(c)
    const view = await orMissing('Task not found', readStory(ctx, c.req.param('id')))
    return c.json(toVideoStatus(view, await linksOf(ctx, view)))
  })

  routes.get('/images/tasks/:id', async (c) => {
    const ctx = requireUser(c)
    const view = await orMissing('Task not found', readStory(ctx, c.req.param('id')))
    return c.json(toImagesStatus(view, await linksOf(ctx, view)))
  })

  routes.post('/images/:id', async (c) => {
    const ctx = requireUser(c)
    const image = parseImageId(c.req.param('id'))
    if (image === undefined) throw new AppError('not_found', 'Image not found')
    const wait = { ...image, waitMs: redrawWaitMs, signal: c.req.raw.signal }
    const { story, scene } = await orMissing('Image not found', redrawImage(ctx, wait)).catch((error) => {
      throw orRedrawFailed(error)
    })
    return c.json(toRedrawn(story, scene, await linksOf(ctx, story)))
  })

  for (const [path, allowed] of Object.entries(paths)) {
    routes.all(`${path}/`, redirectToBare)
    routes.all(path, () => {
      throw new AppError('method_not_allowed', 'Method Not Allowed', { allowed })
    })
  }
  for (const path of ['/video/*', '/images', '/images/*'])
    routes.all(path, () => {
      throw new AppError('not_found', 'Not Found')
    })
  return routes
}

const redirectToBare = (c: HonoContext<AppEnv>) => c.redirect(c.req.url.replace(/\/(?=$|\?)/, ''), 307)
