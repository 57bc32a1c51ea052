import { expect } from 'vitest'
import type { AnimeFacts } from './anime.facts.ts'
import { type Answer, ask } from './ask.ts'
import type { Wire } from './harness/row.ts'

export { ask } from './ask.ts'

export const factsOf = ({ facts }: Wire): AnimeFacts => facts as AnimeFacts

/** Of a regular expression. */
export const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}'

export const json = (status: number, text: string | RegExp, answer: Answer) => {
  expect([answer.status, answer.headers['content-type']]).toEqual([status, 'application/json'])
  expect(answer.text).toEqual(typeof text === 'string' ? text : expect.stringMatching(text))
}
export const token = ({ credentials }: Wire) => ({ authorization: credentials.owner.presharedToken })
export const post = (
  wire: Wire,
  body: unknown,
  headers: Record<string, string> = token(wire),
  path = '/anime/create',
) =>
  ask(wire, path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
export const status = (wire: Wire, id: string, slash = '') =>
  ask(wire, `/anime/status/${id}${slash}`, { headers: token(wire) })
export const message = (text: string): string => `{"message":"${text}"}\n`
