import { createRoute, z } from '@hono/zod-openapi'
import { streamSSE } from 'hono/streaming'
import { requireScope } from '../../domain/access/require-scope.ts'
import { type Watched, watchTaskEvents } from '../../domain/tasks/watch-events.ts'
import { createRoutes } from '../create-routes.ts'
import { anyCredential, problems, toTime } from './describe.ts'

const connectionMs = 10 * 60_000
const idleMs = 15_000

const events = createRoute({
  method: 'get',
  path: '/tasks/{id}/events',
  tags: ['tasks'],
  security: anyCredential,
  summary: 'Server-sent events of a task, from the first or from after Last-Event-ID',
  description:
    'Numbered events (`task.queued`, `job.succeeded`, …) are replayed; `progress` is the state of the moment. ' +
    'The stream ends with the task or after ten minutes.',
  request: {
    params: z.object({ id: z.string() }),
    headers: z.object({ 'last-event-id': z.coerce.number().int().min(0).optional() }),
  },
  responses: {
    200: { description: 'The stream', content: { 'text/event-stream': { schema: z.string() } } },
    ...problems(404),
  },
})

/** One SSE message; an id only on what can be replayed. A comment keeps proxies from closing an idle stream. */
const toMessage = (watched: Watched): string => {
  if (watched.kind === 'idle') return ': idle\n\n'
  if (watched.kind === 'progress') {
    const { status, stage, progressPercent } = watched.progress
    return `event: progress\ndata: ${JSON.stringify({ status, stage, progress: progressPercent })}\n\n`
  }
  const { seq, type, data, createdAt } = watched.event
  const body = JSON.stringify({ ...(data as object), at: toTime(createdAt) })
  return `id: ${seq}\nevent: ${type}\ndata: ${body}\n\n`
}

export const createTaskEventRoutes = () =>
  createRoutes().openapi(events, async (c) => {
    const ctx = c.get('ctx')
    requireScope(ctx, 'api')
    const { signal } = c.req.raw
    const watched = await watchTaskEvents(ctx, c.req.valid('param').id, {
      afterSeq: c.req.valid('header')['last-event-id'] ?? 0,
      idleMs,
      endsAtMs: ctx.nowMs() + connectionMs,
      signal,
    })
    return streamSSE(c, async (stream) => {
      for await (const item of watched) {
        if (stream.aborted) return
        await stream.write(toMessage(item))
      }
    })
  })
