import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { postWebhook } from '../../../edge/dispatch/post-webhook.ts'

describe('A receiver', () => {
  it('is POSTed to without following where it redirects', async () => {
    const seen: { url: string | undefined; headers: IncomingHttpHeaders; body: string }[] = []
    const server = createServer(async (request, response) => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk as Buffer)
      seen.push({ url: request.url, headers: request.headers, body: Buffer.concat(chunks).toString() })
      response.writeHead(302, { location: '/elsewhere' }).end('much text')
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const status = await postWebhook(`http://127.0.0.1:${port}/hook`, '{"a":1}', { 'x-own': 'yes' })
    server.close()
    expect([status, seen.length]).toEqual([302, 1])
    expect(seen[0]).toMatchObject({ url: '/hook', body: '{"a":1}', headers: { 'x-own': 'yes' } })
  })
})
