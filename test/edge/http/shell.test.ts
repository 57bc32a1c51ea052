import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Account, startEdge } from '../../support/edge.ts'
import { type Call, callAt, keyOf, storeMedia } from './call.ts'

let edge: Awaited<ReturnType<typeof startEdge>>
let call: Call
let account: Account

beforeAll(async () => {
  edge = await startEdge()
  call = callAt(edge.url)
  account = await edge.seedAccount()
})
afterAll(() => edge.stop())

describe('Every answer', () => {
  it.each([
    '/openapi.json',
    '/docs',
    '/player',
    '/v1/media',
    '/nothing',
    '/v1/auth/token',
    '/p/x/med_1/content',
  ])('of %s names its request and is open to every origin', async (path) => {
    const reply = await call(path)
    expect(reply.headers.get('x-request-id')).toMatch(/^req_/)
    expect(reply.headers.get('access-control-allow-origin')).toBe('*')
    expect(reply.headers.get('access-control-expose-headers')).toMatch(
      /Location.*Content-Range.*Upload-Offset/,
    )
  })
})

describe('A preflight', () => {
  it.each([
    '/v1/uploads',
    '/v1/auth/token',
    '/anime/create',
    '/p/x/y/playlist.m3u8',
    '/a/b/playlist.m3u8',
    '/nothing',
  ])('for %s is 204 with every method and header a client needs', async (path) => {
    const headers = { 'access-control-request-method': 'PATCH', origin: 'https://example.com' }
    const reply = await call(path, { method: 'OPTIONS', headers })
    expect(reply.status).toBe(204)
    expect(reply.headers.get('access-control-allow-origin')).toBe('*')
    for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']) {
      expect(reply.headers.get('access-control-allow-methods')).toContain(method)
    }
    const allowed = reply.headers.get('access-control-allow-headers')?.toLowerCase()
    const needed =
      'authorization api-key workspace-id team-id content-type range idempotency-key tus-resumable'
    for (const name of needed.split(' ')) expect(allowed).toContain(name)
  })
})

