import { createHash, randomBytes } from 'node:crypto'
import { afterAll, describe, expect, it } from 'vitest'
import { film, hexOf, partBytes, parts, startUploads, storedSha } from './upload-api.ts'

const { edge, open, put, putAll, complete, read, mediaCount } = await startUploads()
afterAll(() => edge.stop())

const digestHeader = (bytes: Uint8Array) => ({
  'content-digest': `sha-256=:${createHash('sha256').update(bytes).digest('base64')}:`,
})

describe('A part', () => {
  it.each([
    ['too short', film.subarray(0, partBytes - 1)],
    ['too long', film.subarray(0, partBytes + 1)],
    ['empty', film.subarray(0, 0)],
  ])('that is %s is refused, and nothing of it kept', async (_what, bytes) => {
    const upload = await open()
    const reply = await put(upload.id, 1, bytes)
    expect(reply).toMatchObject({ status: 422, body: { code: 'part_size_mismatch', allowed: partBytes } })
    expect((await read(upload.id)).parts).toEqual([])
  })

  const chunked = (...chunks: Uint8Array[]) =>
    new ReadableStream({
      start: (controller) => {
        for (const chunk of chunks) controller.enqueue(chunk)
        controller.close()
      },
    })

  it.each([
    ['short', [film.subarray(0, 1000)]],
    ['long', [film.subarray(0, partBytes), film.subarray(0, 1)]],
  ])('sent chunked is counted: too %s is refused', async (_what, chunks) => {
    const upload = await open()
    const reply = await put(upload.id, 1, chunked(...chunks))
    expect(reply).toMatchObject({ status: 422, body: { code: 'part_size_mismatch' } })
    expect((await read(upload.id)).parts).toEqual([])
  })

  it('sent chunked in the right size is stored', async () => {
    const upload = await open()
    const body = chunked(film.subarray(0, 100), film.subarray(100, partBytes))
    expect((await put(upload.id, 1, body)).status).toBe(200)
  })

  it.each(['0', '4', '-1', '1.5', 'x'])('has a number of the upload, not %s', async (number) => {
    const upload = await open()
    expect((await put(upload.id, number, parts[0] ?? '')).status).toBe(422)
  })

  it('is checked against its digest before it replaces what was there', async () => {
    const upload = await open()
    const [first = film] = parts
    expect((await put(upload.id, 1, first, digestHeader(first))).status).toBe(200)
    const wrong = await put(upload.id, 1, randomBytes(partBytes), digestHeader(first))
    expect(wrong).toMatchObject({ status: 422, body: { code: 'digest_mismatch' } })
    expect((await put(upload.id, 2, parts[1] ?? '', { 'content-digest': 'sha-256=nonsense' })).status).toBe(
      422,
    )
    await putAll(upload.id, [2, 3])
    expect(await storedSha((await complete(upload.id)).body.playback_url)).toBe(hexOf(film))
  })

  it('sent by two clients at once never joins into bytes that neither was told are stored', async () => {
    const upload = await open()
    const bodies = Array.from({ length: 4 }, () => randomBytes(partBytes))
    const replies = await Promise.all(bodies.map((body) => put(upload.id, 1, body)))
    await putAll(upload.id, [2, 3])
    const done = await complete(upload.id)
    if (done.status === 200) {
      const bytes = new Uint8Array(await (await fetch(done.body.playback_url ?? '')).arrayBuffer())
      const kept = bodies.findIndex((body) => body.equals(bytes.subarray(0, partBytes)))
      expect(replies[kept]?.status).toBe(200)
    } else {
      expect(done.body).toMatchObject({ code: 'upload_incomplete' })
      await putAll(upload.id)
      expect(await storedSha((await complete(upload.id)).body.playback_url)).toBe(hexOf(film))
    }
  })
})

describe('A file announced with its digest', () => {
  it('is completed when the bytes are those', async () => {
    const upload = await open({ sha256: hexOf(film).toUpperCase() })
    await putAll(upload.id)
    expect((await complete(upload.id)).status).toBe(200)
  })

  it('is refused when they are not, shows nothing, and takes its parts again', async () => {
    const before = await mediaCount()
    const upload = await open({ sha256: hexOf(film) })
    await putAll(upload.id, [1, 2])
    await put(upload.id, 3, randomBytes(1234))
    const refused = await complete(upload.id)
    expect(refused).toMatchObject({ status: 422, body: { code: 'digest_mismatch', allowed: hexOf(film) } })
    expect(await mediaCount()).toBe(before)
    expect(await read(upload.id)).toMatchObject({ status: 'open', parts: [], media_id: null })
    await putAll(upload.id)
    const done = await complete(upload.id)
    expect(await storedSha(done.body.playback_url)).toBe(hexOf(film))
  })
})
