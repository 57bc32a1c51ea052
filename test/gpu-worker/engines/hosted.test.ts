import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { type HostedClient, openHosted } from '../../../gpu-worker/engines/hosted/client.ts'
import { awaitServer } from '../../../gpu-worker/engines/hosted/health.ts'
import { type HuggingFaceClient, openHuggingFace } from '../../../gpu-worker/engines/hosted/huggingface.ts'
import type { AppError } from '../../../shared/errors.ts'
import {
  bareOptions,
  findAbortFlaw,
  startWireServer,
  surroundingsOf,
  type WireAnswer,
  type WireServer,
} from '../../contract/harness/index.ts'
import { makeScratch } from '../../support/media.ts'

const apiKey = 'secret-key-1234'
const Reply = z.object({ text: z.string() })
const { signal } = new AbortController()
let server: WireServer
let client: HostedClient | undefined
let hub: HuggingFaceClient | undefined

afterEach(async () => {
  await Promise.all([client?.close(), hub?.close(), server.close()])
  client = undefined
  hub = undefined
})

/** A server that answers with these one after the other, the last one for ever. */
const serving = async (...answers: (WireAnswer | 'never')[]): Promise<void> => {
  const next = (): WireAnswer | Promise<WireAnswer> => {
    const answer = (answers.length > 1 ? answers.shift() : answers[0]) ?? { body: 'none' }
    return answer === 'never' ? new Promise(() => undefined) : answer
  }
  server = await startWireServer({ 'GET /v1': () => ({ body: 'up' }), 'POST /v1/it': next, 'POST /v1': next })
}
const limits = { baseMs: 1 }
const call = async (options = {}, more = {}) => {
  const opened = { ...bareOptions, url: server.url, apiKey, ...options }
  client = await openHosted('speech', opened, await surroundingsOf(), { ...limits, ...more })
  return client.postJson('it', { say: 'hi' }, Reply, signal)
}
const posts = () => server.requests.filter(({ route }) => route.startsWith('POST'))
const ok: WireAnswer = { body: { text: 'hello' } }

describe('a call of an engine server', () => {
  it('carries its key and JSON, and reads the answer by its schema', async () => {
    await serving(ok)
    expect(await call()).toEqual({ text: 'hello' })
    expect(posts()[0]?.headers.authorization).toBe(`Bearer ${apiKey}`)
    expect(posts()[0]?.json()).toEqual({ say: 'hi' })
  })

  it('sends a file as multipart from disk, with fields and repeated fields beside it', async () => {
    await serving({ status: 503, body: '' }, ok)
    const scratch = await makeScratch()
    const filePath = join(scratch.dir, 'talk.wav')
    await writeFile(filePath, 'RIFF')
    client = await openHosted('speech', { ...bareOptions, url: server.url }, await surroundingsOf(), limits)
    const file = { filePath, fileName: 'talk.wav', contentType: 'audio/wav' }
    const form = { file, model: 'whisper', 'timestamp_granularities[]': ['word', 'segment'] }
    expect(await client.postForm('it', form, Reply, signal)).toEqual({ text: 'hello' })
    const sent = await posts()[1]?.form()
    const part = sent?.get('file') as File
    expect([part.name, part.type, await part.text()]).toEqual(['talk.wav', 'audio/wav', 'RIFF'])
    expect(sent?.getAll('timestamp_granularities[]')).toEqual(['word', 'segment'])
    await scratch.remove()
  })

  it('tries again after 503 and 429, and is content with the first success', async () => {
    await serving({ status: 503, body: '' }, { status: 429, headers: { 'retry-after': '0' }, body: '' }, ok)
    expect(await call()).toEqual({ text: 'hello' })
    expect(posts()).toHaveLength(3)
  })

  it('gives up after three tries with engine_failed', async () => {
    await serving({ status: 500, body: { error: { message: 'CUDA out of memory' } } })
    await expect(call()).rejects.toMatchObject({
      code: 'engine_failed',
      message: 'the speech server failed (500): CUDA out of memory',
    })
    expect(posts()).toHaveLength(3)
  })

  it.each([
    ['120', 120_000],
    ['9'.repeat(30), Number.MAX_SAFE_INTEGER],
  ])('hands a long Retry-After to the job instead of waiting: %s', async (asked, retryAfterMs) => {
    await serving({ status: 429, headers: { 'retry-after': asked }, body: '' })
    await expect(call()).rejects.toMatchObject({ code: 'engine_failed', details: { retryAfterMs } })
    expect(posts()).toHaveLength(1)
  })

  it('is refused at once with the words of the server, without key and markup', async () => {
    const message = `<b>No</b> voice "x" for ${apiKey} nor Bearer abcdefgh12345\n`
    await serving({ status: 400, body: { error: { message } } })
    await expect(call()).rejects.toMatchObject({
      code: 'engine_refused',
      message: 'the speech server refused (400): No voice "x" for … nor Bearer …',
    })
    expect(posts()).toHaveLength(1)
  })

  it.each([401, 403, 404])(
    'finds itself misconfigured by %i, so that the next engine may try',
    async (status) => {
      await serving({ status, body: { detail: 'Not for you' } })
      await expect(call()).rejects.toMatchObject({
        code: 'engine_unavailable',
        message: `the speech server does not serve us (${status}): Not for you`,
      })
      expect(posts()).toHaveLength(1)
    },
  )

  it('follows no redirect: its key would go along', async () => {
    await serving({ status: 307, headers: { location: 'http://127.0.0.1:1/other' }, body: '' })
    await expect(call()).rejects.toMatchObject({ code: 'engine_unavailable' })
    expect(posts()).toHaveLength(1)
  })

  it('gives up a silent server after its time limit', async () => {
    await serving('never')
    await expect(call({ timeoutMs: 50 })).rejects.toMatchObject({
      code: 'engine_failed',
      message: 'the speech server did not answer in time',
    })
    expect(posts()).toHaveLength(3)
  })

  it('refuses an answer that is larger than what is taken', async () => {
    await serving({ body: 'x'.repeat(2000) })
    await expect(call({}, { maxAnswerBytes: 1000 })).rejects.toMatchObject({ code: 'engine_refused' })
  })

  it('says when an answer has another shape', async () => {
    await serving({ body: { words: [] } })
    await expect(call()).rejects.toMatchObject({ code: 'engine_failed', details: { got: '{"words":[]}' } })
  })

  it('never quotes its own key, in the error or its cause, where a success holds it', async () => {
    for (const body of [{ headers: { authorization: `Bearer ${apiKey}` } }, `${apiKey} is your key`]) {
      await serving({ body })
      const error = (await call().catch((thrown: unknown) => thrown)) as AppError
      expect(error).toMatchObject({
        code: 'engine_failed',
        message: 'the speech server answered in another shape',
      })
      expect(error.details.got).toContain('…')
      const told = [
        error.message,
        JSON.stringify(error.details),
        (error.cause as Error | undefined)?.stack,
      ].join()
      expect(told).not.toContain(apiKey.slice(0, 6))
      await Promise.all([client?.close(), server.close()])
    }
  })

  it('ends with its signal, and the server sees it go', async () => {
    await serving('never')
    client = await openHosted('speech', { ...bareOptions, url: server.url }, await surroundingsOf(), limits)
    const { postJson } = client
    expect(await findAbortFlaw((abort) => postJson('it', {}, Reply, abort), 100)).toBeUndefined()
    const { gone } = posts()[0] ?? {}
    if (!gone?.aborted) await new Promise((resolve) => gone?.addEventListener('abort', resolve))
  })

  it('finds nobody at an address where nobody listens', async () => {
    await serving(ok)
    await expect(awaitServer('http://127.0.0.1:1/v1?key=secret', 0, signal)).rejects.toMatchObject({
      code: 'engine_unavailable',
      message: 'no server answers at http://127.0.0.1:1/v1: ECONNREFUSED',
    })
  })
})

