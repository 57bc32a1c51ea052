import type { WireRow } from './harness/row.ts'
import { asJson, ask, expectJson } from './story-video.answers.ts'

/** The document's request, a word of its lists in each field; no engine of this suite speaks the language. */
const printed = `{
    "story_topic": "interesting history",
    "art_style": "photorealistic",
    "duration": "long",
    "language": "czech",
    "voice_name": "shimmer"
}`

export const rows: WireRow[] = [
  {
    title: 'the document’s own calls: log in, ask for a film, look at it and its pictures, stay logged in',
    run: async (wire) => {
      const { username, password } = wire.credentials.owner
      const login = await ask(wire, '/v1/auth/token', {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: String(new URLSearchParams({ username, password })),
      })
      expectJson(login, 200, { access_token: '<jwt>', token_type: 'bearer' })
      const authorization = `Bearer ${JSON.parse(login.text).access_token}`
      const headers = { ...asJson, authorization }

      const made = await ask(wire, '/v1/video', { method: 'POST', headers, body: printed })
      expectJson(made, 200, { task_id: '<uuid>', status: 'queued' })
      const { task_id } = JSON.parse(made.text)

      const times = { created_at: '<time>', updated_at: '<time>' }
      expectJson(await ask(wire, `/v1/video/tasks/${task_id}`, { headers }), 200, {
        ...{ task_id, status: 'queued', progress: 0, url: null },
        ...{ story_title: null, story_description: null, story_text: null, error_message: null },
        ...{ images: [], ...times },
      })
      expectJson(await ask(wire, `/v1/images/tasks/${task_id}`, { headers }), 200, {
        ...{ task_id, status: 'queued', ...times, story_text: null, images: [] },
      })
      const fresh = await ask(wire, '/v1/auth/refresh', { method: 'POST', headers })
      expectJson(fresh, 200, { access_token: '<jwt>', token_type: 'bearer' })
    },
  },
]
