import type { Account } from '../../support/edge.ts'

type Reply<T = Record<string, unknown>> = { status: number; headers: Headers; body: T }

type Request = {
  method?: string
  json?: unknown
  form?: Record<string, string>
  body?: BodyInit
  headers?: Record<string, string>
}

/** One HTTP call, its body parsed where it is JSON. */
export const callAt =
  (url: string) =>
  async <T = Record<string, unknown>>(
    path: string,
    { method, json, form, body, headers = {} }: Request = {},
  ): Promise<Reply<T>> => {
    const type = json === undefined ? {} : { 'content-type': 'application/json' }
    const sent = json === undefined ? (form ? new URLSearchParams(form) : body) : JSON.stringify(json)
    const reply = await fetch(new URL(path, url), {
      method: method ?? (sent === undefined ? 'GET' : 'POST'),
      headers: { ...type, ...headers },
      redirect: 'manual',
      ...(sent === undefined ? {} : { body: sent, duplex: 'half' }),
    })
    const text = await reply.text()
    const isJson = /json/.test(reply.headers.get('content-type') ?? '')
    return { status: reply.status, headers: reply.headers, body: (isJson ? JSON.parse(text) : text) as T }
  }

export type Call = ReturnType<typeof callAt>

export const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
export const keyOf = (account: Account) => ({ 'api-key': account.apiKey })

export type UploadBody = {
  id: string
  status: string
  name: string
  path: string
  size_bytes: number
  part_size_bytes: number
  part_count: number
  parts: { part_number: number; size_bytes: number }[]
  media_id: string | null
  playback_url: string | null
}

/** A small media of the account. */
export const storeMedia = async (call: Call, account: Account, bytes: string, more: object = {}) => {
  const headers = keyOf(account)
  const opened = await call<UploadBody>('/v1/uploads', {
    json: { name: 'a.mp4', size_bytes: bytes.length, ...more },
    headers,
  })
  await call(`/v1/uploads/${opened.body.id}/parts/1`, { method: 'PUT', body: bytes, headers })
  const done = await call<UploadBody>(`/v1/uploads/${opened.body.id}/complete`, { method: 'POST', headers })
  const { media_id, playback_url } = done.body
  if (media_id === null || playback_url === null) throw new Error(JSON.stringify(done.body))
  return { ...done.body, media_id, playback_url }
}
