import { expect } from 'vitest'
import type { WireRow } from '../harness/row.ts'
import { ask, expectDetail } from './expect.ts'
import { Facts } from './stage.ts'

type Problem = { loc: (string | number)[]; msg: string; type: string; ctx?: unknown }

const refuses = (
  title: string,
  body: (facts: Facts) => unknown,
  problems: (facts: Facts) => Problem[],
): WireRow => ({
  title,
  run: async (wire) => {
    const facts = Facts.parse(wire.facts)
    expectDetail(await ask(wire, '/videos', { method: 'POST', json: body(facts) }), 422, problems(facts))
  },
})

const root = ['body', '__root__']
const missing = { msg: 'field required', type: 'value_error.missing' }
const override =
  (more: Record<string, unknown>) =>
  ({ draft }: Facts) => ({
    ...{ type: 'override', source_draft_id: draft, scenes: [{ name: 'a' }, { name: 'b' }] },
    ...more,
  })
const create =
  (more: Record<string, unknown>) =>
  ({ draft, plain }: Facts) => ({
    ...{ type: 'create', template_id: draft, character_id: 'mira', voice_id: 'nova' },
    scenes: [{ name: 'a', layout_id: plain.id }],
    ...more,
  })
const tooLong = (limit: number) => ({
  ...{ msg: `ensure this value has at most ${limit} characters`, type: 'value_error.any_str.max_length' },
  ctx: { limit_value: limit },
})
const notFound = (field: string, got: string, loc: (string | number)[] = [field]): Problem[] => [
  { loc: ['body', ...loc], msg: `${field} not found`, type: 'value_error', ctx: { given: got } },
]
const colour = '^#?(?:[0-9A-Fa-f]{8}|[0-9A-Fa-f]{6})$'
const discriminator =
  "No match for discriminator 'type' and value 'x' (allowed values: 'override', 'create', 'workflow')"

