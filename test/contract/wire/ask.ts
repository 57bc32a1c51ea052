import { request } from 'undici'
import { expect } from 'vitest'
import type { Wire } from './harness/row.ts'

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD' | 'OPTIONS'
export type Ask = { method?: Method; headers?: Record<string, string>; body?: string }

/** One raw request to a path or to an address out of an answer; every answer of the APIs carries CORS. */
export const ask = async (
  { origin }: Wire,
  path: string,
  { method = 'GET', headers = {}, body }: Ask = {},
) => {
  const url = path.startsWith('http') ? path : `${origin}${path}`
  const answer = await request(url, { method, headers, ...(body !== undefined && { body }) })
  expect(answer.headers['access-control-allow-origin']).toBe('*')
  return { status: answer.statusCode, headers: answer.headers, text: await answer.body.text() }
}
export type Answer = Awaited<ReturnType<typeof ask>>
