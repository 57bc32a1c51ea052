import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Account, startEdge } from '../../support/edge.ts'
import { type Call, callAt, keyOf, storeMedia } from '../http/call.ts'

let edge: Awaited<ReturnType<typeof startEdge>>
let call: Call
let account: Account
let other: Account

beforeAll(async () => {
  edge = await startEdge()
  call = callAt(edge.url)
  account = await edge.seedAccount()
  other = await edge.seedAccount()
})
afterAll(() => edge.stop())

type MediaBody = { id: string; name: string; path: string; size_bytes: number; playback_url: string }

describe('The bytes of a media', () => {
  let id: string
  let link: string
  beforeAll(async () => {
    const stored = await storeMedia(call, account, '0123456789', { name: 'ü.mp4' })
    id = stored.media_id
    link = stored.playback_url
  })
  const doors = () => [
    { path: `/v1/media/${id}/content`, headers: keyOf(account) },
    { path: link, headers: {} },
  ]

  it('come whole, in ranges and as facts, through the API and through the signed link', async () => {
    for (const { path, headers } of doors()) {
      const whole = await call<string>(path, { headers })
      expect([whole.status, whole.body, whole.headers.get('content-length')]).toEqual([
        200,
        '0123456789',
        '10',
      ])
      expect(whole.headers.get('accept-ranges')).toBe('bytes')
      expect(whole.headers.get('x-content-type-options')).toBe('nosniff')
      expect(whole.headers.get('access-control-allow-origin')).toBe('*')
      const etag = whole.headers.get('etag') ?? ''
      const answer = async (more: Record<string, string>, method = 'GET') => {
        const reply = await call<string>(path, { method, headers: { ...headers, ...more } })
        return [reply.status, reply.body, reply.headers.get('content-range')]
      }
      expect(await answer({ range: 'bytes=2-4' })).toEqual([206, '234', 'bytes 2-4/10'])
      expect(await answer({ range: 'bytes=-3' })).toEqual([206, '789', 'bytes 7-9/10'])
      expect(await answer({ range: 'bytes=10-' })).toEqual([416, '', 'bytes */10'])
      expect(await answer({ range: 'bytes=0-1', 'if-range': etag })).toEqual([206, '01', 'bytes 0-1/10'])
      expect(await answer({ range: 'bytes=0-1', 'if-range': '"x"' })).toEqual([200, '0123456789', null])
      expect(await answer({ 'if-none-match': etag })).toEqual([304, '', null])
      expect(await answer({ 'if-match': '"x"' })).toEqual([412, '', null])
      expect(await answer({}, 'HEAD')).toEqual([200, '', null])
    }
  })

  it('open with their own link alone, while it is valid', async () => {
    const { media_id, playback_url } = await storeMedia(call, account, 'other')
    expect((await call(playback_url)).status).toBe(200)
    const swapped = playback_url.replace(media_id, id)
    for (const path of [swapped, link.replace('/p/', '/p/x'), `/p/public/${id}/content`]) {
      expect((await call(path)).status).toBe(403)
    }
  })

  it('are gone when the media is deleted, links included, and their object is swept', async () => {
    const { media_id, playback_url } = await storeMedia(call, account, 'soon gone')
    const headers = keyOf(account)
    const key = await edge.env.DB.prepare('SELECT object_key AS k FROM media WHERE id = ?')
      .bind(media_id)
      .first()
    expect((await call(`/v1/media/${media_id}`, { method: 'DELETE', headers })).status).toBe(204)
    expect((await call(`/v1/media/${media_id}`, { method: 'DELETE', headers })).status).toBe(404)
    expect((await call(playback_url)).status).toBe(404)
    const swept = await edge.env.DB.prepare('SELECT count(*) AS n FROM garbage WHERE key = ?')
      .bind(key?.k)
      .first()
    const stored = await edge.env.BUCKET.head(String(key?.k))
    expect(swept?.n === 1 || stored === null).toBe(true)
  })

  it('stay while an open task reads them', async () => {
    const { media_id } = await storeMedia(call, account, 'in use')
    const headers = keyOf(account)
    const task = edge.env.DB.prepare(
      `INSERT INTO tasks (id, account_id, kind, plan_version, status, input, created_at, updated_at)
       VALUES ('task_00000000000000000000000001', ?, 'transcode', 1, 'running', ?, 1, 1)`,
    )
    await task.bind(account.accountId, JSON.stringify({ mediaId: media_id })).run()
    const refused = await call(`/v1/media/${media_id}`, { method: 'DELETE', headers })
    expect(refused).toMatchObject({ status: 409, body: { code: 'conflict' } })
    await edge.env.DB.prepare("UPDATE tasks SET status = 'canceled'").run()
    expect((await call(`/v1/media/${media_id}`, { method: 'DELETE', headers })).status).toBe(204)
  })
})

