import { createRoute, z } from '@hono/zod-openapi'
import {
  createWorkspace,
  deleteWorkspace,
  getWorkspace,
  listWorkspaces,
  renameWorkspace,
  type WorkspaceView,
} from '../../domain/workspaces/manage.ts'
import { createRoutes } from '../create-routes.ts'
import { anyCredential, jsonAnswer, jsonBody, problems, toTime } from './describe.ts'

const Workspace = z
  .object({ id: z.string(), name: z.string(), is_default: z.boolean(), created_at: z.iso.datetime() })
  .openapi('Workspace')
export const NameRequest = z.object({ name: z.string().trim().min(1).max(100) }).openapi('NameRequest')

const toWorkspace = ({ id, name, isDefault, createdAt }: WorkspaceView): z.input<typeof Workspace> => ({
  ...{ id, name, is_default: isDefault, created_at: toTime(createdAt) },
})

const shared = { tags: ['workspaces'], security: anyCredential }
const params = z.object({ id: z.string() })

const list = createRoute({
  ...shared,
  method: 'get',
  path: '/workspaces',
  summary: 'The workspaces that this credential may enter, its standard one first',
  responses: { 200: jsonAnswer('All of them', z.object({ data: z.array(Workspace) })), ...problems() },
})
const create = createRoute({
  ...shared,
  method: 'post',
  path: '/workspaces',
  summary: 'Make a workspace: what lies in one is not seen from another',
  request: { body: jsonBody(NameRequest) },
  responses: { 201: jsonAnswer('The workspace', Workspace), ...problems(415, 422) },
})
const read = createRoute({
  ...shared,
  method: 'get',
  path: '/workspaces/{id}',
  summary: 'One workspace',
  request: { params },
  responses: { 200: jsonAnswer('The workspace', Workspace), ...problems(404) },
})
const rename = createRoute({
  ...shared,
  method: 'patch',
  path: '/workspaces/{id}',
  summary: 'Give it another name',
  request: { params, body: jsonBody(NameRequest) },
  responses: { 200: jsonAnswer('The workspace', Workspace), ...problems(404, 415, 422) },
})
const remove = createRoute({
  ...shared,
  method: 'delete',
  path: '/workspaces/{id}',
  summary: 'Delete an empty workspace',
  request: { params },
  responses: { 204: { description: 'It is gone' }, ...problems(404, 409) },
})

export const createWorkspaceRoutes = () =>
  createRoutes()
    .openapi(list, async (c) => c.json({ data: (await listWorkspaces(c.get('ctx'))).map(toWorkspace) }, 200))
    .openapi(create, async (c) =>
      c.json(toWorkspace(await createWorkspace(c.get('ctx'), c.req.valid('json').name)), 201),
    )
    .openapi(read, async (c) =>
      c.json(toWorkspace(await getWorkspace(c.get('ctx'), c.req.valid('param').id)), 200),
    )
    .openapi(rename, async (c) => {
      const renamed = await renameWorkspace(c.get('ctx'), c.req.valid('param').id, c.req.valid('json').name)
      return c.json(toWorkspace(renamed), 200)
    })
    .openapi(remove, async (c) => {
      await deleteWorkspace(c.get('ctx'), c.req.valid('param').id)
      return c.body(null, 204)
    })