const shapes: WireRow[] = [
  refuses(
    'A body that names no source is refused',
    () => ({}),
    () => [{ loc: ['body', 'source_draft_id'], ...missing }],
  ),
  refuses(
    'An unknown type is refused with those there are',
    () => ({ type: 'x' }),
    () => [
      {
        ...{ loc: root, msg: discriminator, type: 'value_error.discriminated_union.invalid_discriminator' },
        ctx: {
          ...{ discriminator_key: 'type', discriminator_value: 'x' },
          allowed_values: "'override', 'create', 'workflow'",
        },
      },
    ],
  ),
  refuses(
    'A list is no video request',
    () => [],
    () => [
      {
        ...{ loc: root, msg: "Discriminator 'type' is missing in value" },
        type: 'value_error.discriminated_union.missing_discriminator',
        ctx: { discriminator_key: 'type' },
      },
    ],
  ),
  refuses(
    'An override that says its type needs scenes',
    () => ({ type: 'override' }),
    () => [{ loc: [...root, 'OverrideVideoRequest', 'scenes'], ...missing }],
  ),
  refuses(
    'A create request needs its template, character, voice and scenes',
    () => ({ type: 'create' }),
    () =>
      ['template_id', 'character_id', 'voice_id', 'scenes'].map((name) => ({
        ...{ loc: [...root, 'NewVideoRequest', name], ...missing },
      })),
  ),
  refuses(
    'A workflow needs its id and variables',
    () => ({ type: 'workflow' }),
    () =>
      ['workflow_id', 'variables'].map((name) => ({
        loc: [...root, 'WorkflowVideoRequest', name],
        ...missing,
      })),
  ),
  refuses('A create request needs a scene', create({ scenes: [] }), () => [
    {
      ...{ loc: [...root, 'NewVideoRequest', 'scenes'], msg: 'ensure this value has at least 1 items' },
      ...{ type: 'value_error.list.min_items', ctx: { limit_value: 1 } },
    },
  ]),
  refuses(
    'A correlation id is at most 100 characters long',
    override({ correlation_id: 'x'.repeat(101) }),
    () => [{ loc: [...root, 'OverrideVideoRequest', 'correlation_id'], ...tooLong(100) }],
  ),
  refuses(
    'A transcript is at most 1000 characters long',
    override({ scenes: [{ name: 'a', transcript: 'x'.repeat(1001) }, { name: 'b' }] }),
    () => [{ loc: [...root, 'OverrideVideoRequest', 'scenes', 0, 'transcript'], ...tooLong(1000) }],
  ),
  refuses('A colour has six or eight hex digits', create({ palette: [{ color: 'red' }] }), () => [
    {
      ...{ loc: [...root, 'NewVideoRequest', 'palette', 0, 'color'] },
      ...{
        msg: `string does not match regex "${colour}"`,
        type: 'value_error.str.regex',
        ctx: { pattern: colour },
      },
    },
  ]),
  refuses(
    'An address needs a scheme, and that of the web',
    override({ logo_url: 'example.com/a.png' }),
    () => [
      {
        ...{ loc: [...root, 'OverrideVideoRequest', 'logo_url'] },
        ...{ msg: 'invalid or missing URL scheme', type: 'value_error.url.scheme' },
      },
    ],
  ),
  refuses('A file address is not fetched', override({ logo_url: 'ftp://example.com/a.png' }), () => [
    {
      ...{ loc: [...root, 'OverrideVideoRequest', 'logo_url'] },
      ...{
        msg: 'URL scheme not permitted',
        type: 'value_error.url.scheme',
        ctx: { allowed_schemes: ['http', 'https'] },
      },
    },
  ]),
  refuses(
    'A word of the wrong type is refused in the older body too',
    () => ({ source_draft_id: {} }),
    () => [{ loc: ['body', 'source_draft_id'], msg: 'str type expected', type: 'type_error.str' }],
  ),
  {
    title: 'A body that is no JSON is refused with the place',
    run: async (wire) => {
      const text = '{"a":}'
      const ctx = { msg: 'Expecting value', doc: text, pos: 5, lineno: 1, colno: 6 }
      expectDetail(await ask(wire, '/videos', { method: 'POST', text }), 422, [
        {
          ...{ loc: ['body', 5], msg: 'Expecting value: line 1 column 6 (char 5)' },
          ...{ type: 'value_error.jsondecode', ctx },
        },
      ])
    },
  },
]

const meanings: WireRow[] = [
  refuses('An override has as many scenes as its source', override({ scenes: [{ name: 'a' }] }), () => [
    {
      ...{ loc: ['body', 'scenes'], msg: 'scenes must have 2 items, as the source has; got 1' },
      ...{ type: 'value_error', ctx: { given: 1 } },
    },
  ]),
  refuses(
    'A palette has as many colours as the template',
    create({ palette: [{ color: '#102030' }] }),
    () => [
      {
        ...{ loc: ['body', 'palette'], msg: 'palette must have 5 colors, as the template has; got 1' },
        ...{ type: 'value_error', ctx: { given: 1 } },
      },
    ],
  ),
  refuses(
    'Every media element of a layout must be filled',
    (facts) => create({ scenes: [{ name: 'a', layout_id: facts.filled.id }] })(facts),
    ({ filled }) => [
      {
        loc: ['body', 'scenes', 0, 'media_elements'],
        ...{ msg: `layout ${filled.id} needs the media element ${filled.media[0]}`, type: 'value_error' },
      },
    ],
  ),
  refuses(
    'An address inside a network is refused',
    override({ logo_url: 'http://192.168.0.1/a.png' }),
    () => [
      { loc: ['body', 'logo_url'], msg: 'The source is not on a public address', type: 'value_error.url' },
    ],
  ),
  ...(['source_draft_id', 'recipe_id', 'palette_id', 'character_id', 'voice_id', 'folder_id'] as const).map(
    (field) =>
      refuses(
        `An unknown ${field} is refused`,
        ({ draft }) => ({ ...(field !== 'recipe_id' && { source_draft_id: draft }), [field]: 'nothing' }),
        () => notFound(field, 'nothing'),
      ),
  ),
  refuses('An unknown template_id is refused', create({ template_id: 'nothing' }), () =>
    notFound('template_id', 'nothing'),
  ),
  refuses(
    'An unknown workflow_id is refused',
    () => ({ workflow_id: 'nothing' }),
    () => notFound('workflow_id', 'nothing'),
  ),
  refuses('An unknown layout_id is refused', create({ scenes: [{ name: 'a', layout_id: 'nothing' }] }), () =>
    notFound('layout_id', 'nothing', ['scenes', 0, 'layout_id']),
  ),
  refuses(
    'A draft of another account is not found',
    ({ foreignDraft }) => ({ source_draft_id: foreignDraft }),
    ({ foreignDraft }) => notFound('source_draft_id', foreignDraft),
  ),
  refuses(
    'A folder of another account is not found',
    ({ draft, foreignFolder }) => ({ source_draft_id: draft, folder_id: foreignFolder }),
    ({ foreignFolder }) => notFound('folder_id', foreignFolder),
  ),
  refuses(
    'A variable without a value is asked for',
    ({ workflow }) => ({ workflow_id: workflow }),
    () => [{ loc: ['body', 'variables'], msg: 'variable who needs a value', type: 'value_error.missing' }],
  ),
]

