import { expect } from 'vitest'
import { isUtcTime, isUuid } from '../harness/formats.ts'
import type { Wire, WireRow } from '../harness/row.ts'
import { ask, expectDetail, expectJson, expectVideo, ownScenes } from './expect.ts'
import { Facts } from './stage.ts'

const request = { name: 'Hook', url: 'https://example.com/hook', events: ['video.ready', 'video.failed'] }

const webhookOf = (body: Record<string, unknown>, known: Record<string, unknown> = {}) => {
  expect([isUtcTime(body.created_at), isUtcTime(body.updated_at)]).toEqual([true, true])
  expect(body.id).toMatch(/^whk_[0-9a-hjkmnp-tv-z]{26}$/)
  expect(body.signing_secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
  return {
    id: body.id,
    name: 'Hook',
    description: null,
    created_at: body.created_at,
    updated_at: body.updated_at,
    status: 'active',
    events: request.events,
    url: request.url,
    signing_secret: body.signing_secret,
    ...known,
  }
}

const make = async (wire: Wire): Promise<string> => {
  const answer = await ask(wire, '/webhooks', { method: 'POST', json: request })
  expectJson(answer, 201, webhookOf(answer.body))
  return String(answer.body.id)
}

const webhookRows: WireRow[] = [
  ...['/webhooks', '/api/v1/webhooks', '/api/v1/webhooks/'].map(
    (path): WireRow => ({
      title: `POST ${path} makes a webhook with its secret`,
      run: async (wire) => {
        const answer = await ask(wire, path, { method: 'POST', json: { ...request, description: 'Ours' } })
        expectJson(answer, 201, webhookOf(answer.body, { description: 'Ours' }))
      },
    }),
  ),
  {
    title: 'A webhook is read, changed, paused, switched off, given another secret and deleted',
    run: async (wire) => {
      const id = await make(wire)
      const at = `/webhooks/${id}`
      const read = await ask(wire, at)
      expectJson(read, 200, webhookOf(read.body, { id }))
      const json = { name: 'Other', url: 'https://example.com/other', events: ['video.ready'] }
      const put = await ask(wire, at, { method: 'PUT', json })
      expectJson(put, 200, webhookOf(put.body, { id, ...json }))
      for (const [verb, status] of [
        ...[
          ['pause', 'paused'],
          ['pause', 'active'],
        ],
        ...[
          ['toggle-status', 'inactive'],
          ['toggle-status', 'active'],
        ],
      ] as const) {
        const toggled = await ask(wire, `${at}/${verb}`, { method: 'PUT' })
        expectJson(toggled, 200, webhookOf(toggled.body, { id, ...json, status }))
      }
      const renewed = await ask(wire, `${at}/secret`, { method: 'PUT' })
      expectJson(renewed, 200, webhookOf(renewed.body, { id, ...json }))
      expect(renewed.body.signing_secret).not.toBe(read.body.signing_secret)
      expectJson(await ask(wire, `${at}/deliveries`), 200, { data: [], next_cursor: null })
      const gone = await ask(wire, at, { method: 'DELETE' })
      expect([gone.status, gone.text]).toEqual([204, ''])
      expectDetail(await ask(wire, at), 404, 'Webhook not found')
    },
  },
  {
    title: 'A webhook needs a name, events that there are, and a web address in the open',
    run: async (wire) => {
      const post = (json: unknown) => ask(wire, '/webhooks', { method: 'POST', json })
      const missing = { msg: 'field required', type: 'value_error.missing' }
      const names = ['name', 'url', 'events'].map((name) => ({ loc: ['body', name], ...missing }))
      expectDetail(await post({}), 422, names)
      expectDetail(await post({ ...request, events: ['video.made'] }), 422, [
        {
          loc: ['body', 'events', 0],
          msg: "value is not a valid enumeration member; permitted: 'video.ready', 'video.failed'",
          ...{ type: 'type_error.enum', ctx: { enum_values: ['video.ready', 'video.failed'] } },
        },
      ])
      expectDetail(await post({ ...request, url: 'http://127.0.0.1/' }), 422, [
        {
          ...{ loc: ['body', 'url'], msg: 'The source is not on a public address', type: 'value_error' },
          ctx: { given: '127.0.0.1' },
        },
      ])
    },
  },
]

const previewRows: WireRow[] = ['', '/api/v1'].map((prefix) => ({
  title: `POST ${prefix}/voice-preview speaks a text in the voice of a draft`,
  run: async (wire) => {
    const { draft } = Facts.parse(wire.facts)
    const json = { transcript: 'Hello there.', source_draft_id: draft }
    const made = await ask(wire, `${prefix}/voice-preview`, { method: 'POST', json })
    const { id, req_id } = made.body
    expect([isUuid(id), /^task_[0-9a-hjkmnp-tv-z]{26}$/.test(String(req_id))]).toEqual([true, true])
    const status = 'in_progress'
    expectJson(made, 201, { id, transcript: 'Hello there.', voice_id: 'echo', req_id, status })
    expectJson(await ask(wire, `${prefix}/voice-preview/${id}`), 200, { id, req_id, status, url: null })
    expectDetail(await ask(wire, `${prefix}/voice-preview/${draft}`), 404, 'Voice preview not found')
  },
}))

const publishRows: WireRow[] = [
  {
    title: 'A video plays at its link without a key, and at no other token',
    run: async (wire) => {
      const facts = Facts.parse(wire.facts)
      const known = {
        source_draft_id: facts.draft,
        palette_id: facts.palette,
        scenes: ownScenes,
        progress: 100,
      }
      const video = await ask(wire, `/videos/${facts.played}`)
      expectJson(video, 200, expectVideo(wire, video.body, { ...known, status: 'ready' }))
      const { pathname, search } = new URL(String(video.body.playlist_url))
      const open = await ask(wire, pathname + search, { headers: { 'api-key': '' } })
      expect([open.status, open.headers['cache-control']]).toEqual([302, 'no-cache'])
      expect(open.headers.location).toMatch(/\/p\/[^/]+\/film_0{26}\/playlist\.m3u8$/)
      const forged = await ask(wire, `${pathname}?token=x`, { headers: { 'api-key': '' } })
      expectDetail(forged, 404, 'Video not found')
    },
  },
  {
    title: 'A ready video is published and played by anybody, then private again',
    run: async (wire) => {
      const facts = Facts.parse(wire.facts)
      const known = {
        source_draft_id: facts.draft,
        palette_id: facts.palette,
        scenes: ownScenes,
        progress: 100,
      }
      const at = `/videos/${facts.ready}`
      const published = await ask(wire, `${at}/publish`, { method: 'POST' })
      expectJson(published, 200, expectVideo(wire, published.body, { ...known, status: 'published' }))
      const open = await ask(wire, `${at}/playlist.m3u8`, { headers: { 'api-key': '' } })
      expect([open.status, open.headers['cache-control']]).toEqual([302, 'no-cache'])
      expect(open.headers.location).toMatch(/\/p\/[^/]+\/film_[0-9a-z]{26}\/playlist\.m3u8$/)
      const back = await ask(wire, `${at}/unpublish`, { method: 'POST' })
      expectJson(back, 200, expectVideo(wire, back.body, { ...known, status: 'ready' }))
      const shut = await ask(wire, `${at}/playlist.m3u8`, { headers: { 'api-key': '' } })
      expectDetail(shut, 404, 'Video not found')
      expect(shut.headers['cache-control']).toBeUndefined()
    },
  },
  {
    title: 'What is not ready is not published',
    run: async (wire) => {
      const { queued } = Facts.parse(wire.facts)
      expectDetail(
        await ask(wire, `/videos/${queued}/publish`, { method: 'POST' }),
        409,
        'Video is not ready',
      )
    },
  },
]

export const besideRows: WireRow[] = [...webhookRows, ...previewRows, ...publishRows]
