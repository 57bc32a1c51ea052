import { expect } from 'vitest'
import type { Answer } from './ask.ts'
import type { Wire } from './harness/row.ts'
import type { StoryFacts } from './story-video.facts.ts'

export const factsOf = ({ facts }: Wire): StoryFacts => facts as StoryFacts

export { ask } from './ask.ts'

export const bearer = (wire: Wire) => ({ authorization: `Bearer ${factsOf(wire).token}` })
export const asJson = { 'content-type': 'application/json' }

/** What a row cannot know by heart, by the form it must have. */
const forms: Record<string, string> = {
  '<uuid>': '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
  '<time>': '\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}000Z',
  '<jwt>': '[\\w-]+\\.[\\w-]+\\.[\\w-]+',
  '<url>': 'http://(?:localhost|127\\.0\\.0\\.1):\\d+/p/[\\w.-]+/med_[0-9a-hjkmnp-tv-z]{26}/content',
}
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Status, type and the very text: keys in their order, nulls where they are. */
export const expectJson = (answer: Answer, status: number, body: unknown): void => {
  const pattern = escaped(JSON.stringify(body)).replace(/<\w+>/g, (name) => forms[name] ?? name)
  expect([answer.status, answer.headers['content-type']]).toEqual([status, 'application/json'])
  expect(answer.text).toEqual(expect.stringMatching(new RegExp(`^${pattern}$`)))
}

export const expectUnauthenticated = (answer: Answer, detail: string): void => {
  expectJson(answer, 401, { detail })
  expect(answer.headers['www-authenticate']).toBe('Bearer')
}
