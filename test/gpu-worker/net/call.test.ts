import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { once } from 'node:events'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Agent } from 'undici'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { callEdge } from '../../../gpu-worker/net/call.ts'

let server: Server
let agent: Agent

beforeEach(async () => {
  agent = new Agent({ allowH2: false })
  server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterEach(async () => {
  await agent.destroy()
  server.close()
  server.closeAllConnections()
})

/** Resolves when this process has received the next chunk of a body. */
const nextChunk = () => {
  const seen = Promise.withResolvers<void>()
  const onChunk = () => seen.resolve()
  subscribe('undici:request:bodyChunkReceived', onChunk)
  return seen.promise.finally(() => unsubscribe('undici:request:bodyChunkReceived', onChunk))
}

/** A call whose answer has begun with `text`, and what is needed to go on with it. */
const begin = async (text: string) => {
  const stop = new AbortController()
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/claim`
  const received = nextChunk()
  const asked = once(server, 'request')
  const answer = callEdge(
    { agent, url, method: 'POST', timeoutMs: 20_000, signal: stop.signal },
    z.object({ job: z.string() }),
  )
  const [, response] = (await asked) as [unknown, ServerResponse]
  response.writeHead(200, { 'content-type': 'application/json' }).write(text)
  await received
  return { answer, response, stop: () => stop.abort(new Error('enough')) }
}

describe('A call that is stopped', () => {
  it('ends while the edge has sent nothing but spaces, and hangs up', async () => {
    const { answer, response, stop } = await begin('  ')
    const hungUp = once(response, 'close')
    stop()
    await expect(answer).rejects.toThrow('enough')
    await hungUp
  })

  it('takes an answer that has begun to arrive', async () => {
    const { answer, response, stop } = await begin(' {"job"')
    stop()
    response.end(':"job_1"}')
    expect(await answer).toEqual({ job: 'job_1' })
  })
})
