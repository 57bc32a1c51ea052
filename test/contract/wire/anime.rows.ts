import { request } from 'undici'
import { expect } from 'vitest'
import type { AnimeFacts } from './anime.facts.ts'
import type { Wire, WireRow } from './harness/row.ts'

type Ask = {
  method?: 'GET' | 'POST' | 'DELETE' | 'HEAD' | 'OPTIONS'
  headers?: Record<string, string>
  body?: string
}

const factsOf = ({ facts }: Wire): AnimeFacts => facts as AnimeFacts
const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}'

const ask = async ({ origin }: Wire, path: string, { method = 'GET', headers = {}, body }: Ask = {}) => {
  const answer = await request(`${origin}${path}`, { method, headers, ...(body !== undefined && { body }) })
  expect(answer.headers['access-control-allow-origin']).toBe('*')
  return { status: answer.statusCode, headers: answer.headers, text: await answer.body.text() }
}
const json = (status: number, text: string | RegExp, answer: Awaited<ReturnType<typeof ask>>) => {
  expect([answer.status, answer.headers['content-type']]).toEqual([status, 'application/json'])
  expect(answer.text).toEqual(typeof text === 'string' ? text : expect.stringMatching(text))
}
const token = ({ credentials }: Wire) => ({ authorization: credentials.owner.presharedToken })
const post = (
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
const status = (wire: Wire, id: string, slash = '') =>
  ask(wire, `/anime/status/${id}${slash}`, { headers: token(wire) })
const message = (text: string): string => `{"message":"${text}"}\n`

const created = new RegExp(`^\\{"task_id":"${uuid}"\\}\\n$`)
const refused = message('Auth token not valid')

const words = (
  dst: string,
  each: Record<string, string>,
  more: { success: boolean; progress: number; log?: string },
) => {
  const names = Object.keys(each)
  const result = names.map((name) => [
    name,
    {
      log: more.log ?? null,
      playlist_path: `/shows/${dst}/playlist_h264_${name}.m3u8`,
      resolution: name.replace(/p.*/, ''),
      status: each[name],
    },
  ])
  return (id: string): string =>
    `${JSON.stringify({
      status: each,
      success: more.success,
      task_id: id,
      progress: more.progress,
      result: Object.fromEntries(result),
    })}\n`
}
const all = (word: string) => ({ '480p': word, '480p_uspp': word, '720p': word })

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

const makes: WireRow[] = [
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

const tells: WireRow[] = [
  {
    title: 'GET /anime/status of a finished film: every word SUCCESS, success true, keys in their order',
    run: async (wire) => {
      const { done } = factsOf(wire)
      const text = words('done', all('SUCCESS'), { success: true, progress: 100 })(done)
      json(200, text, await status(wire, done))
      json(200, text, await status(wire, done, '/'))
    },
  },
  {
    title: 'of a film that is being made: STARTED, and success is false',
    run: async (wire) => {
      const { live } = factsOf(wire)
      const answer = await status(wire, live)
      const progress = Number(/"progress":(\d+)/.exec(answer.text)?.[1])
      expect(progress).toBeLessThan(100)
      json(200, words('live', all('STARTED'), { success: false, progress })(live), answer)
    },
  },
  {
    title: 'of a missing source: FAILURE in every rung, and the reason beside it',
    run: async (wire) => {
      const { failed } = factsOf(wire)
      const log = 'No stored media has this src_path'
      json(
        200,
        words('failed', all('FAILURE'), { success: false, progress: 0, log })(failed),
        await status(wire, failed),
      )
    },
  },
  {
    title: 'of a canceled film: REVOKED',
    run: async (wire) => {
      const { canceled } = factsOf(wire)
      json(
        200,
        words('canceled', all('REVOKED'), { success: false, progress: 0 })(canceled),
        await status(wire, canceled),
      )
    },
  },
  {
    title: 'of an unknown id, and of another account’s: 200 with an empty map',
    run: async (wire) => {
      const { done } = factsOf(wire)
      const unknown = '02d636f0-bddc-4c40-a389-4c25d103453f'
      const empty = (id: string): string => `{"status":{},"success":false,"task_id":"${id}"}\n`
      json(200, empty(unknown), await status(wire, unknown))
      const headers = { authorization: wire.credentials.other.presharedToken }
      json(200, empty(done), await ask(wire, `/anime/status/${done}`, { headers }))
    },
  },
]

const page = (code: number, title: string, allow?: string) => (answer: Awaited<ReturnType<typeof ask>>) => {
  expect([answer.status, answer.headers['content-type'], answer.headers.allow]).toEqual([
    code,
    'text/html; charset=utf-8',
    allow,
  ])
  expect(answer.text).toContain(`<title>${code} ${title}</title>\n<h1>${title}</h1>`)
}
const pages: WireRow[] = [
  {
    title: 'another method is an HTML page with status 405 and Allow',
    run: async (wire) => {
      const post405 = page(405, 'Method Not Allowed', 'OPTIONS, POST')
      post405(await ask(wire, '/anime/create'))
      post405(await ask(wire, '/anime/create/', { method: 'DELETE' }))
      page(
        405,
        'Method Not Allowed',
        'GET, HEAD, OPTIONS',
      )(await ask(wire, '/anime/status/x', { method: 'POST' }))
    },
  },
  {
    title: 'what the API does not have is an HTML page with status 404',
    run: async (wire) => {
      for (const path of ['/anime/nothing', '/anime/status/', '/anime/'])
        page(404, 'Not Found')(await ask(wire, path))
    },
  },
  {
    title: 'OPTIONS is Flask’s own answer, and a preflight where one is asked for',
    run: async (wire) => {
      const own = await ask(wire, '/anime/create', { method: 'OPTIONS' })
      expect([own.status, own.headers.allow, own.headers['content-type'], own.text]).toEqual([
        200,
        'OPTIONS, POST',
        'text/html; charset=utf-8',
        '',
      ])
      const preflight = await ask(wire, '/anime/create', {
        method: 'OPTIONS',
        headers: { 'access-control-request-method': 'POST' },
      })
      expect([preflight.status, preflight.headers.allow]).toEqual([204, undefined])
      expect(preflight.headers['access-control-allow-methods']).toBe(
        'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS',
      )
      expect(preflight.headers['access-control-allow-headers']).toMatch(
        /^Authorization, api-key, workspace-id, team-id, Content-Type, Range, Idempotency-Key, /,
      )
    },
  },
]

export const rows: WireRow[] = [...makes, ...tells, ...pages]
