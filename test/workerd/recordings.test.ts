import { applyD1Migrations } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { sweep } from '../../edge/dispatch/sweep.ts'
import { addChunk } from '../../edge/domain/recordings/add-chunk.ts'
import { deleteRecording } from '../../edge/domain/recordings/delete.ts'
import { abandonedMs } from '../../edge/domain/recordings/facade.ts'
import { finalizeRecording } from '../../edge/domain/recordings/finalize.ts'
import { getRecording, listRecordings, openRecordingFile } from '../../edge/domain/recordings/get.ts'
import { addSpooled, spoolChunk } from '../../edge/domain/recordings/spool.ts'
import { takeTicket } from '../../edge/domain/recordings/take-ticket.ts'
import { completeUpload } from '../../edge/domain/uploads/complete.ts'
import { withUploadLock } from '../../edge/domain/uploads/lock.ts'
import { startRecorder } from './recorder.ts'
import { bodyOf, noise, shaOf } from './stream-uploads.ts'

beforeAll(() => applyD1Migrations(env.DB, env.MIGRATIONS))

const quietMs = 5_000
const lateMs = 600_000

const film = noise(700_001)
const slices = Array.from({ length: 15 }, (_, i) => film.subarray(i * 50_000, (i + 1) * 50_000))
const join = async (...parts: Uint8Array[]) => shaOf(await new Blob(parts).arrayBuffer())

/** A body that says its first bytes at once and the others when it is let go. */
const heldBody = (bytes: Uint8Array) => {
  const { promise: gate, resolve: letGo } = Promise.withResolvers<void>()
  const body = new ReadableStream<Uint8Array>({
    start: async (controller) => {
      controller.enqueue(bytes.subarray(0, 1_000))
      await gate
      controller.enqueue(bytes.subarray(1_000))
      controller.close()
    },
  })
  return { body, letGo }
}

