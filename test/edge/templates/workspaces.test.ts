import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../../shared/ids.ts'
import { type Account, startEdge } from '../../support/edge.ts'
import { bearer, type Call, callAt, keyOf } from '../http/call.ts'

type Thing = { id: string; name: string }
type List = { data: Thing[] }

let edge: Awaited<ReturnType<typeof startEdge>>
let call: Call
let account: Account
let other: Account
let member: string
let workspaces: { first: string; second: string }

const own = (workspaceId?: string) => ({
  ...keyOf(account),
  ...(workspaceId !== undefined && { 'workspace-id': workspaceId }),
})
const post = async (path: string, json: unknown, headers: Record<string, string>): Promise<Thing> => {
  const { status, body } = await call<Thing>(path, { json, headers })
  if (status >= 300) throw new Error(`${path} ${status} ${JSON.stringify(body)}`)
  return body
}
const logIn = async (username: string, password: string): Promise<string> =>
  (await call<{ access_token: string }>('/v1/auth/token', { form: { username, password } })).body.access_token

/** A second user of the account, no administrator, with the first one's password. */
const addUser = async (username: string): Promise<string> => {
  await edge.env.DB.prepare(
    `INSERT INTO users (id, account_id, username, password_hash, role, created_at)
     SELECT ?, account_id, ?, password_hash, 'member', 0 FROM users WHERE username = ?`,
  )
    .bind(newId('user', Date.now()), username, account.username)
    .run()
  return logIn(username, account.password)
}

beforeAll(async () => {
  edge = await startEdge()
  call = callAt(edge.url)
  account = await edge.seedAccount()
  other = await edge.seedAccount()
  const list = await call<List>('/v1/workspaces', { headers: own() })
  const second = await post('/v1/workspaces', { name: 'Second' }, own())
  workspaces = { first: list.body.data[0]?.id ?? '', second: second.id }
  member = await addUser('only-second')
  await post(`/v1/workspaces/${second.id}/members`, { member: 'only-second' }, own())
})
afterAll(() => edge.stop())

const idsOf = async (path: string, headers: Record<string, string>): Promise<string[]> => {
  const { body } = await call<List | Thing[]>(path, { headers })
  return (Array.isArray(body) ? body : body.data).map(({ id }) => id)
}

/** One of everything that lies in a workspace. */
const fill = async (headers: Record<string, string>) => {
  const draft = await post('/v1/drafts', { from: 'how-to', name: 'Mine' }, headers)
  return {
    draft: draft.id,
    folder: (await post('/v1/folders', { name: 'Mine' }, headers)).id,
    video: (await post('/videos', { source_draft_id: draft.id }, headers)).id,
    webhook: (
      await post('/webhooks', { name: 'Mine', url: 'https://example.com', events: ['video.ready'] }, headers)
    ).id,
    preview: (await post('/voice-preview', { transcript: 'Hi.', source_draft_id: draft.id }, headers)).id,
  }
}
type Filled = Awaited<ReturnType<typeof fill>>

const statusOf = async (path: string, headers: Record<string, string>, method = 'GET'): Promise<number> =>
  (await call(path, { headers, method })).status

const seesNothingOf = async (filled: Filled, headers: Record<string, string>): Promise<void> => {
  const reads = [
    ...[`/videos/${filled.video}`, `/videos/${filled.video}/metadata`, `/v1/drafts/${filled.draft}`],
    ...[`/v1/catalog/drafts/${filled.draft}`, `/v1/drafts/${filled.draft}/versions`],
    ...[`/webhooks/${filled.webhook}`, `/webhooks/${filled.webhook}/deliveries`],
    `/voice-preview/${filled.preview}`,
  ]
  for (const path of reads) expect([path, await statusOf(path, headers)]).toEqual([path, 404])
  const removals = [`/videos/${filled.video}`, `/v1/drafts/${filled.draft}`, `/v1/folders/${filled.folder}`]
  for (const path of [...removals, `/webhooks/${filled.webhook}`])
    expect([path, await statusOf(path, headers, 'DELETE')]).toEqual([path, 404])
  expect(await idsOf('/videos', headers)).not.toContain(filled.video)
  expect(await idsOf('/v1/drafts', headers)).not.toContain(filled.draft)
  expect(await idsOf('/v1/folders', headers)).not.toContain(filled.folder)
  expect(await idsOf('/webhooks', headers)).not.toContain(filled.webhook)
  for (const body of [{ source_draft_id: filled.draft }, { recipe_id: 'how-to', folder_id: filled.folder }])
    expect((await call('/videos', { json: body, headers })).status).toBe(422)
}

describe('What lies in a workspace', () => {
  it('is not seen from another one, nor from another account', async () => {
    const inFirst = await fill(own())
    const inSecond = await fill(own(workspaces.second))
    await seesNothingOf(inFirst, own(workspaces.second))
    await seesNothingOf(inSecond, own(workspaces.first))
    await seesNothingOf(inFirst, keyOf(other))
    expect(await idsOf('/videos', own())).toContain(inFirst.video)
    expect(await idsOf('/videos', bearer(member))).toEqual([inSecond.video])
    await seesNothingOf(inFirst, bearer(member))
  })
})

