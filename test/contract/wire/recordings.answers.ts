import { expect } from 'vitest'
import { type Answer, ask } from './ask.ts'
import { isInteger, isMicrosecondTime } from './harness/formats.ts'
import type { Wire } from './harness/row.ts'
import { isJsonOf } from './lip-sync.answers.ts'
import { formHeaders, formOf, type Part } from './lip-sync.facts.ts'
import type { RecordingFacts } from './recordings.facts.ts'

export { type Answer, type Ask, ask } from './ask.ts'
export { isJsonOf, isPage } from './lip-sync.answers.ts'
export { formHeaders, formOf, type Part } from './lip-sync.facts.ts'

export const factsOf = ({ facts }: Wire): RecordingFacts => facts as RecordingFacts

export const videos = '/api/record/videos'
export const deployed = '/api/v1/record/videos'

export const listAllow = 'GET, POST, HEAD, OPTIONS'
export const chunkAllow = 'PATCH, OPTIONS'
export const finalizeAllow = 'POST, OPTIONS'
export const detailAllow = 'GET, DELETE, HEAD, OPTIONS'
export const streamAllow = 'GET, HEAD, OPTIONS'

export const stored = { message: 'Chunk uploaded successfully' }
export const initiated = { message: 'Transcription task initiated' }
export const invalid = { message: 'Invalid request' }
export const none = { detail: 'Not found.' }
export const allParses = ['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data']

export const sendForm = (wire: Wire, method: 'POST' | 'PATCH', path: string, parts: readonly Part[]) =>
  ask(wire, path, { method, headers: formHeaders, body: formOf(parts) })

export const sendJson = (wire: Wire, method: 'POST' | 'PATCH', path: string, body: unknown) =>
  ask(wire, path, {
    ...{ method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
  })

export const sendFields = (
  wire: Wire,
  method: 'POST' | 'PATCH',
  path: string,
  fields: Record<string, string>,
) =>
  ask(wire, path, {
    ...{ method, headers: { 'content-type': 'application/x-www-form-urlencoded' } },
    body: new URLSearchParams(fields).toString(),
  })

export const slice = (field: string, fileName = '1696000000000_a1b2c3d4.webm', body = 'bytes'): Part => ({
  ...{ name: field, fileName, type: 'video/webm', body },
})

type Form = 'array' | 'object'
const wrap = (body: unknown, form: Form): string => JSON.stringify(form === 'array' ? [body] : body)

/** The number of a new recording. */
export const madeBy = (answer: Answer, form: Form): number => {
  const { headers } = answer
  expect([answer.status, headers['content-type'], headers.allow]).toEqual([
    ...[201, 'application/json', listAllow],
  ])
  const id = Number(/\d+/.exec(answer.text)?.[0])
  expect(id).toSatisfy(isInteger)
  expect(answer.text).toBe(wrap({ video_id: id }, form))
  return id
}

export type Item = Record<string, unknown> & { id: number; created_at: string }

/** Before anything came of it. */
const nothingYet = {
  ...{ video_file: null, created_at: '', transcription: null, status: 'receiving', progress: 0 },
  ...{ duration: null, hls_url: null, transcript: null, task_id: null, error: null },
}

/** The documented five in their order and `transcription`, what we add after them, and every value. */
export const isItem = (item: Item, expected: Record<string, unknown> & { id: number }): void => {
  const { id, title, description, ...rest } = expected
  expect(item.created_at).toSatisfy(isMicrosecondTime)
  const whole = { id, title, description, ...nothingYet, ...rest, created_at: item.created_at }
  expect(JSON.stringify(item)).toBe(JSON.stringify(whole))
}

export const itemOf = (answer: Answer, form: Form): Item => {
  const { headers } = answer
  expect([answer.status, headers['content-type'], headers.allow]).toEqual([
    ...[200, 'application/json', detailAllow],
  ])
  const body = JSON.parse(answer.text) as Item & [Item]
  const item = form === 'array' ? body[0] : body
  expect(answer.text).toBe(wrap(item, form))
  return item
}

/** A new recording by the shortest way. */
export const begin = async (wire: Wire, title = 'A title'): Promise<number> =>
  madeBy(await sendJson(wire, 'POST', `${videos}/`, { title }), 'array')

export const ofId = (id: number | string): Part => ({ name: 'video_id', body: String(id) })
export const chunkPath = `${videos}/update_video_chunck`
export const finalizePath = `${videos}/finalize_video_upload`

/** A new recording has these names and nothing else yet. */
export const isNew = async (wire: Wire, id: number, names: { title: string; description: string }) =>
  isItem(itemOf(await ask(wire, `${videos}/${id}`), 'array'), { id, ...names })

/** Bodies that no view of this API reads. */
export const refuseBodies = async (wire: Wire, method: 'POST' | 'PATCH', path: string, allow: string) => {
  const refuse = async (type: string, body: string, status: number, detail: string) =>
    isJsonOf(await ask(wire, path, { method, headers: { 'content-type': type }, body }), status, allow, {
      detail,
    })
  const boundary = 'Multipart form parse error - Invalid boundary in multipart: None'
  await refuse('multipart/form-data', 'x', 400, boundary)
  await refuse('text/plain', 'x', 415, 'Unsupported media type "text/plain" in request.')
}