describe('A recording', () => {
  it('sent in slices all at once, finalized in the same tick, is assembled in the order of their requests', async () => {
    const { id, ctx, add, sweepAfter, tasks, assembled } = await startRecorder()
    const tickets = slices.map(() => takeTicket(ctx))
    const sending = slices.map((slice, i) => ({ slice, ticket: tickets[i] ?? 0 })).reverse()
    const finalized = finalizeRecording(ctx, id)
    await Promise.all([...sending.map(({ slice, ticket }) => add(slice, { ticket })), finalized])
    expect(await getRecording(ctx, id)).toMatchObject({ status: 'assembling', file: null, error: null })
    await sweepAfter(quietMs + 1)
    expect(await tasks()).toHaveLength(1)
    expect(await shaOf(await assembled())).toBe(await shaOf(film))
  })

  it('has its chunks where their sender says, and one that was sent again only once', async () => {
    const { id, ctx, add, sweepAfter, assembled } = await startRecorder()
    const [first, second, third] = [noise(10), noise(20), noise(30)]
    await add(third, { index: 2 })
    await add(noise(15), { index: 1 })
    await add(first, { index: 0 })
    await add(second, { index: 1 })
    await add(new Uint8Array(0), { index: 3 })
    await expect(add(first, { offset: -1 })).rejects.toMatchObject({ code: 'invalid_input' })
    await finalizeRecording(ctx, id)
    await sweepAfter(quietMs + 1)
    expect(await shaOf(await assembled())).toBe(await join(first, second, third))
  })

  it('waits for a chunk that is still coming in', async () => {
    const { id, ctx, add, sweepAfter, tasks, assembled } = await startRecorder()
    const [first, second] = [noise(100), noise(2_000)]
    await add(first)
    const { body, letGo } = heldBody(second)
    const adding = add(second, { body })
    await finalizeRecording(ctx, id)
    const [row] = await env.DB.prepare('SELECT upload_id AS upload FROM recordings WHERE id = ?')
      .bind(id)
      .all<{ upload: string }>()
      .then(({ results }) => results)
    await expect.poll(() => ctx.locks.isIdle(row?.upload ?? ''), { timeout: 60_000 }).toBe(false)
    await sweepAfter(quietMs + 1)
    expect(await tasks()).toEqual([])
    letGo()
    await adding
    await sweepAfter(quietMs + 1)
    expect(await shaOf(await assembled())).toBe(await join(first, second))
  })

  it('becomes one task though two sweeps find it', async () => {
    const { id, ctx, add, sweepAfter, system, tasks } = await startRecorder()
    await add(film)
    await finalizeRecording(ctx, id)
    await Promise.all([sweepAfter(quietMs + 1), sweep(system), sweep(system)])
    await sweep(system)
    expect(await tasks()).toHaveLength(1)
  })

  it('keeps a chunk that waited while its stream was closed', async () => {
    const { id, ctx, add, rows, sweepAfter, assembled } = await startRecorder()
    const [first, second] = [noise(100), noise(200)]
    await add(first)
    const [row] = await rows<{ upload: string }>(
      'SELECT upload_id AS upload FROM recordings WHERE id = ?',
      id,
    )
    const upload = row?.upload ?? ''
    const { promise: gate, resolve: open } = Promise.withResolvers<void>()
    const holding = withUploadLock(ctx, upload, () => gate)
    const closing = completeUpload(ctx, upload)
    const adding = add(second)
    open()
    await Promise.all([holding, closing, adding])
    await finalizeRecording(ctx, id)
    await sweepAfter(quietMs + 1)
    expect(await shaOf(await assembled())).toBe(await join(first, second))
  })

  it('takes a chunk that came before the number of its recording', async () => {
    const { id, ctx, add, sweepAfter, assembled } = await startRecorder()
    const [first, second] = [noise(100), noise(200)]
    const ticket = takeTicket(ctx)
    const spool = await spoolChunk(ctx, { body: bodyOf(first), name: 'first.webm' })
    await add(second)
    await addSpooled(ctx, { id, ticket, spool })
    await finalizeRecording(ctx, id)
    await sweepAfter(quietMs + 1)
    expect(await shaOf(await assembled())).toBe(await join(first, second))
  })

  it('that nobody finalizes is assembled as it stands within a day', async () => {
    const { add, sweepAfter, tasks, assembled } = await startRecorder()
    await add(film)
    await sweepAfter(abandonedMs - 60_000)
    expect(await tasks()).toEqual([])
    await sweepAfter(120_000)
    expect(await shaOf(await assembled())).toBe(await shaOf(film))
  })

  it('without bytes fails with a reason, until some come', async () => {
    const { id, ctx, add, sweepAfter, tasks } = await startRecorder()
    await finalizeRecording(ctx, id)
    await sweepAfter(quietMs + 1)
    expect(await getRecording(ctx, id)).toMatchObject({
      status: 'failed',
      error: { code: 'upload_incomplete' },
    })
    await add(film)
    expect(await getRecording(ctx, id)).toMatchObject({ status: 'assembling', error: null })
    await sweepAfter(quietMs + 1)
    expect(await tasks()).toHaveLength(1)
  })

  it('of another account is not there', async () => {
    const { id } = await startRecorder()
    const { ctx } = await startRecorder()
    const missing = { code: 'not_found' }
    const ticket = takeTicket(ctx)
    await expect(getRecording(ctx, id)).rejects.toMatchObject(missing)
    await expect(openRecordingFile(ctx, id)).rejects.toMatchObject(missing)
    await expect(finalizeRecording(ctx, id)).rejects.toMatchObject(missing)
    await expect(deleteRecording(ctx, id)).rejects.toMatchObject(missing)
    await expect(addChunk(ctx, { id, ticket, body: bodyOf(film) })).rejects.toMatchObject(missing)
    const spool = await spoolChunk(ctx, { body: bodyOf(film) })
    await expect(addSpooled(ctx, { id, ticket, spool })).rejects.toMatchObject(missing)
    expect((await listRecordings(ctx)).map((view) => view.id)).not.toContain(id)
  })
})

