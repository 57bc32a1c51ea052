import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Account, startEdge } from '../../support/edge.ts'
import { bearer, type Call, callAt, keyOf } from '../http/call.ts'

let edge: Awaited<ReturnType<typeof startEdge>>
let call: Call
let account: Account
let other: Account
let login: string

beforeAll(async () => {
  edge = await startEdge()
  call = callAt(edge.url)
  account = await edge.seedAccount()
  other = await edge.seedAccount()
  const form = { username: account.username, password: account.password }
  login = (await call<{ access_token: string }>('/v1/auth/token', { form })).body.access_token
})
afterAll(() => edge.stop())

const statusOf = async (path: string, headers: Record<string, string>) =>
  (await call(path, { headers })).status

describe('The credential resolver', () => {
  const files = '/v1/media'
  it('takes a login, a key by either header and a raw pre-shared token', async () => {
    expect(await statusOf(files, bearer(login))).toBe(200)
    expect(await statusOf(files, bearer(account.apiKey))).toBe(200)
    expect(await statusOf(files, { 'api-key': account.apiKey })).toBe(200)
    expect(await statusOf(files, { authorization: account.presharedToken })).toBe(200)
  })

  it('refuses everything else with a problem that names the scheme', async () => {
    const wrong = [
      {},
      { authorization: '' },
      { authorization: account.apiKey },
      { authorization: `Basic ${btoa(`${account.username}:${account.password}`)}` },
      bearer(`${account.apiKey}0`),
      bearer(`${login}0`),
      { 'api-key': 'x' },
    ]
    for (const headers of wrong) {
      const reply = await call(files, { headers })
      expect([reply.status, reply.body.code]).toEqual([401, 'unauthenticated'])
      expect(reply.headers.get('www-authenticate')).toBe('Bearer')
      expect(reply.headers.get('content-type')).toBe('application/problem+json')
    }
  })

  it('lets a pre-shared token use files alone and a worker token neither', async () => {
    for (const path of ['/v1/api-keys', '/v1/preshared-tokens', '/v1/worker-tokens']) {
      expect(await statusOf(path, { authorization: account.presharedToken })).toBe(403)
    }
    expect(await statusOf(files, bearer(account.workerToken))).toBe(403)
    expect(await statusOf('/v1/api-keys', bearer(account.workerToken))).toBe(403)
  })
})

describe.each([
  ['/v1/api-keys', 'vs_', '/v1/media'],
  ['/v1/preshared-tokens', 'vsp_', '/v1/media'],
  ['/v1/worker-tokens', 'vsw_', undefined],
])('%s', (path, prefix, opens) => {
  it('makes one whose secret is shown once, lists it and revokes it', async () => {
    const headers = bearer(login)
    const made = await call<{ id: string; secret: string }>(path, { json: { label: 'ci' }, headers })
    expect(made.status).toBe(201)
    expect(made.body.secret.startsWith(prefix)).toBe(true)
    const sent = prefix === 'vsp_' ? { authorization: made.body.secret } : bearer(made.body.secret)
    if (opens !== undefined) expect(await statusOf(opens, sent)).toBe(200)

    const listed = await call<{ data: { id: string; last_characters: string }[] }>(path, { headers })
    const row = listed.body.data.find(({ id }) => id === made.body.id)
    expect(row?.last_characters).toBe(made.body.secret.slice(-4))
    expect(JSON.stringify(listed.body)).not.toContain(made.body.secret)
    const kept = await edge.env.DB.prepare('SELECT * FROM credentials WHERE id = ?')
      .bind(made.body.id)
      .first()
    expect(JSON.stringify(kept)).not.toContain(made.body.secret)

    const gone = `${path}/${made.body.id}`
    expect((await call(gone, { method: 'DELETE', headers })).status).toBe(204)
    expect((await call(gone, { method: 'DELETE', headers })).status).toBe(404)
    if (opens !== undefined) expect(await statusOf(opens, sent)).toBe(401)
  })

  it('shows and revokes nothing of another account', async () => {
    const mine = bearer(login)
    const made = await call<{ id: string }>(path, { json: { label: 'mine' }, headers: mine })
    const form = { username: other.username, password: other.password }
    const theirs = bearer(
      (await call<{ access_token: string }>('/v1/auth/token', { form })).body.access_token,
    )
    const listed = await call<{ data: { id: string }[] }>(path, { headers: theirs })
    expect(listed.body.data.map(({ id }) => id)).not.toContain(made.body.id)
    expect((await call(`${path}/${made.body.id}`, { method: 'DELETE', headers: theirs })).status).toBe(404)
  })
})

it('Worker tokens are for administrators: a key of the same account may not make one', async () => {
  const reply = await call('/v1/worker-tokens', { json: { label: 'x' }, headers: keyOf(account) })
  expect([reply.status, reply.body.code]).toEqual([403, 'forbidden'])
})

it('Lists go page by page without a gap', async () => {
  const headers = bearer(login)
  for (let i = 0; i < 4; i++) await call('/v1/api-keys', { json: { label: `page ${i}` }, headers })
  type Page = { data: { id: string }[]; next_cursor: string | null }
  const all = (await call<Page>('/v1/api-keys?limit=200', { headers })).body.data.map(({ id }) => id)
  const seen: string[] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const query: string = cursor === '' ? '' : `&cursor=${cursor}`
    const page: Page = (await call<Page>(`/v1/api-keys?limit=2${query}`, { headers })).body
    seen.push(...page.data.map(({ id }) => id))
    cursor = page.next_cursor
  }
  expect(seen).toEqual(all)
  expect(all.length).toBeGreaterThan(4)
})
