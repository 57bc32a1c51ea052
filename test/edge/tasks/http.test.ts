import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../../shared/ids.ts'
import { ClaimedJob, ClaimReply, OutputMultipart, OutputPart } from '../../../shared/worker-protocol.ts'
import { type Account, startEdge } from '../../support/edge.ts'

let edge: Awaited<ReturnType<typeof startEdge>>
let account: Account
let stranger: Account
beforeAll(async () => {
  edge = await startEdge()
  account = await edge.seedAccount()
  stranger = await edge.seedAccount()
})
afterAll(() => edge.stop())

const send = (token: string, path: string, body?: unknown, method = body === undefined ? 'GET' : 'POST') =>
  fetch(`${edge.url}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
const json = async (response: Promise<Response>) =>
  (await response).json() as Promise<Record<string, unknown>>

const storeMedia = async (): Promise<string> => {
  const id = newId('media', Date.now())
  await edge.env.BUCKET.put(`media/${id}`, '0123456789')
  await edge.env.DB.prepare(
    `INSERT INTO media (id, account_id, name, path, object_key, content_type, size_bytes, created_at)
     VALUES (?, ?, 'a.mp4', 'a.mp4', ?, 'video/mp4', 10, 0)`,
  )
    .bind(id, account.accountId, `media/${id}`)
    .run()
  return id
}

const createThumbnail = async (): Promise<Response> => {
  const input = { media_id: await storeMedia(), at_seconds: 1, height_pixels: 90, format: 'jpeg' }
  return send(account.apiKey, '/v1/tasks', { kind: 'thumbnail', input })
}

let claims = 0
const claim = async (waitMs: number): Promise<ClaimedJob | null> => {
  const request = { claimId: `http-claim-${++claims}`, workerId: 'w1', lanes: ['cpu', 'net'], waitMs }
  return ClaimReply.parse(await json(send(account.workerToken, '/worker/claim', request))).job
}
const mustClaim = async () => ClaimedJob.parse(await claim(20_000))

const finish = async (job: ClaimedJob): Promise<Response> => {
  await fetch(`${job.outputUrl}/thumb.jpg`, { method: 'PUT', body: 'jpeg' })
  const output = { name: 'thumb.jpg', contentType: 'image/jpeg', sizeBytes: 4, width: 160, height: 90 }
  const objects = [{ name: 'thumb.jpg', sizeBytes: 4 }]
  return send(account.workerToken, '/worker/complete', { lease: job.lease, output, objects })
}

describe('a task over HTTP', () => {
  it('reaches a worker that was already waiting, and its result reaches the client', async () => {
    const waiting = mustClaim()
    const created = await createThumbnail()
    expect(created.status).toBe(202)
    const task = (await created.json()) as { id: string; uuid: string }
    expect(created.headers.get('location')).toBe(`${edge.url}/v1/tasks/${task.id}`)
    expect(task).toMatchObject({
      status: 'queued',
      progress: 0,
      result: null,
      error: null,
      finished_at: null,
    })

    const job = await waiting
    const [source] = Object.values(job.sources)
    const bytes = await fetch(source?.url ?? '', { headers: { range: 'bytes=2-4' } })
    expect([bytes.status, await bytes.text()]).toEqual([206, '234'])
    expect((await finish(job)).status).toBe(200)

    const done = await json(send(account.apiKey, `/v1/tasks/${task.uuid}`))
    expect(done).toMatchObject({ id: task.id, status: 'succeeded', progress: 100, result: { width: 160 } })
    const { data } = await json(send(account.apiKey, `/v1/tasks/${task.id}/jobs`))
    expect(data).toMatchObject([{ key: 'thumbnail', status: 'succeeded', worker_id: 'w1', attempt: 1 }])
  })

  it('streams its events, from where the client left off, and ends with the task', async () => {
    const { id } = (await (await createThumbnail()).json()) as { id: string }
    const stream = await send(account.apiKey, `/v1/tasks/${id}/events`)
    expect(stream.headers.get('content-type')).toContain('text/event-stream')
    await finish(await mustClaim())
    const names = [...(await stream.text()).matchAll(/^id: (\d+)\nevent: (.*)$/gm)].map(([, seq, type]) => [
      seq,
      type,
    ])
    expect(names).toEqual([
      ['1', 'task.queued'],
      ['2', 'task.running'],
      ['3', 'job.succeeded'],
      ['4', 'task.succeeded'],
    ])
    const rest = await fetch(`${edge.url}/v1/tasks/${id}/events`, {
      headers: { authorization: `Bearer ${account.apiKey}`, 'last-event-id': '3' },
    })
    expect((await rest.text()).match(/^event: task.*/gm)).toEqual(['event: task.succeeded'])
  })

  it('that failed an attempt is tried again when its time has come, with nobody asking', async () => {
    await createThumbnail()
    const first = await mustClaim()
    const error = { code: 'encoder_failed', message: 'broke', retryable: true }
    const failed = await json(send(account.workerToken, '/worker/fail', { lease: first.lease, error }))
    expect(failed).toEqual({ status: 'waiting' })
    const second = await mustClaim()
    expect(second.lease).toEqual({ ...first.lease, attempt: 2 })
    await finish(second)
  })

  it('is hidden from other accounts on every route', async () => {
    const { id } = (await (await createThumbnail()).json()) as { id: string }
    for (const [method, path] of [
      ['GET', ''],
      ['GET', '/jobs'],
      ['GET', '/events'],
      ['POST', '/cancel'],
      ['POST', '/retry'],
      ['DELETE', ''],
    ] as const) {
      const answer = await send(stranger.apiKey, `/v1/tasks/${id}${path}`, undefined, method)
      expect([path, answer.status]).toEqual([path, 404])
    }
    expect(await json(send(stranger.apiKey, '/v1/tasks'))).toEqual({ data: [], next_cursor: null })
    expect((await send(account.apiKey, `/v1/tasks/${id}/cancel`, undefined, 'POST')).status).toBe(200)
    expect((await send(account.apiKey, `/v1/tasks/${id}`, undefined, 'DELETE')).status).toBe(204)
    expect((await send(account.apiKey, `/v1/tasks/${id}`)).status).toBe(404)
  })

  it('is not for pre-shared or worker tokens, nor for nobody', async () => {
    expect((await send(account.presharedToken, '/v1/tasks')).status).toBe(403)
    expect((await send(account.workerToken, '/v1/tasks')).status).toBe(403)
    expect((await fetch(`${edge.url}/v1/tasks`)).status).toBe(401)
  })

  it('with a wrong field is refused by name', async () => {
    const answer = await send(account.apiKey, '/v1/tasks', { kind: 'thumbnail', input: { media_id: 3 } })
    expect(answer.status).toBe(422)
    expect(await answer.json()).toMatchObject({ code: 'invalid_input', field: 'input.media_id' })
  })

  it('with a field that its kind does not know is refused, not answered with something else', async () => {
    const story = { language: 'en', art_style: 'anime', voice: 'nova' }
    const scenes = [{ narration: 'One.', media: 'med_1' }]
    for (const [field, input] of [
      ['topik', { ...story, topik: 'scary' }],
      ['media', { ...story, scenes }],
    ] as const) {
      const answer = await send(account.apiKey, '/v1/tasks', { kind: 'story', input })
      expect(answer.status).toBe(422)
      expect(await answer.json()).toMatchObject({
        code: 'invalid_input',
        detail: expect.stringContaining(field),
      })
    }
  })
})

describe('the worker’s doors', () => {
  it('leave a job alone when the worker that waited for it has hung up', async () => {
    const hangUp = new AbortController()
    const request = { claimId: 'hung-up-claim', workerId: 'gone', lanes: ['cpu'], waitMs: 20_000 }
    const claiming = fetch(`${edge.url}/worker/claim`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${account.workerToken}`,
        'content-type': 'application/json',
        'accept-encoding': 'identity',
      },
      body: JSON.stringify(request),
      signal: hangUp.signal,
    })
    const body = (await claiming).body?.getReader()
    expect(new TextDecoder().decode((await body?.read())?.value)).toBe(' ')
    hangUp.abort()
    // The edge notices at its next space; a claim that waits longer than that is behind it.
    expect(await claim(3_000)).toBeNull()
    await createThumbnail()
    const job = await mustClaim()
    const [row] = (
      await edge.env.DB.prepare('SELECT worker_id, failures FROM jobs WHERE id = ?')
        .bind(job.lease.jobId)
        .all()
    ).results
    expect(row).toEqual({ worker_id: 'w1', failures: 1 })
    await finish(job)
  })

  it('open for worker tokens alone', async () => {
    const request = { claimId: 'not-a-worker', workerId: 'w', lanes: ['cpu'], waitMs: 0 }
    expect((await send(account.apiKey, '/worker/claim', request)).status).toBe(403)
    expect((await send('vsw_wrong', '/worker/claim', request)).status).toBe(401)
    expect((await fetch(`${edge.url}/worker/out/forged/a.jpg`, { method: 'PUT', body: 'x' })).status).toBe(
      403,
    )
    expect((await fetch(`${edge.url}/worker/in/forged`)).status).toBe(403)
  })

  it('take a large output in parts, and refuse parts never sent and a name that leads elsewhere', async () => {
    await createThumbnail()
    const job = await mustClaim()
    const url = `${job.outputUrl}/thumb.jpg`
    const opened = OutputMultipart.parse(await (await fetch(`${url}?multipart`, { method: 'POST' })).json())
    const session = `${url}?uploadId=${encodeURIComponent(opened.uploadId)}`
    const part = OutputPart.parse(
      await (await fetch(`${session}&part=1`, { method: 'PUT', body: 'jpeg' })).json(),
    )
    const body = JSON.stringify({ parts: [part] })
    const headers = { 'content-type': 'application/json' }
    const whole = await fetch(session, { method: 'POST', body, headers })
    expect(await whole.json()).toEqual({ name: 'thumb.jpg', sizeBytes: 4 })
    const repeated = await fetch(session, { method: 'POST', body, headers })
    expect(await repeated.json()).toEqual({ name: 'thumb.jpg', sizeBytes: 4 })
    const other = `${job.outputUrl}/other.jpg`
    const begun = OutputMultipart.parse(await json(fetch(`${other}?multipart`, { method: 'POST' })))
    const unfinished = `${other}?uploadId=${encodeURIComponent(begun.uploadId)}`
    const refusals = [
      await fetch(unfinished, { method: 'POST', body, headers }),
      await fetch(`${other}?uploadId=nobody&part=1`, { method: 'PUT', body: 'x' }),
      await fetch(unfinished, { method: 'POST', body: '{', headers }),
    ]
    expect(refusals.map(({ status }) => status)).toEqual([409, 409, 422])
    const elsewhere = await fetch(`${job.outputUrl}/a/b/..%2f..%2fx.jpg`, { method: 'PUT', body: 'x' })
    expect(elsewhere.status).toBe(422)
    await finish(job)
    expect((await fetch(url, { method: 'PUT', body: 'late' })).status).toBe(409)
  })
})
