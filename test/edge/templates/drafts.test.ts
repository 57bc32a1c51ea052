import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { TemplateTaskInput } from '../../../shared/tasks/template.ts'
import { type Account, startEdge } from '../../support/edge.ts'
import { type Call, callAt, keyOf } from '../http/call.ts'

type Draft = {
  id: string
  version: number
  scenes: { transcript: string | null }[]
  palette_id: string | null
}

let edge: Awaited<ReturnType<typeof startEdge>>
let call: Call
let account: Account
beforeAll(async () => {
  edge = await startEdge()
  call = callAt(edge.url)
  account = await edge.seedAccount()
})
afterAll(() => edge.stop())

const send = async <T = Record<string, unknown>>(path: string, json?: unknown, method?: string) => {
  const headers = keyOf(account)
  return call<T>(path, {
    headers,
    ...(json !== undefined && { json }),
    ...(method !== undefined && { method }),
  })
}
const copy = async (): Promise<Draft> => (await send<Draft>('/v1/drafts', { from: 'how-to' })).body

const Video = z.object({ id: z.string(), draft_id: z.string(), name: z.string() })
const makeVideo = async (more: object) => Video.parse((await send('/videos', more)).body)
/** What the engines will be asked for. */
const inputOf = async (uuid: string): Promise<TemplateTaskInput> => {
  const row = await edge.env.DB.prepare(
    'SELECT input FROM tasks WHERE id = (SELECT task_id FROM external_ids WHERE external_id = ?)',
  )
    .bind(uuid)
    .first<{ input: string }>()
  return TemplateTaskInput.parse(JSON.parse(row?.input ?? ''))
}

describe('A draft', () => {
  it('begins as a copy of a recipe and grows by versions', async () => {
    const draft = await copy()
    expect(draft.version).toBe(1)
    const edited = await send<Draft>(`/v1/drafts/${draft.id}`, { name: 'Mine', captions: false }, 'PATCH')
    expect(edited.body).toMatchObject({ version: 2, name: 'Mine', captions: false, scenes: draft.scenes })
    const first = await send<Draft>(`/v1/drafts/${draft.id}/versions/1`)
    expect(first.body).toEqual({ ...draft, updated_at: expect.anything(), version: 1 })
    const versions = await send<{ data: { version: number }[] }>(`/v1/drafts/${draft.id}/versions`)
    expect(versions.body.data.map(({ version }) => version)).toEqual([2, 1])
  })

  it('refuses an edit of a version that is not the newest any more', async () => {
    const { id } = await copy()
    expect((await send(`/v1/drafts/${id}`, { name: 'A', version: 1 }, 'PATCH')).status).toBe(200)
    const late = await send(`/v1/drafts/${id}`, { name: 'B', version: 1 }, 'PATCH')
    expect([late.status, late.body.code]).toEqual([409, 'conflict'])
  })

  it('refuses what the catalogue does not have, with the field', async () => {
    const { id } = await copy()
    const scene = { name: 'x', layout_id: 'nothing' }
    for (const [change, field] of [
      [{ palette_id: 'nothing' }, 'palette_id'],
      [{ scenes: [scene] }, 'scenes.0.layout_id'],
      [{ logo: 'med_01k9zzzzzzzzzzzzzzzzzzzzzz' }, 'logo_url.media_id'],
      [{ logo: 'http://localhost/a.png' }, 'logo_url'],
    ] as const) {
      const refused = await send(`/v1/drafts/${id}`, change, 'PATCH')
      expect([refused.status, refused.body.field]).toEqual([422, field])
    }
  })
})

