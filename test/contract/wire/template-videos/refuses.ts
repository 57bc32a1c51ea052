import type { WireRow } from '../harness/row.ts'
import { ask, expectDetail } from './expect.ts'
import { Facts } from './stage.ts'

type Problem = { loc: (string | number)[]; msg: string; type: string; ctx?: unknown }

export const refuses = (
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

export const missing = { msg: 'field required', type: 'value_error.missing' }
export const override =
  (more: Record<string, unknown>) =>
  ({ draft }: Facts) => ({
    ...{ type: 'override', source_draft_id: draft, scenes: [{ name: 'a' }, { name: 'b' }] },
    ...more,
  })
export const create =
  (more: Record<string, unknown>) =>
  ({ draft, plain }: Facts) => ({
    ...{ type: 'create', template_id: draft, character_id: 'mira', voice_id: 'nova' },
    scenes: [{ name: 'a', layout_id: plain.id }],
    ...more,
  })
export const notFound = (field: string, got: string, loc: (string | number)[] = [field]): Problem[] => [
  { loc: ['body', ...loc], msg: `${field} not found`, type: 'value_error', ctx: { given: got } },
]
