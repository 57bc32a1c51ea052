import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { ClaimReply } from '../../../shared/worker-protocol.ts'
import { startEdge } from '../../support/edge.ts'
import { bearer, callAt, keyOf } from '../http/call.ts'

type Sent = { signature: unknown; body: string }

/** Answers with the first request it gets. */
const startReceiver = async () => {
  const { promise, resolve } = Promise.withResolvers<Sent>()
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    response.writeHead(200).end('thanks')
    resolve({ signature: request.headers['x-hourone-signature'], body: Buffer.concat(chunks).toString() })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/hook`, sent: promise, stop: () => server.close() }
}

it('A receiver is told of a video that fails, by the queue and with a signature', async () => {
  const edge = await startEdge({ vars: { ALLOW_LOOPBACK_IMPORTS: '1' } })
  const receiver = await startReceiver()
  const call = callAt(edge.url)
  const account = await edge.seedAccount()
  const headers = keyOf(account)
  const request = { name: 'x', url: receiver.url, events: ['video.failed'] }
  const hook = (await call<{ id: string; signing_secret: string }>('/webhooks', { json: request, headers }))
    .body
  const logo_url = 'https://example.com/logo.png'
  const json = { recipe_id: 'how-to', logo_url }
  const video = (await call<{ id: string; req_id: string; draft_id: string }>('/videos', { json, headers }))
    .body

  const worker = bearer(account.workerToken)
  const claim = { claimId: 'claim-of-the-logo', workerId: 'w', lanes: ['net'], waitMs: 20_000 }
  const claimed = ClaimReply.parse((await call('/worker/claim', { json: claim, headers: worker })).body)
  const error = { code: 'source_unavailable', message: 'gone', details: {}, retryable: false }
  await call('/worker/fail', { json: { lease: claimed.job?.lease, error }, headers: worker })

  const { signature, body } = await receiver.sent
  const { id, req_id, draft_id } = video
  expect(JSON.parse(body)).toEqual({
    event_name: 'video.failed',
    data: { id, req_id, draft_id, status: 'failed' },
  })
  expect(signature).toBe(createHmac('sha256', hook.signing_secret).update(body).digest('hex'))
  const log = () => call<{ data: unknown[] }>(`/webhooks/${hook.id}/deliveries`, { headers })
  await expect
    .poll(async () => (await log()).body.data, { timeout: 60_000 })
    .toMatchObject([{ event_name: 'video.failed', status: 'delivered', attempts: 1, last_status: 200, body }])
  const failed = await call(`/videos/${id}`, { headers })
  expect(failed.body).toMatchObject({ status: 'failed', progress: -1, error: { code: 'source_unavailable' } })
  receiver.stop()
  await edge.stop()
})
