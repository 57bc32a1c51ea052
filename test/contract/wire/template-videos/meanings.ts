import type { WireRow } from '../harness/row.ts'
import { create, notFound, override, refuses } from './refuses.ts'

/** What a well-formed request may not ask for. */
export const meaningRows: WireRow[] = [
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
