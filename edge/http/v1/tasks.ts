import { createRoute, z } from '@hono/zod-openapi'
import { TaskKind, TaskStatus } from '../../../shared/task.ts'
import { requireScope } from '../../domain/access/require-scope.ts'
import { cancelTask } from '../../domain/tasks/cancel.ts'
import { createTask } from '../../domain/tasks/create.ts'
import { deleteTask } from '../../domain/tasks/delete.ts'
import { getTask } from '../../domain/tasks/get.ts'
import { listTasks } from '../../domain/tasks/list.ts'
import { listTaskJobs } from '../../domain/tasks/list-jobs.ts'
import { retryTask } from '../../domain/tasks/retry.ts'
import { createRoutes } from '../create-routes.ts'
import { anyCredential, jsonAnswer, jsonBody, pageOf, pageQueryOf, problems } from './describe.ts'
import { Job, Task, TaskRequest, toJob, toTask, toTaskInput } from './tasks-wire.ts'

const tags = ['tasks']
const security = anyCredential
const params = z.object({ id: z.string().openapi({ description: 'The native id or the UUID' }) })
const headers = z.object({ 'idempotency-key': z.string().min(1).max(255).optional() })
const query = pageQueryOf('task').extend({ status: TaskStatus.optional(), kind: TaskKind.optional() })

const create = createRoute({
  method: 'post',
  path: '/tasks',
  tags,
  security,
  summary: 'Ask for something; the answer comes before the work',
  request: { headers, body: jsonBody(TaskRequest) },
  responses: { 202: jsonAnswer('The queued task', Task), ...problems(404, 415, 422) },
})

const list = createRoute({
  method: 'get',
  path: '/tasks',
  tags,
  security,
  summary: 'Tasks of the account, newest first',
  request: { query },
  responses: { 200: jsonAnswer('One page', pageOf(Task)), ...problems(422) },
})

const read = createRoute({
  method: 'get',
  path: '/tasks/{id}',
  tags,
  security,
  summary: 'Where a task stands',
  request: { params },
  responses: { 200: jsonAnswer('The task', Task), ...problems(404) },
})

const jobs = createRoute({
  method: 'get',
  path: '/tasks/{id}/jobs',
  tags,
  security,
  summary: 'The jobs of a task: which worker did what',
  request: { params },
  responses: { 200: jsonAnswer('All of them', z.object({ data: z.array(Job) })), ...problems(404) },
})

const cancel = createRoute({
  method: 'post',
  path: '/tasks/{id}/cancel',
  tags,
  security,
  summary: 'End an open task and its jobs; a repeat answers the same',
  request: { params },
  responses: { 200: jsonAnswer('The canceled task', Task), ...problems(404, 409) },
})

const retry = createRoute({
  method: 'post',
  path: '/tasks/{id}/retry',
  tags,
  security,
  summary: 'Queue a failed or canceled task again; what was made is kept',
  request: { params },
  responses: { 202: jsonAnswer('The queued task', Task), ...problems(404, 409) },
})

const remove = createRoute({
  method: 'delete',
  path: '/tasks/{id}',
  tags,
  security,
  summary: 'Remove a task with what it made; media stay',
  request: { params },
  responses: { 204: { description: 'It is gone' }, ...problems(404) },
})

export const createTaskRoutes = () => {
  const routes = createRoutes()
  routes.use('/tasks', async (c, next) => {
    requireScope(c.get('ctx'), 'api')
    await next()
  })
  routes.use('/tasks/*', async (c, next) => {
    requireScope(c.get('ctx'), 'api')
    await next()
  })
  return routes
    .openapi(create, async (c) => {
      const ctx = c.get('ctx')
      const body = c.req.valid('json')
      const idempotencyKey = c.req.valid('header')['idempotency-key']
      const task = await createTask(ctx, { kind: body.kind, input: toTaskInput(body), idempotencyKey })
      c.header('location', `${ctx.publicUrl}/v1/tasks/${task.id}`)
      return c.json(await toTask(ctx, task), 202)
    })
    .openapi(list, async (c) => {
      const ctx = c.get('ctx')
      const { status, kind, cursor, limit } = c.req.valid('query')
      const filter = { ...(status && { status }), ...(kind && { kind }), ...(cursor && { cursor }) }
      const { rows, nextCursor } = await listTasks(ctx, { ...filter, limit })
      const data = await Promise.all(rows.map((task) => toTask(ctx, task)))
      return c.json({ data, next_cursor: nextCursor }, 200)
    })
    .openapi(read, async (c) => {
      const ctx = c.get('ctx')
      return c.json(await toTask(ctx, await getTask(ctx, c.req.valid('param').id)), 200)
    })
    .openapi(jobs, async (c) => {
      const rows = await listTaskJobs(c.get('ctx'), c.req.valid('param').id)
      return c.json({ data: rows.map(toJob) }, 200)
    })
    .openapi(cancel, async (c) => {
      const ctx = c.get('ctx')
      return c.json(await toTask(ctx, await cancelTask(ctx, c.req.valid('param').id)), 200)
    })
    .openapi(retry, async (c) => {
      const ctx = c.get('ctx')
      return c.json(await toTask(ctx, await retryTask(ctx, c.req.valid('param').id)), 202)
    })
    .openapi(remove, async (c) => {
      await deleteTask(c.get('ctx'), c.req.valid('param').id)
      return c.body(null, 204)
    })
}