const doors: WireRow[] = [
  ...([{}, { 'api-key': 'vs_wrong' }] as Record<string, string>[]).map(
    (headers): WireRow => ({
      title: `${'api-key' in headers ? 'A wrong' : 'No'} key is 401`,
      run: async (wire) => {
        for (const path of ['/videos', '/api/v1/videos', '/webhooks', '/voice-preview/x']) {
          const answer = await ask(wire, path, { headers: { 'api-key': '', ...headers } })
          expectDetail(answer, 401, 'Not authenticated')
          expect(answer.headers['www-authenticate']).toBe('APIKey')
        }
      },
    }),
  ),
  {
    title: 'An unknown video, and one of another account, are 404 on every path',
    run: async (wire) => {
      const { foreignVideo } = Facts.parse(wire.facts)
      for (const id of ['nothing', '00000000-0000-4000-8000-000000000000', foreignVideo]) {
        expectDetail(await ask(wire, `/videos/${id}`), 404, 'Video not found')
        expectDetail(await ask(wire, `/api/v1/videos/${id}/metadata`), 404, 'Video not found')
        expectDetail(await ask(wire, `/videos/${id}`, { method: 'DELETE' }), 404, 'Video not found')
      }
    },
  },
  {
    title: 'A foreign or unknown workspace or team is 404',
    run: async (wire) => {
      const { foreignWorkspace, workspace, team } = Facts.parse(wire.facts)
      for (const id of ['nothing', foreignWorkspace])
        expectDetail(
          await ask(wire, '/videos', { headers: { 'workspace-id': id } }),
          404,
          'Workspace not found',
        )
      expectDetail(await ask(wire, '/videos', { headers: { 'team-id': 'nothing' } }), 404, 'Team not found')
      const elsewhere = { 'workspace-id': workspace, 'team-id': team }
      expectDetail(await ask(wire, '/videos', { headers: elsewhere }), 404, 'Team not found')
    },
  },
  {
    title: 'Another method is 405 with what would do',
    run: async (wire) => {
      const answer = await ask(wire, '/videos', { method: 'PATCH', json: {} })
      expectDetail(answer, 405, 'Method Not Allowed')
      expect(answer.headers.allow).toBe('GET, POST')
      const one = await ask(wire, '/api/v1/videos/x', { method: 'PUT', json: {} })
      expectDetail(one, 405, 'Method Not Allowed')
      expect(one.headers.allow).toBe('GET, DELETE')
    },
  },
  {
    title: 'A path that is none is FastAPI’s own 404',
    run: async (wire) => expectDetail(await ask(wire, '/api/v1/videos/x/y'), 404, 'Not Found'),
  },
]

export const refusingRows: WireRow[] = [...shapes, ...meanings, ...doors]
