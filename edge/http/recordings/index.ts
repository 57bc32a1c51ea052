import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context as Call } from 'hono'
import { deleteRecording } from '../../domain/recordings/delete.ts'
import { finalizeRecording } from '../../domain/recordings/finalize.ts'
import { getRecording, listRecordings, openRecordingFile } from '../../domain/recordings/get.ts'
import { takeTicket } from '../../domain/recordings/take-ticket.ts'
import { serveObject } from '../../storage/ranges.ts'
import { actAsPublic } from '../act-as-public.ts'
import { createRoutes } from '../create-routes.ts'
import { type DrfView, djangoPage, drfEmpty, drfFailure, drfJson, mountView } from '../drf.ts'
import { drfParses, parseDrfBody, Refusal } from '../drf-body.ts'
import type { AppEnv } from '../types.ts'
import { type Base, chunkFailure, invalidRequest, notFound, reply } from './adapter.ts'
import { describeRecordings } from './describe-recordings.ts'
import { chunkParses, takeChunk } from './take-chunk.ts'
import { takeCreate } from './take-create.ts'
import { readId, streamTypeOf, toItem } from './translate.ts'

/** Django's converter knows digits alone; anything else reaches no view. */
const number = ':id{[0-9]+}'

const pathIdOf = (c: Call<AppEnv>): number | undefined => readId(c.req.param('id'))

const handled = async (work: () => Promise<Response>): Promise<Response> => {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Refusal) return error.answer
    throw error
  }
}

const listView = (base: Base): DrfView => ({
  paths: [`${base.prefix}/`],
  name: 'Video List',
  description: 'All recordings, oldest first; POST begins another.',
  parses: drfParses,
  handlers: {
    GET: async (c, allow) => drfJson((await listRecordings(c.get('ctx'))).map(toItem), { allow }),
    POST: (c, allow) =>
      handled(async () => {
        const ctx = c.get('ctx')
        const id = await takeCreate(ctx, { request: c.req.raw, allow, ticket: takeTicket(ctx) })
        return reply(c, base, { video_id: id }, { allow, status: 201 })
      }),
  },
})

/** `bare` where the path names the recording: replies of those never stood in a list. */
const chunkView = (base: Base, path: string, bare: boolean): DrfView => ({
  paths: [`${base.prefix}/${path}`],
  name: 'Update Video',
  description: 'The next bytes of a recording.',
  parses: chunkParses,
  handlers: {
    PATCH: (c, allow) =>
      handled(async () => {
        const ctx = c.get('ctx')
        const ticket = takeTicket(ctx)
        try {
          await takeChunk(ctx, { request: c.req.raw, allow, ticket, pathId: pathIdOf(c) })
        } catch (error) {
          if (error instanceof Refusal) throw error
          const answer = chunkFailure(error, allow, c.get('requestId'))
          if (answer === undefined) throw error
          return answer
        }
        return reply(c, base, { message: 'Chunk uploaded successfully' }, { allow, bare })
      }),
  },
})

const finalizeView = (base: Base, path: string, bare: boolean): DrfView => ({
  paths: [`${base.prefix}/${path}`],
  name: 'Finalize Video Upload',
  description: 'The last chunk is sent: make the film and write down what is said.',
  parses: drfParses,
  handlers: {
    POST: (c, allow) =>
      handled(async () => {
        const ctx = c.get('ctx')
        const parsing = {
          ...{ allow, parses: drfParses, maxBodyBytes: ctx.config.MAX_BODY_BYTES },
          onFile: async () => undefined,
        }
        // With the id in the path any body will do.
        const id = pathIdOf(c) ?? readId((await parseDrfBody(c.req.raw, parsing)).get('video_id'))
        if (id === undefined) throw invalidRequest(allow)
        await finalizeRecording(ctx, id)
        return reply(c, base, { message: 'Transcription task initiated' }, { allow, bare })
      }),
  },
})

const streamView = (base: Base): DrfView => ({
  paths: [`${base.prefix}/${number}/stream_video/`],
  name: 'Stream Video',
  description: 'The film itself, also in ranges.',
  parses: drfParses,
  handlers: {
    GET: async (c) => {
      const ctx = c.get('ctx')
      const { objectKey, name } = await openRecordingFile(ctx, pathIdOf(c) ?? 0)
      // A later chunk makes it anew under the same address.
      const options = { contentType: streamTypeOf(name), fileName: name, cacheControl: 'no-cache' }
      return serveObject(c.req.raw, ctx.bucket, objectKey, options)
    },
  },
})

const detailView = (base: Base): DrfView => ({
  paths: [`${base.prefix}/:id/`],
  name: 'Video Detail',
  description: 'One recording: how it stands, its film and its words.',
  parses: drfParses,
  handlers: {
    GET: async (c, allow) => {
      const id = pathIdOf(c)
      if (id === undefined) return notFound(allow)
      return reply(c, base, toItem(await getRecording(c.get('ctx'), id)), { allow })
    },
    DELETE: async (c, allow) => {
      const id = pathIdOf(c)
      if (id === undefined) return notFound(allow)
      await deleteRecording(c.get('ctx'), id)
      return drfEmpty(204, allow)
    },
  },
})

/** In this order: the last one takes any word for an id. */
const viewsOf = (base: Base): DrfView[] => [
  listView(base),
  chunkView(base, 'update_video_chunck/', false),
  chunkView(base, 'update_video_chunk/', false),
  finalizeView(base, 'finalize_video_upload/', false),
  chunkView(base, `${number}/update_video_file/`, true),
  finalizeView(base, `${number}/finalize_video_upload/`, true),
  streamView(base),
  detailView(base),
]

const bases: readonly Base[] = [
  { prefix: '/api/record/videos', alwaysBare: false },
  { prefix: '/api/v1/record/videos', alwaysBare: true },
]

/** `/api/record/…` and the deployed `/api/v1/record/…`, as their Django server answered. */
export const createRecordingsRoutes = (): OpenAPIHono<AppEnv> => {
  const routes = createRoutes()
  describeRecordings(routes.openAPIRegistry)
  routes.onError((error, c) => drfFailure('OPTIONS')(error, c.get('requestId')))
  for (const prefix of ['/api/record/*', '/api/v1/record/*']) {
    routes.use(prefix, actAsPublic)
  }
  for (const base of bases) for (const view of viewsOf(base)) mountView(routes, view)
  for (const prefix of ['/api/record/*', '/api/v1/record/*']) routes.all(prefix, () => djangoPage(404))
  return routes
}
