import { createRoute, z } from '@hono/zod-openapi'
import { type CatalogKind, getCatalogItem, listCatalog } from '../../domain/templates/catalog.ts'
import { getDraft, listDrafts } from '../../domain/templates/drafts.ts'
import { getVoicePreview, previewVoice } from '../../domain/templates/voice-preview.ts'
import { createRoutes } from '../create-routes.ts'
import { workspaceOf } from '../enter-workspace.ts'
import { Character, LayoutReply, PaletteReply, Recipe, show, VoiceReply } from './catalog-wire.ts'
import { anyCredential, jsonAnswer, jsonBody, problems } from './describe.ts'
import { DraftContent, ofDraft } from './draft-wire.ts'
import { DraftPage, draftQuery, toSummary } from './drafts.ts'
import { WorkspaceHeaders } from './folders.ts'

const shared = { tags: ['templates'], security: anyCredential }
const params = z.object({ id: z.string() })

/** The two routes of one kind of thing to choose from. */
const createKindRoutes = <K extends CatalogKind, S extends z.ZodType>(
  kind: K,
  schema: S,
  toReply: (item: ReturnType<typeof getCatalogItem<K>>) => z.input<S>,
) => {
  const list = createRoute({
    ...{ ...shared, method: 'get', path: `/catalog/${kind}`, summary: `The ${kind} to choose from` },
    responses: { 200: jsonAnswer('All of them', z.object({ data: z.array(schema) })), ...problems() },
  })
  const read = createRoute({
    ...{ ...shared, method: 'get', path: `/catalog/${kind}/{id}`, summary: `One of the ${kind}` },
    request: { params },
    responses: { 200: jsonAnswer('The item', schema), ...problems(404) },
  })
  const routes = createRoutes()
  routes.openAPIRegistry.registerPath(list)
  routes.openAPIRegistry.registerPath(read)
  routes.get(`/catalog/${kind}`, (c) => c.json({ data: listCatalog(c.get('ctx'), kind).map(toReply) }))
  routes.get(`/catalog/${kind}/:id`, (c) =>
    c.json(toReply(getCatalogItem(c.get('ctx'), kind, c.req.param('id') ?? '')) as object),
  )
  return routes
}

const drafts = createRoute({
  ...shared,
  method: 'get',
  path: '/catalog/drafts',
  summary: 'The workspace’s own drafts, newest first',
  request: { headers: WorkspaceHeaders, query: draftQuery },
  responses: { 200: jsonAnswer('One page', DraftPage), ...problems(404, 422) },
})
const draft = createRoute({
  ...shared,
  method: 'get',
  path: '/catalog/drafts/{id}',
  summary: 'The content of a draft',
  request: { headers: WorkspaceHeaders, params },
  responses: { 200: jsonAnswer('The draft', DraftContent.extend({ id: z.string() })), ...problems(404) },
})

const Preview = z
  .object({ id: z.string(), status: z.enum(['in_progress', 'ready', 'failed']), url: z.string().nullable() })
  .openapi('VoicePreview')
const PreviewRequest = z
  .object({ text: z.string().trim().min(1).max(500).optional() })
  .openapi('CatalogVoicePreviewRequest')
const preview = createRoute({
  ...shared,
  method: 'post',
  path: '/catalog/voices/{id}/previews',
  summary: 'Hear a voice (`nova`, or `nova-de` for its German), with a text or its greeting',
  request: { headers: WorkspaceHeaders, params, body: jsonBody(PreviewRequest) },
  responses: { 202: jsonAnswer('Its progress', Preview), ...problems(404, 415, 422) },
})
const previewStatus = createRoute({
  ...shared,
  method: 'get',
  path: '/catalog/voices/{id}/previews/{preview_id}',
  summary: 'Whether the preview is ready',
  request: { headers: WorkspaceHeaders, params: params.extend({ preview_id: z.string() }) },
  responses: { 200: jsonAnswer('Its progress', Preview), ...problems(404) },
})

export const createCatalogRoutes = () =>
  createRoutes()
    .route('/', createKindRoutes('recipes', Recipe, show.recipes))
    .route('/', createKindRoutes('palettes', PaletteReply, show.palettes))
    .route('/', createKindRoutes('characters', Character, show.characters))
    .route('/', createKindRoutes('voices', VoiceReply, show.voices))
    .route('/', createKindRoutes('layouts', LayoutReply, show.layouts))
    .openapi(drafts, async (c) => {
      const page = await listDrafts(c.get('ctx'), await workspaceOf(c), c.req.valid('query'))
      return c.json({ data: page.rows.map(toSummary), next_cursor: page.nextCursor }, 200)
    })
    .openapi(draft, async (c) => {
      const { id, content } = await getDraft(c.get('ctx'), await workspaceOf(c), c.req.valid('param').id)
      return c.json({ ...ofDraft(content), id }, 200)
    })
    .openapi(preview, async (c) => {
      const request = { voiceId: c.req.valid('param').id, text: c.req.valid('json').text ?? null }
      const { id, status, url } = await previewVoice(c.get('ctx'), await workspaceOf(c), request)
      return c.json({ id, status, url }, 202)
    })
    .openapi(previewStatus, async (c) => {
      const asked = c.req.valid('param').preview_id
      const { id, status, url } = await getVoicePreview(c.get('ctx'), await workspaceOf(c), asked)
      return c.json({ id, status, url }, 200)
    })
