import type { OpenAPIHono } from '@hono/zod-openapi'
import { findResultPath, readLipSync } from '../../domain/lip-sync/read-status.ts'
import { actAsPublic } from '../act-as-public.ts'
import { createRoutes } from '../create-routes.ts'
import { type DrfView, djangoPage, drfFailure, drfJson, mountView } from '../drf.ts'
import { drfParses, Refusal } from '../drf-body.ts'
import { answerPublishedFile, servePublishedFile } from '../published-files.ts'
import type { AppEnv } from '../types.ts'
import { unknownTask } from './adapter.ts'
import { describeLipSync } from './describe-lip-sync.ts'
import { toTaskBody } from './translate.ts'
import { takeUpload } from './upload.ts'

/** Django's converter knows lower case alone; anything else reaches no view. */
const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'

const upload: DrfView = {
  paths: ['/api/upload/'],
  name: 'Upload',
  description: 'Start a lip-sync task for a video file and an audio file.',
  parses: drfParses,
  handlers: {
    POST: async (c, allow) => {
      try {
        const view = await takeUpload(c.get('ctx'), { request: c.req.raw, allow })
        return drfJson(toTaskBody(view), { status: 201, allow })
      } catch (error) {
        if (error instanceof Refusal) return error.answer
        throw error
      }
    },
  },
}

const status: DrfView = {
  paths: [`/api/sync/:uuid{${uuid}}/status/`],
  name: 'Sync Task Status',
  description: 'The state of a lip-sync task and its result.',
  parses: drfParses,
  handlers: {
    GET: async (c, allow) => {
      const view = await readLipSync(c.get('ctx'), c.req.param('uuid') ?? '')
      return view ? drfJson(toTaskBody(view), { allow }) : unknownTask(allow)
    },
  },
}

const download: DrfView = {
  paths: [`/download/:uuid{${uuid}}/`],
  name: 'Download',
  description: 'The finished film of a lip-sync task.',
  parses: drfParses,
  handlers: {
    GET: async (c) => {
      const ctx = c.get('ctx')
      const path = await findResultPath(ctx, c.req.param('uuid') ?? '')
      return path === undefined ? djangoPage(404) : answerPublishedFile(c, { path, attachment: true })
    },
  },
}

/** `/api/upload/`, `/api/sync/…`, `/download/…` as their Django server answered, and the files of `/media/`. */
export const createLipSyncRoutes = (): OpenAPIHono<AppEnv> => {
  const routes = createRoutes()
  describeLipSync(routes.openAPIRegistry)
  routes.onError((error, c) => drfFailure('OPTIONS')(error, c.get('requestId')))
  routes.get('/media/*', servePublishedFile)
  for (const prefix of ['/api/upload/*', '/api/sync/*', '/download/*']) routes.use(prefix, actAsPublic)
  for (const view of [upload, status, download]) mountView(routes, view)
  for (const prefix of ['/api/upload/*', '/api/sync/*', '/download/*', '/media/*'])
    routes.all(prefix, () => djangoPage(404))
  return routes
}
