import type { WireRow } from '../harness/row.ts'
import { ask, expectDetail } from './expect.ts'
import { create, missing, override, refuses } from './refuses.ts'

const root = ['body', '__root__']
const tooLong = (limit: number) => ({
  ...{ msg: `ensure this value has at most ${limit} characters`, type: 'value_error.any_str.max_length' },
  ctx: { limit_value: limit },
})
const colour = '^#?(?:[0-9A-Fa-f]{8}|[0-9A-Fa-f]{6})$'
const discriminator =
  "No match for discriminator 'type' and value 'x' (allowed values: 'override', 'create', 'workflow')"

/** What the words of a request may look like. */
export const shapeRows: WireRow[] = [
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
