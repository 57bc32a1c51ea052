import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Account, startEdge } from '../../support/edge.ts'
import { bearer, type Call, callAt } from '../http/call.ts'

let edge: Awaited<ReturnType<typeof startEdge>>
let call: Call
let account: Account

beforeAll(async () => {
  edge = await startEdge()
  call = callAt(edge.url)
  account = await edge.seedAccount()
})
afterAll(() => edge.stop())

type Token = { access_token: string; token_type: string }
const logIn = async (): Promise<string> => {
  const form = { username: account.username, password: account.password }
  return (await call<Token>('/v1/auth/token', { form })).body.access_token
}
const missing = (name: string) => ({
  type: 'missing',
  loc: ['body', name],
  msg: 'Field required',
  input: null,
})

describe('POST /v1/auth/token', () => {
  it('answers the documented body and a token that opens routes', async () => {
    const form = { username: account.username, password: account.password, grant_type: 'password', scope: '' }
    const reply = await call<Token>('/v1/auth/token', { form })
    expect(reply.status).toBe(200)
    expect(Object.keys(reply.body)).toEqual(['access_token', 'token_type'])
    expect(reply.body.token_type).toBe('bearer')
    expect((await call('/v1/media', { headers: bearer(reply.body.access_token) })).status).toBe(200)
  })

  it('takes a multipart form too', async () => {
    const body = new FormData()
    body.set('username', account.username)
    body.set('password', account.password)
    expect((await call('/v1/auth/token', { body })).status).toBe(200)
  })

  it.each(['', 'nobody'])('says the same of a wrong password and of the unknown name %o', async (suffix) => {
    const form = { username: account.username + suffix, password: 'wrong' }
    const reply = await call('/v1/auth/token', { form })
    expect([reply.status, reply.body]).toEqual([401, { detail: 'Incorrect username or password' }])
    expect(reply.headers.get('www-authenticate')).toBe('Bearer')
  })

  it('lists what is missing, also for a JSON body', async () => {
    const detail = [missing('username'), missing('password')]
    const json = { username: account.username, password: account.password }
    expect(await call('/v1/auth/token', { json })).toMatchObject({ status: 422, body: { detail } })
    expect(await call('/v1/auth/token', { method: 'POST' })).toMatchObject({ status: 422, body: { detail } })
    const form = { username: account.username, password: '' }
    expect(await call('/v1/auth/token', { form })).toMatchObject({
      status: 422,
      body: { detail: [missing('password')] },
    })
  })

  it('refuses another grant type in the words of its pattern', async () => {
    const form = { username: 'a', password: 'b', grant_type: 'implicit' }
    const detail = [
      {
        type: 'string_pattern_mismatch',
        loc: ['body', 'grant_type'],
        msg: "String should match pattern '^password$'",
        input: 'implicit',
        ctx: { pattern: '^password$' },
      },
    ]
    expect(await call('/v1/auth/token', { form })).toMatchObject({ status: 422, body: { detail } })
  })

  it('reads no more than a small form', async () => {
    const reply = await call('/v1/auth/token', { form: { username: 'a', password: 'x'.repeat(100_000) } })
    expect(reply.status).toBe(413)
  })

  it('checks one password at a time and says so', async () => {
    const form = { username: account.username, password: account.password }
    const replies = await Promise.all(Array.from({ length: 6 }, () => call('/v1/auth/token', { form })))
    const statuses = replies.map((reply) => reply.status)
    expect(statuses).toContain(200)
    expect(statuses.filter((status) => status !== 200 && status !== 429)).toEqual([])
  })

  it('answers GET with 405 and a trailing slash with 307', async () => {
    const wrong = await call('/v1/auth/token')
    expect([wrong.status, wrong.body, wrong.headers.get('allow')]).toEqual([
      405,
      { detail: 'Method Not Allowed' },
      'POST',
    ])
    const slash = await call('/v1/auth/token/?a=1', { method: 'POST' })
    expect([slash.status, slash.headers.get('location')]).toEqual([307, `${edge.url}/v1/auth/token?a=1`])
  })
})