describe('A video', () => {
  it('made from the second version is not changed by the third', async () => {
    const draft = await copy()
    const says = (transcript: string) =>
      send(
        `/v1/drafts/${draft.id}`,
        { scenes: draft.scenes.map((scene) => ({ ...scene, transcript })) },
        'PATCH',
      )
    await says('Second.')
    const video = await makeVideo({ source_draft_id: draft.id })
    await says('Third.')
    expect((await inputOf(video.id)).scenes.map(({ transcript }) => transcript)).toEqual(
      draft.scenes.map(() => 'Second.'),
    )
    const old = await makeVideo({ source_draft_id: draft.id, source_draft_version: 1 })
    expect((await inputOf(old.id)).scenes[0]?.transcript).toContain('repot a plant')
    const project = await send<Draft>(`/v1/drafts/${video.draft_id}`)
    expect(project.body).toMatchObject({ origin: 'video', version: 1, variables: [] })
    expect(project.body.scenes.map(({ transcript }) => transcript)).toEqual(draft.scenes.map(() => 'Second.'))
  })

  it('takes a draft before a recipe', async () => {
    const draft = await copy()
    await send(`/v1/drafts/${draft.id}`, { name: 'The draft' }, 'PATCH')
    const video = await makeVideo({ source_draft_id: draft.id, recipe_id: 'news-brief' })
    expect(video.name).toBe('The draft')
  })

  it('shows a picture where one is given, and a layout without one where none is', async () => {
    const bare = await makeVideo({ recipe_id: 'property-tour' })
    expect((await inputOf(bare.id)).scenes[0]).toMatchObject({ layout: 'title-card', media: {} })
    const url = 'https://example.com/house.jpg'
    const scenes = ['Address', 'The home', 'Price', 'Come and see'].map((name) => ({ name, media: [url] }))
    const shown = await makeVideo({ recipe_id: 'property-tour', scenes })
    const [first, ...others] = (await inputOf(shown.id)).scenes
    expect(first).toMatchObject({ layout: 'media-presenter', media: { media: { url } } })
    expect(Object.keys(first?.texts ?? {})).toEqual(['title'])
    expect(others.map(({ media }) => media)).toEqual([{}, {}, {}])
  })

  it('of every recipe has its variables filled and its voice, colours and presenter resolved', async () => {
    const { body } = await send<{ data: { id: string }[] }>('/v1/catalog/recipes')
    expect(body.data.length).toBeGreaterThanOrEqual(6)
    for (const { id } of body.data) {
      const { id: uuid } = await makeVideo({ recipe_id: id })
      const input = await inputOf(uuid)
      expect(JSON.stringify(input)).not.toContain('{{')
      expect(input.scenes.length).toBeGreaterThanOrEqual(3)
      for (const { transcript, texts } of input.scenes) {
        expect(transcript).toBeTruthy()
        expect(Object.values(texts).every((words) => words.trim() !== '')).toBe(true)
      }
    }
  })
})

describe('The catalogue', () => {
  it.each(['recipes', 'palettes', 'characters', 'voices', 'layouts'])(
    'lists its %s and shows each',
    async (kind) => {
      const list = await send<{ data: { id: string }[] }>(`/v1/catalog/${kind}`)
      expect(list.body.data.length).toBeGreaterThanOrEqual(6)
      for (const item of list.body.data) {
        const one = await send(`/v1/catalog/${kind}/${item.id}`)
        expect([one.status, one.body]).toEqual([200, item])
      }
      expect((await send(`/v1/catalog/${kind}/nothing`)).status).toBe(404)
      expect((await call(`/v1/catalog/${kind}`)).status).toBe(401)
    },
  )

  it('speaks a preview of every voice in every language', async () => {
    const { body } = await send<{ languages: { voice_id: string }[] }>('/v1/catalog/voices/nova')
    expect(body.languages).toHaveLength(20)
    const path = '/v1/catalog/voices/nova-hi/previews'
    const made = await send<{ id: string; status: string }>(path, {})
    expect([made.status, made.body.status]).toEqual([202, 'in_progress'])
    expect((await send(`${path}/${made.body.id}`)).body).toEqual(made.body)
    expect((await send('/v1/catalog/voices/nobody/previews', {})).status).toBe(404)
  })
})
