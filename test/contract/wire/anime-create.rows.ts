import { request } from 'undici'
import { expect } from 'vitest'
import { ask, json, message, post, token, uuid } from './anime.ask.ts'
import type { WireRow } from './harness/row.ts'

const created = new RegExp(`^\\{"task_id":"${uuid}"\\}\\n$`)
const refused = message('Auth token not valid')

/** A body that the API refuses, what it answers and why. */
type Refusal = [title: string, body: unknown, status: number, text: string]
const good = { src_path: '/root/a.mp4', dst_path: '/shows/refused' }
const refusals: Refusal[] = [
  ['JSON that does not parse', '{', 406, 'application/json needed'],
  ['null', 'null', 406, 'application/json needed'],
  ['a missing src_path', { dst_path: 'a' }, 400, 'src_path not set or not str'],
  ['a src_path that is no text', { ...good, src_path: 7 }, 400, 'src_path not set or not str'],
  ['a missing dst_path', { src_path: 'a.mp4' }, 400, 'dst_path not set or not str'],
  ['a list', [], 400, 'src_path not set or not str'],
  ...['*', '|', '"', "'", '../'].flatMap((bad): Refusal[] => [
    [
      `${bad} in src_path`,
      { ...good, src_path: `a${bad}b.mp4` },
      400,
      'src_path has characters that are not allowed',
    ],
    [
      `${bad} in dst_path`,
      { ...good, dst_path: `a${bad}b` },
      400,
      'dst_path has characters that are not allowed',
    ],
  ]),
  ['another extension', { ...good, src_path: 'a.mkv' }, 501, 'Only support .mp4'],
  ['an extension in capitals', { ...good, src_path: 'a.MP4' }, 501, 'Only support .mp4'],
  [
    'a bad source before a bad extension',
    { ...good, src_path: 'a|b.mkv' },
    400,
    'src_path has characters that are not allowed',
  ],
  ['a bad extension before a bad place', { src_path: 'a.mkv', dst_path: 'a|b' }, 501, 'Only support .mp4'],
  ['a place that routes use', { ...good, dst_path: 'v1/x' }, 400, 'dst_path is reserved'],
]

export const rows: WireRow[] = [
  {
    title: 'POST /anime/create answers 200 with the task_id, compact and with a newline',
    run: async (wire) =>
      json(200, created, await post(wire, { src_path: '/root/a.mp4', dst_path: '/shows/new/' })),
  },
  {
    title: 'POST /anime/create/ with a slash is the same',
    run: async (wire) =>
      json(
        200,
        created,
        await post(wire, { src_path: 'a.mp4', dst_path: 'shows/slash' }, token(wire), '/anime/create/'),
      ),
  },
  {
    title: 'an API key or a login opens it too',
    run: async (wire) => {
      const { apiKey, username, password } = wire.credentials.owner
      const login = await request(`${wire.origin}/v1/auth/token`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ username, password }).toString(),
      })
      expect([login.statusCode, login.headers['content-type']]).toEqual([200, 'application/json'])
      const text = await login.body.text()
      expect(text).toMatch(/^\{"access_token":"[\w-]+\.[\w-]+\.[\w-]+","token_type":"bearer"\}$/)
      const bearer = { authorization: `Bearer ${JSON.parse(text).access_token}` }
      for (const headers of [{ authorization: `Bearer ${apiKey}` }, { 'api-key': apiKey }, bearer])
        json(406, message('application/json needed'), await post(wire, '{', headers))
    },
  },
  {
    title: 'a missing or wrong credential is 403 before anything else',
    run: async (wire) => {
      const { workerToken, presharedToken } = wire.credentials.owner
      for (const headers of [{}, { authorization: 'nonsense' }, { authorization: workerToken }])
        json(403, refused, await post(wire, '{', { ...headers, 'content-type': 'text/plain' }))
      json(403, refused, await ask(wire, '/anime/status/x'))
      json(403, refused, await post(wire, '{', { authorization: `Token ${presharedToken}` }))
    },
  },
  {
    title: 'a body of another type is 406, before its paths are read',
    run: async (wire) =>
      json(
        406,
        message('application/json needed'),
        await post(wire, good, { ...token(wire), 'content-type': 'text/plain' }),
      ),
  },
  ...refusals.map(
    ([title, body, code, text]): WireRow => ({
      title: `${title} is refused with ${code}`,
      run: async (wire) => json(code, message(text), await post(wire, body)),
    }),
  ),
  {
    title: 'a place of another account is not available',
    run: async (wire) => {
      const other = { authorization: wire.credentials.other.presharedToken }
      json(
        400,
        message('dst_path not available'),
        await post(wire, { ...good, dst_path: 'shows/done' }, other),
      )
    },
  },
  {
    title: 'a missing source is 200 all the same',
    run: async (wire) =>
      json(200, created, await post(wire, { src_path: '/root/not/there.mp4', dst_path: 'shows/unmade' })),
  },
  {
    title: 'a URL is judged by its path, and a ladder may be asked for',
    run: async (wire) => {
      const body = {
        src_path: 'https://films.invalid/a.mp4?token=1',
        dst_path: 'shows/far',
        ladder: ['480p'],
      }
      json(200, created, await post(wire, body))
      json(
        501,
        message('Only support .mp4'),
        await post(wire, { ...body, src_path: 'https://films.invalid/?a.mp4' }),
      )
      const names = 'ladder not valid: names like 1080p or 1080p_uspp, none above 720p,480p,480p_uspp'
      json(400, message(names), await post(wire, { ...body, ladder: ['1080p'] }))
    },
  },
]
