import { randomBytes } from 'node:crypto'
import { afterAll, describe, expect, it } from 'vitest'
import { keyOf, type UploadBody } from '../http/call.ts'
import { film, hexOf, partBytes, parts, startUploads, storedSha } from './upload-api.ts'

const { edge, call, account, open, put, putAll, complete, read, mediaCount } = await startUploads()
afterAll(() => edge.stop())

describe('An upload', () => {
  it.each([[[1, 2, 3]], [[3, 1, 2]], [[2, 2, 3, 1]]])(
    'becomes the very bytes, parts sent as %j',
    async (order) => {
      const upload = await open({ path: '/films/a.mp4' })
      expect(upload).toMatchObject({
        status: 'open',
        part_size_bytes: partBytes,
        part_count: 3,
        media_id: null,
      })
      await putAll(upload.id, order)
      const done = await complete(upload.id)
      expect(done.status).toBe(200)
      expect(done.body).toMatchObject({ status: 'completed', path: '/films/a.mp4' })
      expect(done.body.parts.map((part) => part.size_bytes)).toEqual([partBytes, partBytes, 1234])
      expect(await storedSha(done.body.playback_url)).toBe(hexOf(film))
    },
  )

  it('takes size for size_bytes, but not two sizes that differ', async () => {
    const headers = keyOf(account)
    const same = await call<UploadBody>('/v1/uploads', { json: { name: 'a', size: 7 }, headers })
    expect(same.body.size_bytes).toBe(7)
    const json = { name: 'a', size: 7, size_bytes: 8 }
    expect(await call('/v1/uploads', { json, headers })).toMatchObject({
      status: 422,
      body: { field: 'size' },
    })
  })

  it('tells after a reload which parts are stored', async () => {
    const upload = await open()
    await putAll(upload.id, [3, 1])
    expect((await read(upload.id)).parts).toEqual([
      { part_number: 1, size_bytes: partBytes },
      { part_number: 3, size_bytes: 1234 },
    ])
  })

  it('keeps the newest of a part that was sent twice', async () => {
    const upload = await open()
    await put(upload.id, 1, randomBytes(partBytes))
    await putAll(upload.id)
    expect(await storedSha((await complete(upload.id)).body.playback_url)).toBe(hexOf(film))
  })

  it('refuses to complete while parts are missing, and names them', async () => {
    const upload = await open()
    await putAll(upload.id, [2])
    expect(await complete(upload.id)).toMatchObject({
      status: 409,
      body: { code: 'upload_incomplete', missing: [1, 3] },
    })
    await putAll(upload.id, [1, 3])
    expect((await complete(upload.id)).status).toBe(200)
  })

  it('completes once, however many ask at the same time or again', async () => {
    const upload = await open()
    await putAll(upload.id)
    const before = Number(await mediaCount())
    const replies = await Promise.all(Array.from({ length: 6 }, () => complete(upload.id)))
    replies.push(await complete(upload.id))
    expect(new Set(replies.map((reply) => reply.status))).toEqual(new Set([200]))
    expect(new Set(replies.map((reply) => JSON.stringify(reply.body))).size).toBe(1)
    expect(await mediaCount()).toBe(before + 1)
  })

  it('goes on where a completer died after joining the parts', async () => {
    const upload = await open()
    await putAll(upload.id)
    const row = await edge.env.DB.prepare('SELECT * FROM uploads WHERE id = ?').bind(upload.id).first()
    const etags = await edge.env.DB.prepare(
      'SELECT part_number, etag FROM upload_parts WHERE upload_id = ? ORDER BY 1',
    )
      .bind(upload.id)
      .all<{ part_number: number; etag: string }>()
    await edge.env.BUCKET.resumeMultipartUpload(String(row?.object_key), String(row?.r2_upload_id)).complete(
      etags.results.map((part: { part_number: number; etag: string }) => ({
        partNumber: part.part_number,
        etag: part.etag,
      })),
    )
    await edge.env.DB.prepare("UPDATE uploads SET status = 'completing' WHERE id = ?").bind(upload.id).run()
    const done = await complete(upload.id)
    expect(done.status).toBe(200)
    expect(await storedSha(done.body.playback_url)).toBe(hexOf(film))
  })

  it('takes no part once it is completed', async () => {
    const upload = await open()
    await putAll(upload.id)
    await complete(upload.id)
    expect(await put(upload.id, 1, parts[0] ?? '')).toMatchObject({
      status: 409,
      body: { code: 'upload_closed' },
    })
  })
})

