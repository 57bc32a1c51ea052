import { expect } from 'vitest'
import type { Wire, WireRow } from './harness/row.ts'
import { asJson, ask, bearer, expectJson, expectUnauthenticated } from './story-video.answers.ts'

const asked = {
  story_topic: 'scary',
  art_style: 'comic-book',
  duration: 'short',
  language: 'czech',
  voice_name: 'alloy',
}
const post = (wire: Wire, body: unknown, headers: Record<string, string> = bearer(wire)) =>
  ask(wire, '/v1/video', {
    method: 'POST',
    headers: { ...asJson, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
const form = (wire: Wire, fields: Record<string, string>) =>
  ask(wire, '/v1/auth/token', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: String(new URLSearchParams(fields)),
  })

const styles = "'photorealistic', 'cinematic', 'anime', 'comic-book' or 'pixar-art'"
const token = /^\{"access_token":"[\w-]+\.[\w-]+\.[\w-]+","token_type":"bearer"\}$/

/** Logging in, and asking for a film. */
export const rows: WireRow[] = [
  {
    title: 'POST /v1/auth/token gives a bearer token for a form with name and password',
    run: async (wire) => {
      const { username, password } = wire.credentials.owner
      const answer = await form(wire, { username, password })
      expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/json'])
      expect(answer.text).toEqual(expect.stringMatching(token))
    },
  },
  {
    title: 'POST /v1/auth/token refuses a wrong password with 401, and a form that is not whole with a list',
    run: async (wire) => {
      const { username } = wire.credentials.owner
      const wrong = await form(wire, { username, password: 'x' })
      expectUnauthenticated(wrong, 'Incorrect username or password')
      expectJson(await form(wire, { username }), 422, {
        detail: [{ type: 'missing', loc: ['body', 'password'], msg: 'Field required', input: null }],
      })
    },
  },
  {
    title: 'POST /v1/auth/refresh gives a new token for a good one, and 401 for any other',
    run: async (wire) => {
      const refresh = (headers: Record<string, string>) =>
        ask(wire, '/v1/auth/refresh', { method: 'POST', headers })
      const answer = await refresh(bearer(wire))
      expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/json'])
      expect(answer.text).toEqual(expect.stringMatching(token))
      expectUnauthenticated(await refresh({}), 'Not authenticated')
      const wrong = await refresh({ authorization: 'Bearer x.y.z' })
      expectUnauthenticated(wrong, 'Could not validate credentials')
    },
  },
  {
    title: 'POST /v1/video answers 200 with the task, the words in any case, by token or by key',
    run: async (wire) => {
      const loud = { ...asked, story_topic: 'Scary', art_style: 'COMIC-BOOK', language: 'Czech' }
      expectJson(await post(wire, loud), 200, { task_id: '<uuid>', status: 'queued' })
      const own = { ...asked, story_topic: 'custom topic', custom_topic: 'a lighthouse', more: 1 }
      const answer = await post(wire, own, { 'api-key': wire.credentials.owner.apiKey })
      expectJson(answer, 200, { task_id: '<uuid>', status: 'queued' })
    },
  },
  {
    title: 'POST /v1/video takes a size in pixels, and refuses one that no film can have',
    run: async (wire) => {
      const answer = await post(wire, { ...asked, width: 144, height: 256 })
      expectJson(answer, 200, { task_id: '<uuid>', status: 'queued' })
      const [width, height] = ['wide', 2050]
      expectJson(await post(wire, { ...asked, width, height }), 422, {
        detail: [
          { type: 'int_type', loc: ['body', 'width'], msg: 'Input should be a valid integer', input: width },
          {
            ...{ type: 'less_than_equal', loc: ['body', 'height'] },
            msg: 'Input should be less than or equal to 2048',
            ...{ input: height, ctx: { le: 2048 } },
          },
        ],
      })
    },
  },
  {
    title: 'POST /v1/video names every field that is missing or wrong in one list, as FastAPI does',
    run: async (wire) => {
      const { duration: _, ...body } = { ...asked, art_style: 'oil', voice_name: 5, custom_topic: 7 }
      const voices = "'alloy', 'echo', 'fable', 'onyx', 'nova' or 'shimmer'"
      expectJson(await post(wire, body), 422, {
        detail: [
          {
            ...{ type: 'literal_error', loc: ['body', 'art_style'], msg: `Input should be ${styles}` },
            ...{ input: 'oil', ctx: { expected: styles } },
          },
          { type: 'missing', loc: ['body', 'duration'], msg: 'Field required', input: body },
          {
            ...{
              type: 'literal_error',
              loc: ['body', 'voice_name'],
              msg: `Input should be ${voices}`,
              input: 5,
            },
            ctx: { expected: voices },
          },
          {
            ...{ type: 'string_type', loc: ['body', 'custom_topic'], msg: 'Input should be a valid string' },
            input: 7,
          },
        ],
      })
      const lengths = "'short' or 'long'"
      expectJson(await post(wire, { ...asked, duration: 'medium' }), 422, {
        detail: [
          {
            ...{ type: 'literal_error', loc: ['body', 'duration'], msg: `Input should be ${lengths}` },
            ...{ input: 'medium', ctx: { expected: lengths } },
          },
        ],
      })
    },
  },
  {
    title: 'POST /v1/video says of a body that is no object, and of none, what is wrong with it',
    run: async (wire) => {
      const msg = 'Input should be a valid dictionary or object to extract fields from'
      const type = 'model_attributes_type'
      expectJson(await post(wire, [1]), 422, { detail: [{ type, loc: ['body'], msg, input: [1] }] })
      const plain = await post(wire, 'hello', { ...bearer(wire), 'content-type': 'text/plain' })
      expectJson(plain, 422, { detail: [{ type, loc: ['body'], msg, input: 'hello' }] })
      const missing = { detail: [{ type: 'missing', loc: ['body'], msg: 'Field required', input: null }] }
      expectJson(await post(wire, ''), 422, missing)
      expectJson(await post(wire, 'null'), 422, missing)
    },
  },
  {
    title: 'POST /v1/video tells of broken JSON before a missing token, and of wrong fields after it',
    run: async (wire) => {
      const broken = (loc: number, error: string) => ({
        detail: [
          { type: 'json_invalid', loc: ['body', loc], msg: 'JSON decode error', input: {}, ctx: { error } },
        ],
      })
      expectJson(await post(wire, '{"a": }', {}), 422, broken(6, 'Expecting value'))
      expectJson(
        await post(wire, '{"a": 1,}'),
        422,
        broken(8, 'Expecting property name enclosed in double quotes'),
      )
      expectUnauthenticated(await post(wire, {}, {}), 'Not authenticated')
      const wrong = await post(wire, {}, { authorization: 'Bearer vs_nothing' })
      expectUnauthenticated(wrong, 'Could not validate credentials')
    },
  },
]