describe('A finalized recording', () => {
  const finished = async () => {
    const recorder = await startRecorder()
    const { id, ctx, add, sweepAfter, assemble } = recorder
    await add(film)
    await finalizeRecording(ctx, id)
    await sweepAfter(quietMs + 1)
    await assemble()
    return recorder
  }

  it('plays as soon as it is put together', async () => {
    const { id, ctx } = await finished()
    await expect(openRecordingFile(ctx, id)).resolves.toMatchObject({ sizeBytes: film.length })
    const [view] = await listRecordings(ctx)
    expect(view).toMatchObject({ id, status: 'transcribing', file: { contentType: 'video/webm' } })
    expect(view?.file?.url).toMatch(/\/media\/record\/videos\/My_screen\w*\.webm\?token=/)
  })

  it('is not assembled again when it is finalized again', async () => {
    const { id, ctx, sweepAfter, tasks } = await finished()
    await finalizeRecording(ctx, id)
    await sweepAfter(quietMs + 1)
    expect(await tasks()).toHaveLength(1)
  })

  it('is assembled again with a late chunk, and shows the film it has until then', async () => {
    const { id, ctx, add, sweepAfter, tasks, assemble } = await finished()
    const before = await openRecordingFile(ctx, id)
    const late = noise(300)
    await add(late)
    await sweepAfter(quietMs + 1)
    expect(await tasks()).toHaveLength(2)
    expect(await getRecording(ctx, id)).toMatchObject({ status: 'assembling', file: {} })
    expect(await openRecordingFile(ctx, id)).toMatchObject({ id: before.id })
    expect(await shaOf(await assemble())).toBe(await join(film, late))
    expect(await openRecordingFile(ctx, id)).toMatchObject({ sizeBytes: film.length + 300 })
  })

  it('takes no chunk after the late time; then its film alone is kept', async () => {
    const { id, add, rows, sweepAfter, tasks, stored } = await finished()
    await add(noise(300))
    await sweepAfter(quietMs + 1)
    const [older, newer] = await tasks()
    await rows("UPDATE tasks SET status = 'succeeded', result = ? WHERE id = ?", '{}', newer?.id)
    await sweepAfter(lateMs)
    await expect(add(film)).rejects.toMatchObject({ code: 'conflict', status: 409 })
    await sweepAfter(60_000)
    expect((await tasks()).map(({ id }) => id)).toEqual([newer?.id])
    expect(older?.id).not.toBe(newer?.id)
    expect(await rows('SELECT * FROM recording_streams WHERE recording_id = ?', id)).toEqual([])
    await sweepAfter(60 * 60_000)
    expect(await stored()).toEqual([])
  })

  it('that failed is tried again when it is finalized again', async () => {
    const { id, ctx, rows, sweepAfter, tasks } = await finished()
    await rows("UPDATE tasks SET status = 'failed' WHERE id = ?", (await tasks())[0]?.id)
    await finalizeRecording(ctx, id)
    await sweepAfter(quietMs + 1)
    expect(await tasks()).toHaveLength(2)
  })

  it('that is deleted leaves nothing, not even of a chunk that is coming in', async () => {
    const { id, ctx, add, rows, sweepAfter, tasks, stored } = await finished()
    await add(noise(300))
    const { body, letGo } = heldBody(noise(2_000))
    const adding = expect(add(film, { body })).rejects.toThrow()
    await deleteRecording(ctx, id)
    letGo()
    await adding
    await expect(getRecording(ctx, id)).rejects.toMatchObject({ code: 'not_found' })
    await sweepAfter(60 * 60_000)
    await sweepAfter(60 * 60_000)
    expect(await tasks()).toEqual([])
    expect(await rows('SELECT id FROM recordings WHERE id = ?', id)).toEqual([])
    expect(await rows('SELECT * FROM recording_streams WHERE recording_id = ?', id)).toEqual([])
    const { actor } = ctx
    const accountId = 'accountId' in actor ? actor.accountId : ''
    expect(await rows('SELECT id FROM media WHERE account_id = ?', accountId)).toEqual([])
    expect(await stored()).toEqual([])
  })
})
