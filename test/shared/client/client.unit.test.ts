import { describe, expect, it } from 'vitest'
import { backOffMs } from '../../../shared/client/back-off.ts'
import { createVitascopeClient } from '../../../shared/client/index.ts'

type Seen = { method: string; path: string; body: string; headers: Headers }
type Answer = Response | Error | ((seen: Seen) => Response | Promise<Response>)

/** A client over scripted answers, one per request; retries do not wait. */
const clientOver = (answers: Answer[]) => {
  const seen: Seen[] = []
  const doFetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const { pathname, search } = new URL(String(input))
    const request = {
      method: init?.method ?? 'GET',
      path: pathname + search,
      headers: new Headers(init?.headers),
    }
    const entry = { ...request, body: init?.body ? await new Response(init.body).text() : '' }
    seen.push(entry)
    const answer = answers.shift()
    if (answer === undefined) throw new Error(`unexpected ${entry.method} ${entry.path}`)
    if (answer instanceof Error) throw answer
    return typeof answer === 'function' ? answer(entry) : answer
  }
  return { seen, client: createVitascopeClient({ url: 'http://edge/', token: 'vs_key', fetch: doFetch }) }
}

const again = { headers: { 'retry-after': '0' } }
const task = {
  id: 'task_1',
  uuid: 'u',
  kind: 'transcode',
  status: 'running',
  stage: 'encoding',
  progress: 40,
  result: null,
  created_at: '2026-01-01T00:00:00.000Z',
}
const upload = {
  id: 'upl_1',
  status: 'open',
  size_bytes: 12,
  part_size_bytes: 5,
  part_count: 3,
  parts: [] as object[],
}
const completed = { ...upload, status: 'completed', media_id: 'med_1', path: 'film.mp4' }
const stream = (text: string) => new Response(text, { headers: { 'content-type': 'text/event-stream' } })

describe('a request', () => {
  it('carries the bearer and is repeated after a cut connection and a retryable status', async () => {
    const { client, seen } = clientOver([
      new TypeError('cut'),
      new Response('', { status: 503, ...again }),
      Response.json(task),
    ])
    expect(await client.tasks.get('task_1')).toMatchObject({ status: 'running' })
    expect(seen.map(({ headers }) => headers.get('authorization'))).toEqual(Array(3).fill('Bearer vs_key'))
  })

  it('that the server refuses is not repeated and throws its error', async () => {
    const problem = { code: 'upload_incomplete', detail: 'Parts 2, 3 are missing', missing: [2, 3] }
    const { client } = clientOver([Response.json(problem, { status: 409 })])
    await expect(client.uploads.complete('upl_1')).rejects.toMatchObject({
      code: 'upload_incomplete',
      message: 'Parts 2, 3 are missing',
      details: { missing: [2, 3], status: 409 },
    })
  })

  it('creates a task under one idempotency key, however often it is sent', async () => {
    const { client, seen } = clientOver([new Response('', { status: 502, ...again }), Response.json(task)])
    await client.tasks.create('transcode', { media_id: 'med_1' })
    const keys = seen.map(({ headers }) => headers.get('idempotency-key'))
    expect(keys[0]).toBeTruthy()
    expect(keys[1]).toBe(keys[0])
  })
})

