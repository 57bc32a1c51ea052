import { request } from 'undici'
import { expect } from 'vitest'
import { isUtcTime, isUuid } from '../harness/formats.ts'
import type { Wire } from '../harness/row.ts'

type Sent = {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH'
  json?: unknown
  text?: string
  headers?: Record<string, string>
}
type Answer = {
  status: number
  headers: Record<string, string | string[] | undefined>
  text: string
  body: Body
}
type Body = Record<string, unknown>

/** Raw HTTP with the owner's key. */
export const ask = async ({ origin, credentials }: Wire, path: string, sent: Sent = {}): Promise<Answer> => {
  const { method = 'GET', json, text: raw, headers = {} } = sent
  const payload = raw ?? (json === undefined ? undefined : JSON.stringify(json))
  const {
    statusCode,
    headers: got,
    body,
  } = await request(`${origin}${path}`, {
    method,
    headers: {
      'api-key': credentials.owner.apiKey,
      ...(payload !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(payload !== undefined && { body: payload }),
  })
  const text = await body.text()
  const isJson = got['content-type'] === 'application/json'
  return { status: statusCode, headers: got, text, body: isJson ? JSON.parse(text) : {} }
}

/** The very text: names, order, types and nulls. */
export const expectJson = ({ status, headers, text }: Answer, wanted: number, body: unknown): void => {
  expect([status, headers['content-type']]).toEqual([wanted, 'application/json'])
  expect(JSON.parse(text)).toEqual(body)
  expect(text).toBe(JSON.stringify(body))
}

export const expectDetail = (answer: Answer, wanted: number, detail: unknown): void =>
  expectJson(answer, wanted, { detail })

/** What a row knows of a video before it looks; the rest is held to its form. */
export const expectVideo = (
  { origin }: Wire,
  body: Body,
  known: Body & { status: string; progress: number },
): Body => {
  const playlist = /\/videos\/[0-9a-f-]{36}\/playlist\.m3u8\?token=[\w-]+\.[\w-]+\.[\w-]+$/
  expect([isUuid(body.id), isUuid(body.req_id), isUtcTime(body.created_at)]).toEqual([true, true, true])
  expect(body.draft_id).toMatch(/^drf_[0-9a-hjkmnp-tv-z]{26}$/)
  expect(body.playlist_url).toMatch(
    known.status === 'published' ? /\/videos\/[0-9a-f-]{36}\/playlist\.m3u8$/ : playlist,
  )
  expect(String(body.playlist_url).startsWith(`${origin}/`)).toBe(true)
  const player = new URL(String(body.video_player_url))
  const plays = new URL(player.searchParams.get('src') ?? '')
  expect(`${player.origin}${player.pathname}`).toBe(`${origin}/player`)
  const own = new URL(String(body.playlist_url))
  expect([plays.pathname, plays.search]).toEqual([own.pathname, own.search])
  const isMade = known.status === 'ready' || known.status === 'published'
  if (isMade) {
    expect(body.download_url).toMatch(
      /^http:\/\/[^/]+\/p\/[\w-]+\.[\w-]+\.[\w-]+\/med_[0-9a-hjkmnp-tv-z]{26}\/content$/,
    )
    expect(String(body.download_url).startsWith(`${origin}/`)).toBe(true)
  }
  const whole = {
    id: body.id,
    name: 'Two scenes',
    status: '',
    progress: 0,
    req_id: body.req_id,
    draft_id: body.draft_id,
    source_draft_id: null,
    recipe_id: null,
    template_id: null,
    palette_id: null,
    character_id: 'kenji',
    voice_id: 'echo',
    scenes: null,
    video_player_url: body.video_player_url,
    download_url: isMade ? body.download_url : null,
    correlation_id: null,
    metadata: null,
    palette: null,
    global_media_elements: null,
    playlist_url: body.playlist_url,
    folder_id: null,
    team_id: null,
    language_code: 'en',
    error: null,
    created_at: body.created_at,
  }
  return { ...whole, ...known }
}

/** The scenes of the staged draft, as an override shows them. */
export const ownScenes = [
  {
    ...{ name: 'First', type: 'override_scene', media: [], texts: ['One'] },
    ...{ transcript: 'Hello.', voice_recording_url: null },
  },
  {
    ...{ name: 'Second', type: 'override_scene', media: [], texts: ['Two'] },
    ...{ transcript: null, voice_recording_url: null },
  },
]
