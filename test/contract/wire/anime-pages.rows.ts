import { expect } from 'vitest'
import { ask } from './anime.ask.ts'
import type { WireRow } from './harness/row.ts'

const page = (code: number, title: string, allow?: string) => (answer: Awaited<ReturnType<typeof ask>>) => {
  expect([answer.status, answer.headers['content-type'], answer.headers.allow]).toEqual([
    code,
    'text/html; charset=utf-8',
    allow,
  ])
  expect(answer.text).toContain(`<title>${code} ${title}</title>\n<h1>${title}</h1>`)
}
export const rows: WireRow[] = [
  {
    title: 'another method is an HTML page with status 405 and Allow',
    run: async (wire) => {
      const post405 = page(405, 'Method Not Allowed', 'OPTIONS, POST')
      post405(await ask(wire, '/anime/create'))
      post405(await ask(wire, '/anime/create/', { method: 'DELETE' }))
      page(
        405,
        'Method Not Allowed',
        'GET, HEAD, OPTIONS',
      )(await ask(wire, '/anime/status/x', { method: 'POST' }))
    },
  },
  {
    title: 'what the API does not have is an HTML page with status 404',
    run: async (wire) => {
      for (const path of ['/anime/nothing', '/anime/status/', '/anime/'])
        page(404, 'Not Found')(await ask(wire, path))
    },
  },
  {
    title: 'OPTIONS is Flask’s own answer, and a preflight where one is asked for',
    run: async (wire) => {
      const own = await ask(wire, '/anime/create', { method: 'OPTIONS' })
      expect([own.status, own.headers.allow, own.headers['content-type'], own.text]).toEqual([
        200,
        'OPTIONS, POST',
        'text/html; charset=utf-8',
        '',
      ])
      const preflight = await ask(wire, '/anime/create', {
        method: 'OPTIONS',
        headers: { 'access-control-request-method': 'POST' },
      })
      expect([preflight.status, preflight.headers.allow]).toEqual([204, undefined])
      expect(preflight.headers['access-control-allow-methods']).toBe(
        'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS',
      )
      expect(preflight.headers['access-control-allow-headers']).toMatch(
        /^Authorization, api-key, workspace-id, team-id, Content-Type, Range, Idempotency-Key, /,
      )
    },
  },
]
