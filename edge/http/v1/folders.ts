import { createRoute, z } from '@hono/zod-openapi'
import { createFolder, deleteFolder, type FolderView, listFolders } from '../../domain/workspaces/folders.ts'
import { createRoutes } from '../create-routes.ts'
import { workspaceOf } from '../enter-workspace.ts'
import { anyCredential, jsonAnswer, jsonBody, problems, toTime } from './describe.ts'
import { NameRequest } from './workspaces.ts'

const Folder = z.object({ id: z.string(), name: z.string(), created_at: z.iso.datetime() }).openapi('Folder')
export const WorkspaceHeaders = z.object({
  'workspace-id': z.string().optional().openapi({ description: 'Standard: the credential’s own workspace' }),
})

const toFolder = ({ id, name, createdAt }: FolderView) => ({ id, name, created_at: toTime(createdAt) })

const shared = { tags: ['workspaces'], security: anyCredential }

const list = createRoute({
  ...shared,
  method: 'get',
  path: '/folders',
  summary: 'The folders of the workspace',
  request: { headers: WorkspaceHeaders },
  responses: { 200: jsonAnswer('All of them', z.object({ data: z.array(Folder) })), ...problems(404) },
})
const create = createRoute({
  ...shared,
  method: 'post',
  path: '/folders',
  summary: 'Make a folder for videos',
  request: { headers: WorkspaceHeaders, body: jsonBody(NameRequest) },
  responses: { 201: jsonAnswer('The folder', Folder), ...problems(404, 415, 422) },
})
const remove = createRoute({
  ...shared,
  method: 'delete',
  path: '/folders/{id}',
  summary: 'Delete a folder; its videos stay, in no folder',
  request: { headers: WorkspaceHeaders, params: z.object({ id: z.string() }) },
  responses: { 204: { description: 'It is gone' }, ...problems(404) },
})

export const createFolderRoutes = () =>
  createRoutes()
    .openapi(list, async (c) =>
      c.json({ data: (await listFolders(c.get('ctx'), await workspaceOf(c))).map(toFolder) }, 200),
    )
    .openapi(create, async (c) => {
      const folder = await createFolder(c.get('ctx'), await workspaceOf(c), c.req.valid('json').name)
      return c.json(toFolder(folder), 201)
    })
    .openapi(remove, async (c) => {
      await deleteFolder(c.get('ctx'), await workspaceOf(c), c.req.valid('param').id)
      return c.body(null, 204)
    })