describe('a call through @huggingface/inference', () => {
  const speak = async (options = {}) => {
    hub = await openHuggingFace(
      'speech',
      { ...bareOptions, url: server.url, apiKey, timeoutMs: 500, ...options },
      await surroundingsOf(),
      limits,
    )
    return hub.call(
      (inference, target, more) => inference.textToSpeech({ ...target, inputs: 'hi' }, more),
      signal,
    )
  }

  it('answers with the bytes of an endpoint of one’s own', async () => {
    await serving({ body: Buffer.from('RIFF'), headers: { 'content-type': 'audio/wav' } })
    const blob = await speak()
    expect([await blob.text(), blob.type]).toEqual(['RIFF', 'audio/wav'])
    expect(posts()[0]?.headers.authorization).toBe(`Bearer ${apiKey}`)
  })

  it('repeats a 503 three times and not for ever', async () => {
    await serving({ status: 503, body: { error: 'loading' } })
    await expect(speak()).rejects.toMatchObject({
      code: 'engine_failed',
      message: 'the speech server failed (503): loading',
    })
    expect(posts()).toHaveLength(3)
  })

  it('tells what the library could not do, without the key', async () => {
    await serving({ body: {} })
    hub = await openHuggingFace('speech', { ...bareOptions, url: server.url, apiKey }, await surroundingsOf())
    const failure = hub.call(() => Promise.reject(new Error(`odd ${apiKey}`)), signal)
    await expect(failure).rejects.toMatchObject({
      code: 'engine_failed',
      message: 'the speech server: odd …',
    })
    for (const body of [`${apiKey} is your key`, { error: apiKey }]) {
      await serving({ body, headers: { 'content-type': 'application/json' } })
      const options = { ...bareOptions, url: server.url, apiKey }
      const asked = await openHuggingFace('speech', options, await surroundingsOf())
      const error = (await asked
        .call((api, target, more) => api.summarization({ ...target, inputs: 'hi' }, more), signal)
        .catch((thrown: unknown) => thrown)) as AppError
      expect(error.code).toBe('engine_failed')
      expect([error.message, (error.cause as Error | undefined)?.stack].join()).not.toContain(
        apiKey.slice(0, 6),
      )
      await Promise.all([asked.close(), server.close()])
    }
  })

  it('needs a model or an address', async () => {
    await serving(ok)
    await expect(speak({ url: undefined })).rejects.toMatchObject({ code: 'engine_unavailable' })
  })
})
