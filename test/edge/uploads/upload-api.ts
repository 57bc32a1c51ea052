import { createHash, randomBytes } from 'node:crypto'
import { expect } from 'vitest'
import { startEdge } from '../../support/edge.ts'
import { callAt, keyOf, type UploadBody } from '../http/call.ts'

export const partBytes = 5 * 1024 ** 2
export const film = randomBytes(2 * partBytes + 1234)
export const parts = [
  film.subarray(0, partBytes),
  film.subarray(partBytes, 2 * partBytes),
  film.subarray(2 * partBytes),
]
export const hexOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
export const storedSha = async (url: string | null) =>
  hexOf(new Uint8Array(await (await fetch(url ?? '')).arrayBuffer()))

/** Uploads of `film` to a Worker of its own. */
export const startUploads = async () => {
  const edge = await startEdge()
  const call = callAt(edge.url)
  const account = await edge.seedAccount()

  const open = async (more: object = {}, headers: Record<string, string> = {}): Promise<UploadBody> => {
    const json = { name: 'film.mp4', size_bytes: film.length, ...more }
    const reply = await call<UploadBody>('/v1/uploads', { json, headers: { ...keyOf(account), ...headers } })
    expect(reply.status).toBe(201)
    return reply.body
  }
  const put = (id: string, number: number | string, body: BodyInit, headers: Record<string, string> = {}) =>
    call(`/v1/uploads/${id}/parts/${number}`, {
      method: 'PUT',
      body,
      headers: { ...keyOf(account), ...headers },
    })
  const putAll = async (id: string, order = [1, 2, 3]) => {
    for (const number of order) expect((await put(id, number, parts[number - 1] ?? '')).status).toBe(200)
  }
  const complete = (id: string) =>
    call<UploadBody>(`/v1/uploads/${id}/complete`, { method: 'POST', headers: keyOf(account) })
  const read = async (id: string) =>
    (await call<UploadBody>(`/v1/uploads/${id}`, { headers: keyOf(account) })).body
  const mediaCount = async () => (await edge.env.DB.prepare('SELECT count(*) AS n FROM media').first())?.n
  return { edge, call, account, open, put, putAll, complete, read, mediaCount }
}