describe('The native API', () => {
  it('answers a wrong method with 405 and those that are right', async () => {
    const reply = await call('/v1/uploads/upl_1', { method: 'PATCH', json: {}, headers: keyOf(account) })
    expect([reply.status, reply.body.code, reply.headers.get('allow')]).toEqual([
      405,
      'method_not_allowed',
      'GET, HEAD, DELETE',
    ])
    const plain = await call('/v1/media', { method: 'OPTIONS' })
    expect([plain.status, plain.headers.get('allow')]).toEqual([204, 'GET, HEAD, POST, OPTIONS'])
  })

  it('has nothing elsewhere', async () => {
    expect(await call('/v1/nothing')).toMatchObject({ status: 404, body: { code: 'not_found' } })
  })

  it('takes JSON that parses, and nothing else', async () => {
    const post = (body: string, type: string) =>
      call('/v1/uploads', { body, headers: { ...keyOf(account), 'content-type': type } })
    expect(await post('{', 'application/json')).toMatchObject({ status: 400, body: { code: 'bad_request' } })
    expect(await post('name=a', 'application/x-www-form-urlencoded')).toMatchObject({
      status: 415,
      body: { code: 'unsupported_type', allowed: 'application/json' },
    })
    expect(await post('[]', 'application/json')).toMatchObject({
      status: 422,
      body: { code: 'invalid_input' },
    })
  })

  it('takes JSON of two million bytes at most, announced or not', async () => {
    const headers = { ...keyOf(account), 'content-type': 'application/json' }
    const large = JSON.stringify({ kind: 'transcode', input: { media_id: 'x'.repeat(2_000_000) } })
    const refused = { status: 413, body: { code: 'too_large', allowed: 2_000_000 } }
    expect(await call('/v1/tasks', { body: large, headers })).toMatchObject(refused)
    const chunked = new Blob([large]).stream()
    expect(await call('/v1/tasks', { body: chunked, headers })).toMatchObject(refused)
  })

  it('takes inputs that nest at most twenty levels deep, themselves counted', async () => {
    const ask = (levels: number) => {
      const nested = `${'['.repeat(levels)}${']'.repeat(levels)}`
      const body = `{"kind":"transcode","input":{"media_id":"med_x","ladder":${nested}}}`
      return call('/v1/tasks', { body, headers: { ...keyOf(account), 'content-type': 'application/json' } })
    }
    expect(await ask(19)).toMatchObject({ status: 422, body: { field: 'input.ladder.0' } })
    for (const levels of [20, 20_000])
      expect(await ask(levels)).toMatchObject({
        status: 422,
        body: { code: 'invalid_input', field: 'input' },
      })
  })

  it('lists every wrong field', async () => {
    const json = { name: 3, size_bytes: -1, sha256: 'x' }
    const reply = await call<{ fields: { field: string }[] }>('/v1/uploads', {
      json,
      headers: keyOf(account),
    })
    expect(reply.status).toBe(422)
    expect(reply.body.fields.map(({ field }) => field).sort()).toEqual(['name', 'sha256', 'size_bytes'])
  })

  it('says of a wrong field what was sent and what is allowed', async () => {
    const send = (path: string, json?: object) =>
      call(path, { headers: keyOf(account), ...(json && { json }) })
    expect(await send('/v1/uploads', { name: 'a', size_bytes: -1 })).toMatchObject({
      status: 422,
      body: { field: 'size_bytes', got: -1, allowed: '> 0' },
    })
    expect(await send('/v1/tasks?status=lost')).toMatchObject({
      status: 422,
      body: { field: 'status', got: 'lost', allowed: expect.arrayContaining(['queued', 'canceled']) },
    })
  })

  it.each(['/v1/tasks', '/v1/media', '/v1/api-keys'])(
    'refuses a cursor that no page of %s has given',
    async (path) => {
      const reply = await call(`${path}?cursor=upl_01m7wtrfts829remnnefcrje9z`, { headers: keyOf(account) })
      expect(reply).toMatchObject({ status: 422, body: { code: 'invalid_input', field: 'cursor' } })
    },
  )

  it('says only that something went wrong when it is our fault', async () => {
    await storeMedia(call, account, 'x')
    await edge.env.DB.prepare("UPDATE media SET probe = '{broken'").run()
    const reply = await call('/v1/media', { headers: keyOf(account) })
    expect(reply).toMatchObject({ status: 500, body: { code: 'internal', retryable: true } })
    expect(JSON.stringify(reply.body)).not.toMatch(/JSON|broken|SELECT/)
  })
})

describe('The pages that need no credential', () => {
  it('begin at the root, which leads to the reference', async () => {
    const reply = await fetch(edge.url, { redirect: 'manual' })
    expect([reply.status, reply.headers.get('location')]).toEqual([302, '/docs'])
  })

  it('describe the API as OpenAPI 3.1, errors included', async () => {
    const { body } = await call<{
      openapi: string
      paths: Record<string, object>
      components: { schemas: object }
    }>('/openapi.json')
    expect(body.openapi).toBe('3.1.0')
    for (const path of ['/v1/auth/token', '/v1/uploads/{id}/parts/{part_number}', '/v1/media/{id}/content']) {
      expect(Object.keys(body.paths)).toContain(path)
    }
    expect(Object.keys(body.components.schemas)).toEqual(
      expect.arrayContaining(['Problem', 'Upload', 'Media']),
    )
  })

  it('show the reference and the player with scripts of our own only', async () => {
    for (const path of ['/docs', '/player']) {
      const page = await call<string>(path)
      const policy = page.headers.get('content-security-policy') ?? ''
      expect(policy).toMatch(/default-src 'none'; script-src 'self';/)
      const assets = [...page.body.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, asset]) => asset ?? '')
      expect(assets.length).toBeGreaterThan(2)
      for (const asset of assets) {
        const reply = await call<string>(asset)
        expect([asset, reply.status]).toEqual([asset, 200])
        expect(reply.headers.get('content-type')).toMatch(/^text\/(css|javascript)/)
      }
    }
  })
})