describe('A member of one workspace', () => {
  it('acts there without naming it and enters no other', async () => {
    expect(await idsOf('/v1/workspaces', bearer(member))).toEqual([workspaces.second])
    expect(await statusOf('/videos', { ...bearer(member), 'workspace-id': workspaces.second })).toBe(200)
    expect(await statusOf('/videos', { ...bearer(member), 'workspace-id': workspaces.first })).toBe(404)
    expect(await statusOf(`/v1/workspaces/${workspaces.first}`, bearer(member))).toBe(404)
    expect(await statusOf(`/v1/workspaces/${workspaces.first}/members`, bearer(member))).toBe(404)
  })

  it('makes no workspaces and lets nobody in', async () => {
    const requests = [
      ['/v1/workspaces', { name: 'Own' }],
      [`/v1/workspaces/${workspaces.second}/members`, { member: account.username }],
      [`/v1/workspaces/${workspaces.second}/teams`, { name: 'Own' }],
    ] as const
    for (const [path, json] of requests)
      expect([path, (await call(path, { json, headers: bearer(member) })).status]).toEqual([path, 403])
    expect(await statusOf(`/v1/workspaces/${workspaces.second}`, bearer(member), 'DELETE')).toBe(403)
  })

  it('makes itself no key, which would enter every workspace', async () => {
    for (const path of ['/v1/api-keys', '/v1/preshared-tokens']) {
      const made = await call(path, { json: { label: 'mine' }, headers: bearer(member) })
      expect([path, made.status]).toEqual([path, 403])
      expect(await statusOf(path, bearer(member))).toBe(403)
    }
  })

  it('may be an API key', async () => {
    const made = await call<{ id: string; secret: string }>('/v1/api-keys', {
      json: { label: 'bot' },
      headers: own(),
    })
    const key = { 'api-key': made.body.secret }
    expect(await statusOf('/videos', { ...key, 'workspace-id': workspaces.first })).toBe(200)
    await post(`/v1/workspaces/${workspaces.second}/members`, { member: made.body.id }, own())
    expect(await statusOf('/videos', { ...key, 'workspace-id': workspaces.first })).toBe(404)
    expect(await idsOf('/v1/workspaces', key)).toEqual([workspaces.second])
    const at = `/v1/workspaces/${workspaces.second}/members/${made.body.id}`
    expect(await statusOf(at, own(), 'DELETE')).toBe(204)
  })

  it('enters nothing when its last membership is gone, as an API key too', async () => {
    const label = { label: 'guest' }
    const { body } = await call<{ id: string; secret: string }>('/v1/api-keys', {
      json: label,
      headers: own(),
    })
    const key = { 'api-key': body.secret }
    const third = await post('/v1/workspaces', { name: 'Third' }, own())
    for (const id of [workspaces.second, third.id])
      await post(`/v1/workspaces/${id}/members`, { member: body.id }, own())
    expect(await statusOf(`/v1/workspaces/${workspaces.second}/members/${body.id}`, own(), 'DELETE')).toBe(
      204,
    )
    expect(await idsOf('/v1/workspaces', key)).toEqual([third.id])
    expect(await statusOf(`/v1/workspaces/${third.id}`, own(), 'DELETE')).toBe(204)
    expect(await statusOf('/videos', key)).toBe(404)
    expect(await statusOf('/videos', { ...key, 'workspace-id': workspaces.first })).toBe(404)
    expect(await statusOf('/v1/workspaces', key)).toBe(404)
    expect((await call('/v1/api-keys', { json: label, headers: key })).status).toBe(403)
  })

  it('is somebody of the account', async () => {
    const path = `/v1/workspaces/${workspaces.second}/members`
    expect((await call(path, { json: { member: other.username }, headers: own() })).status).toBe(404)
  })
})

describe('A workspace', () => {
  it('is of its account alone', async () => {
    for (const path of ['', '/teams', '/members'])
      expect(await statusOf(`/v1/workspaces/${workspaces.second}${path}`, keyOf(other))).toBe(404)
    expect(await statusOf(`/v1/workspaces/${workspaces.second}`, keyOf(other), 'DELETE')).toBe(404)
  })

  it('is deleted only when it is empty, and never when it is the default one', async () => {
    const { id } = await post('/v1/workspaces', { name: 'Third' }, own())
    const draft = await post('/v1/drafts', { from: 'how-to' }, own(id))
    expect(await statusOf(`/v1/workspaces/${id}`, own(), 'DELETE')).toBe(409)
    expect(await statusOf(`/v1/drafts/${draft.id}`, own(id), 'DELETE')).toBe(204)
    expect(await statusOf(`/v1/workspaces/${id}`, own(), 'DELETE')).toBe(204)
    expect(await statusOf(`/v1/workspaces/${workspaces.first}`, own(), 'DELETE')).toBe(409)
  })

  it('has teams whose videos are listed apart', async () => {
    const team = await post(`/v1/workspaces/${workspaces.first}/teams`, { name: 'Sales' }, own())
    const headers = { ...own(), 'team-id': team.id }
    const video = await post('/videos', { recipe_id: 'how-to' }, headers)
    expect(await idsOf('/videos', headers)).toEqual([video.id])
    expect(await idsOf('/videos', own())).toContain(video.id)
  })

  it('keeps the videos of a folder that is deleted', async () => {
    const folder = await post('/v1/folders', { name: 'Old' }, own())
    const video = await post('/videos', { recipe_id: 'how-to', folder_id: folder.id }, own())
    expect(await idsOf(`/videos?folder_id=${folder.id}`, own())).toEqual([video.id])
    expect(await statusOf(`/v1/folders/${folder.id}`, own(), 'DELETE')).toBe(204)
    expect(await idsOf(`/videos?folder_id=${folder.id}`, own())).toEqual([])
    expect((await call(`/videos/${video.id}`, { headers: own() })).body.folder_id).toBeNull()
  })
})