describe('The list of media', () => {
  it('has the newest first, page by page', async () => {
    const fresh = await edge.seedAccount()
    const made: string[] = []
    for (const bytes of ['a', 'b', 'c']) made.unshift((await storeMedia(call, fresh, bytes)).media_id)
    type Page = { data: MediaBody[]; next_cursor: string | null }
    const first = await call<Page>('/v1/media?limit=2', { headers: keyOf(fresh) })
    const rest = await call<Page>(`/v1/media?limit=2&cursor=${first.body.next_cursor}`, {
      headers: keyOf(fresh),
    })
    expect([...first.body.data, ...rest.body.data].map((media) => media.id).sort()).toEqual([...made].sort())
    expect([first.body.data.length, rest.body.next_cursor]).toEqual([2, null])
  })
})

describe('Another account', () => {
  it('finds nothing at any route of an upload or a media', async () => {
    const json = { name: 'a', size_bytes: 3 }
    const upload = await call<{ id: string }>('/v1/uploads', { json, headers: keyOf(account) })
    const { media_id } = await storeMedia(call, account, 'mine')
    const uploadPath = `/v1/uploads/${upload.body.id}`
    const routes: [string, string, string?][] = [
      ['GET', uploadPath],
      ['PUT', `${uploadPath}/parts/1`, 'abc'],
      ['POST', `${uploadPath}/complete`],
      ['DELETE', uploadPath],
      ['GET', `/v1/media/${media_id}`],
      ['GET', `/v1/media/${media_id}/content`],
      ['DELETE', `/v1/media/${media_id}`],
    ]
    for (const [method, path, body] of routes) {
      const sent = body === undefined ? { method } : { method, body }
      const theirs = await call(path, { ...sent, headers: keyOf(other) })
      expect([method, path, theirs.status, theirs.body.code]).toEqual([method, path, 404, 'not_found'])
      expect((await call(path, sent)).status).toBe(401)
    }
    expect((await call(uploadPath, { headers: keyOf(account) })).body.status).toBe('open')
    expect((await call(`/v1/media/${media_id}`, { headers: keyOf(account) })).status).toBe(200)
  })
})

describe('POST /v1/media', () => {
  it('answers 202 with the task that fetches the URL', async () => {
    const json = { url: 'https://example.com/a.mp4', path: '/in/a.mp4' }
    const reply = await call(`/v1/media`, { json, headers: { authorization: account.presharedToken } })
    expect(reply).toMatchObject({ status: 202, body: { kind: 'import', status: 'queued' } })
    expect(reply.headers.get('location')).toBe(`/v1/tasks/${reply.body.id}`)
  })
  it.each([
    ['http://169.254.169.254/latest', 'source_refused'],
    ['http://[::1]/a', 'source_refused'],
    ['file:///etc/passwd', 'invalid_input'],
    ['https://me:secret@example.com/a', 'invalid_input'],
  ])('refuses %s as %s', async (url, code) => {
    const reply = await call('/v1/media', { json: { url }, headers: keyOf(account) })
    expect(reply).toMatchObject({ status: 422, body: { code, field: 'url' } })
    expect(JSON.stringify(reply.body)).not.toContain('secret')
  })
})