describe('uploading a file', () => {
  it('sends every part once and completes', async () => {
    const { client, seen } = clientOver([
      Response.json(upload, { status: 201 }),
      Response.json({}),
      Response.json({}),
      Response.json({}),
      Response.json(completed),
    ])
    const progress: number[] = []
    const result = await client.uploads.uploadFile(new Blob(['hello world!']), {
      name: 'film.mp4',
      concurrency: 1,
      onProgress: (sent) => progress.push(sent),
    })
    expect(result.media_id).toBe('med_1')
    expect(seen.slice(1, 4).map(({ path, body }) => [path, body])).toEqual([
      ['/v1/uploads/upl_1/parts/1', 'hello'],
      ['/v1/uploads/upl_1/parts/2', ' worl'],
      ['/v1/uploads/upl_1/parts/3', 'd!'],
    ])
    expect(progress).toEqual([0, 5, 10, 12])
  })

  it('goes on where it stopped', async () => {
    const stored = {
      ...upload,
      parts: [
        { part_number: 1, size_bytes: 5 },
        { part_number: 3, size_bytes: 2 },
      ],
    }
    const { client, seen } = clientOver([Response.json(stored), Response.json({}), Response.json(completed)])
    await client.uploads.uploadFile(new Blob(['hello world!']), { name: 'film.mp4', resume: 'upl_1' })
    expect(seen.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /v1/uploads/upl_1',
      'PUT /v1/uploads/upl_1/parts/2',
      'POST /v1/uploads/upl_1/complete',
    ])
  })

  it('that fails in one part stops and is not completed', async () => {
    const { client, seen } = clientOver([
      Response.json(upload, { status: 201 }),
      Response.json({ code: 'part_size_mismatch' }, { status: 422 }),
    ])
    const sent = client.uploads.uploadFile(new Blob(['hello world!']), { name: 'film.mp4', concurrency: 1 })
    await expect(sent).rejects.toMatchObject({ code: 'part_size_mismatch' })
    expect(seen).toHaveLength(2)
  })
})

describe('the events of a task', () => {
  it('come once and in order over a connection that is cut', async () => {
    const { client, seen } = clientOver([
      stream('id: 1\nevent: task.queued\ndata: {}\n\nid: 2\nevent: job.succeeded\ndata: {"key":"probe"}\n\n'),
      stream('id: 2\nevent: job.succeeded\ndata: {}\n\nid: 3\nevent: task.succeeded\ndata: {}\n\n'),
    ])
    const events: [number, string][] = []
    for await (const { seq, type } of client.tasks.events('task_1')) events.push([seq, type])
    expect(events).toEqual([
      [1, 'task.queued'],
      [2, 'job.succeeded'],
      [3, 'task.succeeded'],
    ])
    expect(seen.map(({ headers }) => headers.get('last-event-id'))).toEqual(['0', '2'])
  })

  const typesOf = async (client: ReturnType<typeof clientOver>['client'], after = 0) => {
    const types: string[] = []
    const shown: number[] = []
    const onProgress = ({ progress }: { progress: number }) => shown.push(progress)
    for await (const { type } of client.tasks.events('task_1', { after, onProgress })) types.push(type)
    return { types, shown }
  }

  it('of a task that was changed after its end go on behind that end, up to the last one', async () => {
    const { client } = clientOver([
      stream('id: 1\nevent: task.succeeded\ndata: {}\n\nid: 2\nevent: task.edited\ndata: {}\n\n'),
      stream('id: 3\nevent: task.succeeded\ndata: {}\n\n'),
    ])
    expect((await typesOf(client)).types).toEqual(['task.succeeded', 'task.edited', 'task.succeeded'])
  })

  it('let the progress of the moment be heard, which has no number', async () => {
    const at = (status: string, progress: number) =>
      `event: progress\ndata: ${JSON.stringify({ status, stage: 'encoding', progress })}\n\n`
    const { client } = clientOver([
      stream(`id: 1\nevent: task.queued\ndata: {}\n\n${at('running', 40)}${at('running', 80)}`),
      stream(`id: 2\nevent: task.succeeded\ndata: {}\n\n${at('succeeded', 100)}`),
    ])
    expect(await typesOf(client)).toEqual({ types: ['task.queued', 'task.succeeded'], shown: [40, 80, 100] })
  })

  it('are over at once for who knows them all already', async () => {
    const ended = 'event: progress\ndata: {"status":"failed","stage":"encoding","progress":40}\n\n'
    const { client, seen } = clientOver([stream(ended)])
    expect((await typesOf(client, 9)).types).toEqual([])
    expect(seen).toHaveLength(1)
  })
})

describe('the pause before a repeat', () => {
  it('is what the server named', () => {
    expect(backOffMs(9, '3', () => 1)).toBe(3000)
  })

  it('else doubles with every attempt up to a ceiling, with full jitter', () => {
    expect([0, 1, 2, 20].map((attempt) => backOffMs(attempt, null, () => 1))).toEqual([200, 400, 800, 10_000])
    expect(backOffMs(5, null, () => 0)).toBe(0)
  })
})
