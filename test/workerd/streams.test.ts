import { applyD1Migrations } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { listUploadChunks } from '../../edge/db/upload-chunks.ts'
import { sweep } from '../../edge/dispatch/sweep.ts'
import { deleteMedia } from '../../edge/domain/media/delete.ts'
import { abortUpload } from '../../edge/domain/uploads/abort.ts'
import { completeUpload } from '../../edge/domain/uploads/complete.ts'
import { isIdle, withUploadLock } from '../../edge/domain/uploads/lock.ts'
import { openStream, streamLifetimeMs } from '../../edge/domain/uploads/open-stream.ts'
import { createBufferBudget } from '../../edge/storage/buffer-budget.ts'
import { bodyOf, cutsOf, mebibyte, noise, shaOf, startStreams } from './stream-uploads.ts'

beforeAll(() => applyD1Migrations(env.DB, env.MIGRATIONS))

const file = { name: 'film.webm', path: '/film.webm' }
const film = noise(13 * mebibyte + 321)

describe('A stream', () => {
  it.each([1, 2, 3, 4])('of chunks of any size becomes the very bytes (seed %i)', async (seed) => {
    const { ctx, append, stored, readMedia } = await startStreams()
    const { id } = await openStream(ctx, file)
    let offset = 0
    for (const [seq, chunk] of cutsOf(film, seed).entries()) {
      expect(await append(id, chunk)).toMatchObject({ seq, offset, sizeBytes: chunk.length, place: seq })
      offset += chunk.length
    }
    const { upload } = await completeUpload(ctx, id)
    expect(upload).toMatchObject({ status: 'completed', sizeBytes: film.length })
    expect(await shaOf(await readMedia(upload.objectKey))).toBe(await shaOf(film))
    await sweep(ctx)
    expect(await stored()).toEqual([upload.objectKey])
  })

  it('joins many small chunks out of few objects', async () => {
    const { ctx, append, stored, readMedia } = await startStreams()
    const { id } = await openStream(ctx, file)
    const bytes = film.subarray(0, 150)
    for (let at = 0; at < bytes.length; at++) await append(id, bytes.subarray(at, at + 1))
    expect((await stored()).length).toBeLessThan(1 + 31 + 4)
    const { upload } = await completeUpload(ctx, id)
    expect(await shaOf(await readMedia(upload.objectKey))).toBe(await shaOf(bytes))
  })

  it('loses nothing of thirty writers at once, and says where each chunk lies', async () => {
    const { ctx, append, readMedia } = await startStreams()
    const { id } = await openStream(ctx, file)
    const chunks = Array.from({ length: 30 }, (_, i) => noise(300_000 + i))
    await Promise.all(chunks.map((chunk, i) => append(id, chunk, { place: 29 - i, name: `${i}.webm` })))
    const { upload } = await completeUpload(ctx, id)
    const joined = await readMedia(upload.objectKey)
    const journal = await listUploadChunks(ctx.db, id)
    expect(journal.map(({ seq }) => seq)).toEqual(chunks.map((_, i) => i))
    for (const { offset, sizeBytes, place, name, sha256 } of journal) {
      expect([name, sizeBytes]).toEqual([`${29 - place}.webm`, 300_029 - place])
      expect(await shaOf(joined.slice(offset, offset + sizeBytes))).toBe(sha256)
      expect(sha256).toBe(await shaOf(chunks[29 - place] ?? film))
    }
  })

  it('keeps nothing of a chunk that breaks off, has another digest or another offset', async () => {
    const { ctx, append, readMedia } = await startStreams()
    const { id } = await openStream(ctx, { ...file, sizeBytes: film.length })
    const [first, second] = [film.subarray(0, 6 * mebibyte), film.subarray(6 * mebibyte)]
    await append(id, first, { sha256: (await shaOf(first)).toUpperCase(), atOffset: 0 })
    const wrong = noise(second.length)
    await expect(append(id, wrong, { body: bodyOf(wrong, 6 * mebibyte) })).rejects.toMatchObject({
      code: 'bad_request',
    })
    await expect(append(id, wrong, { sha256: await shaOf(second) })).rejects.toMatchObject({
      code: 'digest_mismatch',
    })
    await expect(append(id, second, { atOffset: 7 })).rejects.toMatchObject({
      code: 'conflict',
      details: { got: 7, allowed: first.length },
    })
    await expect(append(id, noise(second.length + 1))).rejects.toMatchObject({ code: 'too_large' })
    await expect(completeUpload(ctx, id)).rejects.toMatchObject({
      code: 'upload_incomplete',
      details: { got: first.length, allowed: film.length },
    })
    await append(id, second, { atOffset: first.length })
    const { upload } = await completeUpload(ctx, id)
    expect(await shaOf(await readMedia(upload.objectKey))).toBe(await shaOf(film))
    await expect(append(id, second)).rejects.toMatchObject({ code: 'upload_closed' })
  })

  it('announced with its digest begins anew when it is another file', async () => {
    const { ctx, append, stored, readMedia } = await startStreams()
    const bytes = film.subarray(0, 1000)
    const { id } = await openStream(ctx, { ...file, sha256: await shaOf(bytes) })
    await append(id, noise(1000))
    await expect(completeUpload(ctx, id)).rejects.toMatchObject({ code: 'digest_mismatch' })
    expect(await append(id, bytes)).toMatchObject({ seq: 0, offset: 0 })
    const { upload } = await completeUpload(ctx, id)
    expect(await shaOf(await readMedia(upload.objectKey))).toBe(await shaOf(bytes))
    await sweep(ctx)
    expect(await stored()).toEqual([upload.objectKey])
  })

  it('takes no chunk larger than a body may be, and none when the isolate buffers enough', async () => {
    const { ctx, append } = await startStreams({ buffers: createBufferBudget(mebibyte) })
    const { id } = await openStream(ctx, file)
    await expect(append(id, noise(2 * mebibyte))).rejects.toMatchObject({ code: 'unavailable', status: 503 })
    expect(await append(id, noise(1000))).toMatchObject({ seq: 0, offset: 0 })
    const small = { ...ctx, config: { ...ctx.config, MAX_BODY_BYTES: 2000 } }
    const other = await startStreams({ config: small.config })
    const stream = await openStream(other.ctx, file)
    await expect(other.append(stream.id, noise(2001))).rejects.toMatchObject({
      code: 'too_large',
      details: { allowed: 2000 },
    })
  })

  it('with no bytes is no file', async () => {
    const { ctx, append } = await startStreams()
    const { id } = await openStream(ctx, file)
    await append(id, new Uint8Array(0))
    await expect(completeUpload(ctx, id)).rejects.toMatchObject({ code: 'upload_incomplete' })
  })

  it('is not seen by another account', async () => {
    const { ctx } = await startStreams()
    const { id } = await openStream(ctx, file)
    const stranger = await startStreams()
    await expect(stranger.append(id, film)).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('The journal stays the only truth when the lock is lost', () => {
  it('of two writers at one place exactly one is told that its chunk is stored', async () => {
    const free = { acquire: async () => ({ renew: async () => true, release: async () => undefined }) }
    const locks = { ...free, isIdle: async () => true }
    const { ctx, append, readMedia } = await startStreams({ locks })
    const { id } = await openStream(ctx, file)
    const chunks = Array.from({ length: 6 }, () => noise(1000))
    const answers = await Promise.allSettled(chunks.map((chunk) => append(id, chunk)))
    const kept = chunks.filter((_, i) => answers[i]?.status === 'fulfilled')
    for (const answer of answers) {
      if (answer.status === 'rejected') expect(answer.reason).toMatchObject({ code: 'conflict' })
    }
    expect(kept.length).toBeGreaterThan(0)
    const { upload } = await completeUpload(ctx, id)
    const joined = await readMedia(upload.objectKey)
    const shas = new Set(await Promise.all(kept.map(shaOf)))
    for (let at = 0; at < joined.byteLength; at += 1000) {
      expect(shas.delete(await shaOf(joined.slice(at, at + 1000)))).toBe(true)
    }
    expect(shas.size).toBe(0)
  })

  it('a writer whose lease ran out stores nothing', async () => {
    const lost = { renew: async () => false, release: async () => undefined }
    let nowMs = Date.now()
    const locks = { acquire: async () => lost, isIdle: async () => true }
    const { ctx, append } = await startStreams({ locks, nowMs: () => (nowMs += 6_000) })
    const { id } = await openStream(ctx, file)
    await expect(append(id, noise(200_000))).rejects.toMatchObject({ code: 'unavailable' })
    expect(await listUploadChunks(ctx.db, id)).toEqual([])
  })
})

describe('The lock of an upload', () => {
  it('is idle once nobody writes and nobody waits', async () => {
    const { ctx } = await startStreams()
    const { id } = await openStream(ctx, file)
    const order: string[] = []
    const { promise: gate, resolve: open } = Promise.withResolvers<void>()
    const first = withUploadLock(ctx, id, async () => {
      order.push('first')
      await gate
    })
    await expect.poll(() => order, { timeout: 60_000 }).toEqual(['first'])
    expect(await isIdle(ctx, id)).toBe(false)
    const second = withUploadLock(ctx, id, async () => order.push('second'))
    open()
    await Promise.all([first, second])
    expect(order).toEqual(['first', 'second'])
    await expect.poll(() => isIdle(ctx, id), { timeout: 60_000 }).toBe(true)
  })

  it('goes on when a writer that waits is called off', async () => {
    const { ctx, append } = await startStreams()
    const { id } = await openStream(ctx, file)
    const { promise: gate, resolve: open } = Promise.withResolvers<void>()
    const holder = withUploadLock(ctx, id, () => gate)
    const controller = new AbortController()
    const waiting = append(id, film, { signal: controller.signal })
    const stopped = new Error('the client has gone')
    setTimeout(() => controller.abort(stopped), 50)
    await expect(waiting).rejects.toBe(stopped)
    open()
    await holder
    expect(await append(id, noise(10))).toMatchObject({ seq: 0 })
  })
})

describe('Nothing is left', () => {
  const rowsAndBytes = async (streams: Awaited<ReturnType<typeof startStreams>>, id: string) => ({
    chunks: await streams.count('upload_chunks', id),
    parts: await streams.count('upload_parts', id),
    keys: await streams.stored(),
  })
  const nothing = { chunks: 0, parts: 0, keys: [] }
  const minutesLater = (ctx: Awaited<ReturnType<typeof startStreams>>['ctx'], ms: number) => {
    const nowMs = Date.now() + ms
    return { ...ctx, nowMs: () => nowMs }
  }

  it('of a stream that was aborted', async () => {
    const streams = await startStreams()
    const { id } = await openStream(streams.ctx, file)
    await streams.append(id, film)
    await streams.append(id, noise(10))
    expect(await rowsAndBytes(streams, id)).toMatchObject({
      chunks: 2,
      parts: 2,
      keys: [{}, {}].map(() => expect.stringContaining('/tail/')),
    })
    await abortUpload(streams.ctx, id)
    await sweep(minutesLater(streams.ctx, 11 * 60_000))
    expect(await rowsAndBytes(streams, id)).toEqual(nothing)
  })

  it('of a stream that nobody went on with for a day', async () => {
    const streams = await startStreams()
    const { id, objectKey, r2UploadId } = await openStream(streams.ctx, file)
    await streams.append(id, film)
    await sweep(minutesLater(streams.ctx, streamLifetimeMs - 60_000))
    expect(await rowsAndBytes(streams, id)).toMatchObject({ chunks: 1, parts: 2 })
    await sweep(minutesLater(streams.ctx, streamLifetimeMs + 60_000))
    await sweep(minutesLater(streams.ctx, streamLifetimeMs + 12 * 60_000))
    expect(await rowsAndBytes(streams, id)).toEqual(nothing)
    const session = env.BUCKET.resumeMultipartUpload(objectKey, r2UploadId)
    await expect(session.uploadPart(1, 'x')).rejects.toThrow(/10024/)
    await expect(streams.append(id, film)).rejects.toMatchObject({ code: 'upload_closed' })
  })

  it('of a finished one once its media is deleted', async () => {
    const streams = await startStreams()
    const { id, mediaId } = await openStream(streams.ctx, file)
    await streams.append(id, film)
    await completeUpload(streams.ctx, id)
    expect(await streams.count('upload_chunks', id)).toBe(1)
    await deleteMedia(streams.ctx, mediaId)
    await sweep(minutesLater(streams.ctx, 11 * 60_000))
    expect(await rowsAndBytes(streams, id)).toEqual(nothing)
  })
})
