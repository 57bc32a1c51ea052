import { createRoute, z } from '@hono/zod-openapi'
import { Draft } from '../../../shared/templates/draft.ts'
import { palettes } from '../../../shared/templates/palettes.ts'
import {
  copyDraft,
  createDraft,
  type DraftSummary,
  type DraftView,
  deleteDraft,
  editDraft,
  getDraft,
  listDrafts,
  listVersions,
} from '../../domain/templates/drafts.ts'
import { createRoutes } from '../create-routes.ts'
import { workspaceOf } from '../enter-workspace.ts'
import { anyCredential, jsonAnswer, jsonBody, pageOf, pageQueryOf, problems, toTime } from './describe.ts'
import { DraftChange, DraftContent, DraftRequest, ofDraft, toDraftChange } from './draft-wire.ts'
import { WorkspaceHeaders } from './folders.ts'

const facts = {
  id: z.string(),
  version: z.int(),
  origin: z.enum(['user', 'video']),
  created_at: z.iso.datetime(),
  updated_at: z.iso.datetime(),
}
const Summary = z.object({ ...facts, name: z.string() }).openapi('DraftSummary')
const DraftReply = DraftContent.extend(facts).openapi('Draft')
const Version = z.object({ version: z.int(), created_at: z.iso.datetime() })
const CopyRequest = z
  .object({
    from: z.string().openapi({ description: 'A recipe or a draft' }),
    name: z.string().trim().min(1).max(200).optional(),
  })
  .openapi('DraftCopyRequest')

const factsOf = ({ id, version, origin, createdAt, updatedAt }: DraftSummary) => ({
  ...{ id, version, origin, created_at: toTime(createdAt), updated_at: toTime(updatedAt) },
})
export const toSummary = (row: DraftSummary) => ({ ...factsOf(row), name: row.name })
const toReply = (view: DraftView): z.output<typeof DraftReply> => ({
  ...ofDraft(view.content),
  ...factsOf(view),
  version: view.shownVersion,
})

const shared = { tags: ['templates'], security: anyCredential }
const params = z.object({ id: z.string() })
export const draftQuery = pageQueryOf('draft').extend({ origin: z.enum(['user', 'video']).optional() })
export const DraftPage = pageOf(Summary)

const list = createRoute({
  ...shared,
  method: 'get',
  path: '/drafts',
  summary: 'The drafts of the workspace, newest first',
  request: { headers: WorkspaceHeaders, query: draftQuery },
  responses: { 200: jsonAnswer('One page', DraftPage), ...problems(404, 422) },
})
const create = createRoute({
  ...shared,
  method: 'post',
  path: '/drafts',
  summary: 'Store a draft, or a copy of a recipe to edit',
  request: { headers: WorkspaceHeaders, body: jsonBody(z.union([CopyRequest, DraftRequest])) },
  responses: { 201: jsonAnswer('Its first version', DraftReply), ...problems(404, 415, 422) },
})
const read = createRoute({
  ...shared,
  method: 'get',
  path: '/drafts/{id}',
  summary: 'The newest version of a draft',
  request: { headers: WorkspaceHeaders, params },
  responses: { 200: jsonAnswer('The draft', DraftReply), ...problems(404) },
})
const edit = createRoute({
  ...shared,
  method: 'patch',
  path: '/drafts/{id}',
  summary: 'Store the next version; videos made from earlier ones stay as they are',
  request: { headers: WorkspaceHeaders, params, body: jsonBody(DraftChange) },
  responses: { 200: jsonAnswer('The new version', DraftReply), ...problems(404, 409, 415, 422) },
})
const remove = createRoute({
  ...shared,
  method: 'delete',
  path: '/drafts/{id}',
  summary: 'Delete a draft with its versions; videos made from it stay',
  request: { headers: WorkspaceHeaders, params },
  responses: { 204: { description: 'It is gone' }, ...problems(404) },
})
const versions = createRoute({
  ...shared,
  method: 'get',
  path: '/drafts/{id}/versions',
  summary: 'Its versions, newest first',
  request: { headers: WorkspaceHeaders, params },
  responses: { 200: jsonAnswer('All of them', z.object({ data: z.array(Version) })), ...problems(404) },
})
const readVersion = createRoute({
  ...shared,
  method: 'get',
  path: '/drafts/{id}/versions/{version}',
  summary: 'One version of a draft',
  request: {
    headers: WorkspaceHeaders,
    params: params.extend({ version: z.coerce.number().int().positive() }),
  },
  responses: { 200: jsonAnswer('The draft as it was', DraftReply), ...problems(404, 422) },
})

/** What a new draft need not say. */
const standard = (): Partial<Draft> => ({
  palette: { id: palettes[0]?.id ?? '' },
  ...{ characterId: 'mira', voiceId: 'nova', language: 'en' },
})

const createDraftWriting = () =>
  createRoutes()
    .openapi(create, async (c) => {
      const workspace = await workspaceOf(c)
      const body = c.req.valid('json')
      const view =
        'from' in body
          ? await copyDraft(c.get('ctx'), workspace, { from: body.from, name: body.name })
          : await createDraft(c.get('ctx'), workspace, Draft.parse({ ...standard(), ...toDraftChange(body) }))
      return c.json(toReply(view), 201)
    })
    .openapi(edit, async (c) => {
      const body = c.req.valid('json')
      const request = { id: c.req.valid('param').id, change: toDraftChange(body), version: body.version }
      return c.json(toReply(await editDraft(c.get('ctx'), await workspaceOf(c), request)), 200)
    })
    .openapi(remove, async (c) => {
      await deleteDraft(c.get('ctx'), await workspaceOf(c), c.req.valid('param').id)
      return c.body(null, 204)
    })

export const createDraftRoutes = () =>
  createRoutes()
    .route('/', createDraftWriting())
    .openapi(list, async (c) => {
      const page = await listDrafts(c.get('ctx'), await workspaceOf(c), c.req.valid('query'))
      return c.json({ data: page.rows.map(toSummary), next_cursor: page.nextCursor }, 200)
    })
    .openapi(read, async (c) =>
      c.json(toReply(await getDraft(c.get('ctx'), await workspaceOf(c), c.req.valid('param').id)), 200),
    )
    .openapi(versions, async (c) => {
      const rows = await listVersions(c.get('ctx'), await workspaceOf(c), c.req.valid('param').id)
      const data = rows.map(({ version, createdAt }) => ({ version, created_at: toTime(createdAt) }))
      return c.json({ data }, 200)
    })
    .openapi(readVersion, async (c) => {
      const { id, version } = c.req.valid('param')
      return c.json(toReply(await getDraft(c.get('ctx'), await workspaceOf(c), id, version)), 200)
    })
