import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sendFile } from '../../../edge/console/api/send-file.ts'
import { createVitascopeClient } from '../../../shared/client/index.ts'

const file = new File(['hello world!'], 'film.mp4', { lastModified: 1 })
const upload = { id: 'upl_1', status: 'open', size_bytes: 12, part_size_bytes: 5, part_count: 3 }
const stored = [{ part_number: 1, size_bytes: 5 }]

/** A server that keeps one upload; `parts` are stored already. */
const serverWith = (parts: object[], lostAt?: string) => {
  const seen: string[] = []
  const answer = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const call = `${init?.method ?? 'GET'} ${new URL(String(input)).pathname}`
    seen.push(call)
    if (call === lostAt) return Response.json({ code: 'forbidden', detail: 'gone' }, { status: 403 })
    if (call.endsWith('/complete'))
      return Response.json({ ...upload, parts, status: 'completed', media_id: 'med_1', path: 'film.mp4' })
    return Response.json({ ...upload, parts })
  }
  return { seen, client: createVitascopeClient({ url: 'http://edge', token: 'vs_key', fetch: answer }) }
}

/** The store of a tab, which a reload leaves as it is. */
const tab = () => {
  const kept = new Map<string, string>()
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  }
}

describe('A file that is sent', () => {
  let store: ReturnType<typeof tab>
  beforeEach(() => {
    store = tab()
    vi.stubGlobal('sessionStorage', store)
  })
  afterEach(() => vi.unstubAllGlobals())
  const send = (client: ReturnType<typeof serverWith>['client'], sent: number[] = []) =>
    sendFile(client, file, {
      onProgress: ({ sentBytes }) => sent.push(sentBytes),
      signal: new AbortController().signal,
    })

  it('goes on after a reload of the page where it was broken off', async () => {
    await expect(send(serverWith([], 'PUT /v1/uploads/upl_1/parts/2').client)).rejects.toMatchObject({
      code: 'forbidden',
    })
    const { client, seen } = serverWith(stored)
    const sent: number[] = []
    expect((await send(client, sent)).media_id).toBe('med_1')
    expect(seen).not.toContain('POST /v1/uploads')
    expect(seen).not.toContain('PUT /v1/uploads/upl_1/parts/1')
    expect(seen.filter((call) => call.startsWith('PUT')).sort()).toEqual([
      'PUT /v1/uploads/upl_1/parts/2',
      'PUT /v1/uploads/upl_1/parts/3',
    ])
    expect(sent.slice(0, 2)).toEqual([0, 5])
  })

  it('begins anew once it was sent whole, or when the server no longer knows it', async () => {
    await send(serverWith([]).client)
    expect(store.kept.size).toBe(0)
    store.setItem('vitascope.upload:film.mp4:12:1', 'upl_0')
    const { client, seen } = serverWith([], 'GET /v1/uploads/upl_0')
    await send(client)
    expect(seen).toContain('POST /v1/uploads')
  })
})
