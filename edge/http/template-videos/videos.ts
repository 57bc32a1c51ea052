import { createSubtitles, subtitleFormats } from '../../domain/templates/create-subtitles.ts'
import { createVideo } from '../../domain/templates/create-video.ts'
import { deleteVideo } from '../../domain/templates/delete-video.ts'
import { getVideo } from '../../domain/templates/get-video.ts'
import { listVideos, videoStatuses } from '../../domain/templates/list-videos.ts'
import { openPlaylist } from '../../domain/templates/open-playlist.ts'
import { publishVideo } from '../../domain/templates/publish-video.ts'
import { readVideoMetadata } from '../../domain/templates/video-metadata.ts'
import { workspaceOf } from '../enter-workspace.ts'
import { parseWith, readCursor, readJson } from './adapter.ts'
import type { Handler, Handlers } from './index.ts'
import { integer, model, oneOf, optional, required, text } from './pydantic.ts'
import { readVideoRequest } from './read-video-request.ts'
import { toMetadataResponse, toVideoResponse } from './translate.ts'

const mostVideos = 1_000

const ListQuery = model({
  folder_id: optional(text()),
  status: optional(oneOf(videoStatuses)),
  correlation_id: optional(text({ max: 100 })),
  limit: optional(integer({ min: 1, max: mostVideos })),
  cursor: optional(text()),
})

const notNull = <T>(value: T | null): T | undefined => value ?? undefined

/** A bare array; where there is more, `Link: <…>; rel="next"` says where. */
const list: Handler = async (c) => {
  const ctx = c.get('ctx')
  const workspace = await workspaceOf(c)
  const query = parseWith(ListQuery, c.req.query(), ['query'])
  const { rows, nextCursor } = await listVideos(ctx, workspace, {
    folderId: notNull(query.folder_id),
    status: notNull(query.status),
    correlationId: notNull(query.correlation_id),
    cursor: readCursor('task', query.cursor),
    limit: query.limit ?? mostVideos,
  })
  if (nextCursor !== null) {
    const next = new URL(`${ctx.publicUrl}${c.req.path}`)
    next.search = new URLSearchParams({ ...c.req.query(), cursor: nextCursor }).toString()
    c.header('link', `<${next.href}>; rel="next"`)
  }
  return c.json(rows.map((view) => toVideoResponse(view, ctx.publicUrl)))
}

const create: Handler = async (c) => {
  const ctx = c.get('ctx')
  const workspace = await workspaceOf(c)
  const request = readVideoRequest(await readJson(c.req.raw))
  const key = c.req.header('idempotency-key')?.slice(0, 200) || undefined
  return c.json(toVideoResponse(await createVideo(ctx, workspace, request, key), ctx.publicUrl), 201)
}

const idOf = (c: Parameters<Handler>[0]): string => c.req.param('id') ?? ''

const read: Handler = async (c) => {
  const ctx = c.get('ctx')
  return c.json(toVideoResponse(await getVideo(ctx, await workspaceOf(c), idOf(c)), ctx.publicUrl))
}

const remove: Handler = async (c) => {
  await deleteVideo(c.get('ctx'), await workspaceOf(c), idOf(c))
  return c.body(null, 204)
}

const metadata: Handler = async (c) =>
  c.json(toMetadataResponse(await readVideoMetadata(c.get('ctx'), await workspaceOf(c), idOf(c))))

const SubtitlesApiRequest = model({
  language_code: required(text({ max: 20 })),
  format: optional(oneOf(subtitleFormats)),
})

const subtitles: Handler = async (c) => {
  const workspace = await workspaceOf(c)
  const body = parseWith(SubtitlesApiRequest, await readJson(c.req.raw), ['body'])
  const request = { id: idOf(c), languageCode: body.language_code, format: body.format ?? 'vtt' }
  const { url } = await createSubtitles(c.get('ctx'), workspace, request)
  return c.json({ language_code: request.languageCode, format: request.format, url }, 201)
}

const publish =
  (isPublic: boolean): Handler =>
  async (c) => {
    const ctx = c.get('ctx')
    const view = await publishVideo(ctx, await workspaceOf(c), idOf(c), isPublic)
    return c.json(toVideoResponse(view, ctx.publicUrl))
  }

/** For who holds the link; for anybody while the video is published. */
const playlist: Handler = async (c) => {
  c.header('cache-control', 'no-cache')
  return c.redirect(await openPlaylist(c.get('ctx'), idOf(c), c.req.query('token') ?? ''), 302)
}

export const videoHandlers: Handlers = {
  '/videos': { GET: list, POST: create },
  '/videos/:id': { GET: read, DELETE: remove },
  '/videos/:id/metadata': { GET: metadata },
  '/videos/:id/subtitles': { POST: subtitles },
  '/videos/:id/publish': { POST: publish(true) },
  '/videos/:id/unpublish': { POST: publish(false) },
  '/videos/:id/playlist.m3u8': { GET: playlist },
}
