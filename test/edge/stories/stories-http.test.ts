import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createVitascopeClient, type VitascopeClient } from '../../../shared/client/index.ts'
import { type Account, startEdge } from '../../support/edge.ts'

let edge: Awaited<ReturnType<typeof startEdge>>
let owner: Account
let client: VitascopeClient
let id: string

const ask = (path: string, { key = owner.apiKey, ...init }: RequestInit & { key?: string } = {}) =>
  fetch(`${edge.url}/v1/stories${path}`, {
    ...init,
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
  })
const send = (method: string, path: string, body: unknown) =>
  ask(path, { method, body: JSON.stringify(body) })

beforeAll(async () => {
  edge = await startEdge()
  owner = await edge.seedAccount()
  client = createVitascopeClient({ url: edge.url, token: owner.apiKey })
  ;({ id } = await client.stories.create({ language: 'da', topic: 'love', artStyle: 'anime' }))
})
afterAll(() => edge.stop())

describe('/v1/stories', () => {
  it('answers 202 with the story and where it is', async () => {
    const answer = await send('POST', '', { language: 'en', scenes: [{ narration: 'One.' }], hls: false })
    expect(answer.status).toBe(202)
    const story = (await answer.json()) as { id: string }
    expect(answer.headers.get('location')).toBe(`${edge.url}/v1/stories/${story.id}`)
    expect(story).toMatchObject({ status: 'queued', title: null, text: null, scenes: [], video_url: null })
  })

  it('makes one story of two requests with one Idempotency-Key', async () => {
    const again = { idempotencyKey: 'once' }
    const first = await client.stories.create({ language: 'da', topic: 'love' }, again)
    expect((await client.stories.create({ language: 'da', topic: 'love' }, again)).id).toBe(first.id)
  })

  it('shows what was asked for, by either id, and lists it', async () => {
    const story = await client.stories.get(id)
    expect(story).toMatchObject({ language: 'da', voice: 'alloy', art_style: 'anime', captions: true })
    expect((await client.stories.get(story.uuid)).id).toBe(id)
    const page = await client.stories.list({ limit: 1 })
    expect(page.data).toHaveLength(1)
    const { data } = await client.stories.list({ cursor: page.next_cursor ?? '' })
    expect(data.map((one) => one.id)).toContain(id)
  })

  it('takes changes that need no script at once, and refuses those that do', async () => {
    expect(await client.stories.change(id, { voice: 'onyx', captions: false })).toMatchObject({
      ...{ id, status: 'queued', voice: 'onyx', captions: false },
    })
    await expect(client.stories.redraw(id, 1)).rejects.toMatchObject({ code: 'conflict' })
    await expect(client.stories.order(id, [1])).rejects.toMatchObject({ code: 'conflict' })
    await expect(client.stories.insertScene(id, { narration: 'x' })).rejects.toMatchObject({
      code: 'conflict',
    })
  })

  it.each([
    ['POST', '', {}, 'language'],
    ['POST', '', { language: 'en', colour: 'red' }, 'body'],
    ['POST', '', { language: 'en', board: null }, 'body'],
    ['POST', '', { language: 'klingon' }, 'input.language'],
    ['PATCH', '/ID', { voice: 'robot' }, 'voice'],
    ['PATCH', '/ID/scenes/0', { narration: 'x' }, 'n'],
    ['PATCH', '/ID/scenes/1', { narration: '' }, 'narration'],
    ['PUT', '/ID/order', { order: [0] }, 'order.0'],
  ])('%s %s %j is refused, with its field', async (method, path, body, field) => {
    const answer = await send(method, path.replace('ID', id), body)
    expect(answer.status).toBe(422)
    expect(await answer.json()).toMatchObject({ code: 'invalid_input', field })
  })

  it('is not there for another account, nor for another kind of task', async () => {
    const { apiKey: key } = await edge.seedAccount()
    for (const path of [`/${id}`, `/${id}/scenes`, `/${id}/scenes/1`])
      expect((await ask(path, { key })).status).toBe(404)
    for (const [method, path] of [
      ['DELETE', `/${id}/scenes/1`],
      ['POST', `/${id}/scenes/1/redraw`],
    ] as const)
      expect((await ask(path, { key, method })).status).toBe(404)
    const speech = await client.tasks.create('speech', { text: 'x', language: 'en' })
    expect((await ask(`/${speech.id}`)).status).toBe(404)
  })

  it('asks for a credential that may use it', async () => {
    expect((await ask('', { key: 'vs_x' })).status).toBe(401)
    expect((await ask(`/${id}`, { key: owner.workerToken })).status).toBe(403)
  })
})