describe('An Idempotency-Key', () => {
  it('gives the same upload for the same body, also in a race', async () => {
    const headers = { 'idempotency-key': 'once' }
    const made = await Promise.all(Array.from({ length: 5 }, () => open({}, headers)))
    expect(new Set(made.map((upload) => upload.id)).size).toBe(1)
  })
  it('is refused for another body, and free for another account', async () => {
    const headers = { ...keyOf(account), 'idempotency-key': 'twice' }
    const json = { name: 'a', size_bytes: 1 }
    const first = await call<UploadBody>('/v1/uploads', { json, headers })
    const other = await call('/v1/uploads', { json: { ...json, size_bytes: 2 }, headers })
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency_mismatch' } })
    const stranger = { ...keyOf(await edge.seedAccount()), 'idempotency-key': 'twice' }
    const theirs = await call<UploadBody>('/v1/uploads', { json, headers: stranger })
    expect(theirs.status).toBe(201)
    expect(theirs.body.id).not.toBe(first.body.id)
  })
})

describe('Aborting', () => {
  const abort = (id: string) => call(`/v1/uploads/${id}`, { method: 'DELETE', headers: keyOf(account) })
  it('throws the bytes away, as often as it is asked', async () => {
    const upload = await open()
    await putAll(upload.id, [1])
    expect((await abort(upload.id)).status).toBe(204)
    expect((await abort(upload.id)).status).toBe(204)
    expect(await read(upload.id)).toMatchObject({ status: 'aborted', parts: [] })
    expect(await put(upload.id, 2, parts[1] ?? '')).toMatchObject({
      status: 409,
      body: { code: 'upload_closed' },
    })
    expect(await complete(upload.id)).toMatchObject({ status: 409, body: { code: 'upload_closed' } })
    const row = await edge.env.DB.prepare('SELECT * FROM uploads WHERE id = ?').bind(upload.id).first()
    const session = edge.env.BUCKET.resumeMultipartUpload(String(row?.object_key), String(row?.r2_upload_id))
    await expect(session.uploadPart(1, 'x')).rejects.toThrow(/10024/)
  })
  it('is too late once completed: the media is what can be deleted', async () => {
    const upload = await open()
    await putAll(upload.id)
    await complete(upload.id)
    expect(await abort(upload.id)).toMatchObject({ status: 409, body: { code: 'upload_closed' } })
    expect((await read(upload.id)).status).toBe('completed')
  })
})

describe('What cannot be uploaded is said with what is allowed', () => {
  it.each([
    [{ size_bytes: 0 }, 422, 'size_bytes'],
    [{ size_bytes: 1.5 }, 422, 'size_bytes'],
    [{ size_bytes: '7' }, 422, 'size_bytes'],
    [{ size_bytes: undefined }, 422, 'size_bytes'],
    [{ name: '' }, 422, 'name'],
    [{ name: 'a/b' }, 422, 'name'],
    [{ path: '/a/../b' }, 422, 'path'],
    [{ path: 'a\u0000b' }, 422, 'path'],
    [{ sha256: 'abc' }, 422, 'sha256'],
    [{ part_size_bytes: 1024 }, 422, 'part_size_bytes'],
    [{ part_size_bytes: 96_000_000 }, 413, 'part_size_bytes'],
    [{ size_bytes: 100 * 1024 ** 3 + 1 }, 413, 'size_bytes'],
  ])('%j is %i, field %s', async (more, status, field) => {
    const json = { name: 'film.mp4', size_bytes: 10, ...more }
    const reply = await call('/v1/uploads', { json, headers: keyOf(account) })
    expect(reply).toMatchObject({ status, body: { field } })
  })
})