describe('POST /v1/auth/refresh', () => {
  it('gives a new token and leaves the presented one good', async () => {
    const first = await logIn()
    const reply = await call<Token>('/v1/auth/refresh', { method: 'POST', headers: bearer(first) })
    expect([reply.status, Object.keys(reply.body)]).toEqual([200, ['access_token', 'token_type']])
    for (const token of [first, reply.body.access_token]) {
      expect((await call('/v1/media', { headers: bearer(token) })).status).toBe(200)
    }
  })

  it('tells a missing credential from one that is not valid', async () => {
    const refresh = async (headers: Record<string, string>) => {
      const { status, body, headers: got } = await call('/v1/auth/refresh', { method: 'POST', headers })
      return [status, body.detail, got.get('www-authenticate')]
    }
    const none = [401, 'Not authenticated', 'Bearer']
    const wrong = [401, 'Could not validate credentials', 'Bearer']
    expect(await refresh({})).toEqual(none)
    expect(await refresh({ authorization: 'Basic abc' })).toEqual(none)
    expect(await refresh({ authorization: account.presharedToken })).toEqual(none)
    expect(await refresh(bearer('a.b.c'))).toEqual(wrong)
    expect(await refresh(bearer(account.apiKey))).toEqual(wrong)
  })
})

describe('A session', () => {
  it('ends with logout: every token of it is refused, another session goes on', async () => {
    const [first, other] = [await logIn(), await logIn()]
    const refreshed = await call<Token>('/v1/auth/refresh', { method: 'POST', headers: bearer(first) })
    expect((await call('/v1/auth/logout', { method: 'POST', headers: bearer(first) })).status).toBe(204)
    for (const token of [first, refreshed.body.access_token]) {
      expect((await call('/v1/media', { headers: bearer(token) })).status).toBe(401)
      const again = await call('/v1/auth/refresh', { method: 'POST', headers: bearer(token) })
      expect(again.body).toEqual({ detail: 'Could not validate credentials' })
    }
    expect((await call('/v1/media', { headers: bearer(other) })).status).toBe(200)
  })

  it('ends at its cap, whatever was refreshed', async () => {
    const token = await logIn()
    await edge.env.DB.prepare('UPDATE sessions SET expires_at = ?')
      .bind(Date.now() - 1)
      .run()
    expect((await call('/v1/media', { headers: bearer(token) })).status).toBe(401)
  })

  it('ends when its user is disabled', async () => {
    const token = await logIn()
    const set = edge.env.DB.prepare('UPDATE users SET disabled_at = ? WHERE username = ?')
    await set.bind(1, account.username).run()
    expect((await call('/v1/media', { headers: bearer(token) })).status).toBe(401)
    const form = { username: account.username, password: account.password }
    expect((await call('/v1/auth/token', { form })).status).toBe(401)
    await set.bind(null, account.username).run()
  })

  it('replaces a hash of an older cost at login', async () => {
    const key = Buffer.from('7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2', 'hex')
    const phc = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '')
    const hash = `$scrypt$ln=14,r=8,p=1$${phc(Buffer.from('SodiumChloride'))}$${phc(key)}`
    const old = await edge.seedAccount()
    const { DB } = edge.env
    await DB.prepare('UPDATE users SET password_hash = ? WHERE username = ?').bind(hash, old.username).run()
    const form = { username: old.username, password: 'pleaseletmein' }
    expect((await call('/v1/auth/token', { form })).status).toBe(200)
    const row = await DB.prepare('SELECT password_hash AS h FROM users WHERE username = ?')
      .bind(old.username)
      .first()
    expect(row?.h).toMatch(/^\$scrypt\$ln=15,/)
    expect((await call('/v1/auth/token', { form })).status).toBe(200)
  })
})
