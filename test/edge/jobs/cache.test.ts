import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Context } from '../../../edge/context.ts'
import { discardGraceMs } from '../../../edge/db/close-task.ts'
import { cacheLifeMs, sweep } from '../../../edge/dispatch/sweep.ts'
import { takeCached } from '../../../edge/domain/jobs/take-cached.ts'
import { deleteMedia } from '../../../edge/domain/media/delete.ts'
import { deleteTask } from '../../../edge/domain/tasks/delete.ts'
import { getTask } from '../../../edge/domain/tasks/get.ts'
import type { ClaimedJob } from '../../../shared/worker-protocol.ts'
import { startVerbs, type Verbs } from '../../support/verbs.ts'
import { completeSpeech, leaseSpeech, prefixOf } from './engine-task.ts'

let verbs: Verbs
beforeAll(async () => {
  verbs = await startVerbs()
})
afterAll(() => verbs.stop())
beforeEach(async () => {
  const tables = ['jobs', 'tasks', 'events', 'lane_ranks', 'garbage', 'media', 'cached_outputs']
  for (const table of tables) await verbs.sql(`DELETE FROM ${table}`)
})

const hash = 'a'.repeat(64)
const ask = ({ lease }: ClaimedJob) => takeCached(verbs.worker, { lease, cacheHash: hash })

/** A speech made by an engine and one that took it from the cache. */
const makeAndTake = async (ctx: Context) => {
  const maker = await leaseSpeech(verbs, ctx)
  await completeSpeech(verbs, maker, hash)
  verbs.clock.nowMs += 1
  const taker = await leaseSpeech(verbs, ctx)
  expect(await ask(taker)).toEqual({ status: 'succeeded' })
  await verbs.settle()
  return { maker: maker.lease.taskId, taker: taker.lease.taskId, key: `${prefixOf(maker)}speech.wav` }
}
const isStored = async (key: string) => (await verbs.edge.env.BUCKET.head(key)) !== null
const mediaOf = async (ctx: Context, taskId: string) =>
  ((await getTask(ctx, taskId)).result as { mediaId: string }).mediaId
const sweepAfter = async (ms: number) => {
  verbs.clock.nowMs += ms
  await sweep(verbs.system)
}
const rowsIn = async (table: string) => (await verbs.sql(`SELECT * FROM ${table}`)).length

describe('a worker that asks before it runs an engine', () => {
  it('runs it when the account never had the output', async () => {
    const job = await leaseSpeech(verbs, verbs.newAccount())
    expect(await ask(job)).toEqual({ status: 'leased' })
    expect(await completeSpeech(verbs, job, hash)).toEqual({ status: 'succeeded' })
  })

  it('is done when the account had it: the task ends with a media of its own on the same bytes', async () => {
    const ctx = verbs.newAccount()
    const { maker, taker, key } = await makeAndTake(ctx)
    const [made, taken] = [await getTask(ctx, maker), await getTask(ctx, taker)]
    expect(taken).toMatchObject({ status: 'succeeded', progressPercent: 100 })
    expect({ ...(taken.result as object), mediaId: '' }).toEqual({ ...(made.result as object), mediaId: '' })
    const media = await verbs.sql('SELECT id, object_key FROM media ORDER BY id')
    expect(media).toEqual([
      { id: await mediaOf(ctx, maker), object_key: key },
      { id: await mediaOf(ctx, taker), object_key: key },
    ])
    const [event] = await verbs.sql<{ data: string }>(
      "SELECT data FROM events WHERE task_id = ? AND type = 'job.succeeded'",
      taker,
    )
    expect(JSON.parse(event?.data ?? '')).toMatchObject({ cached: true, worker: 'w1' })
  })

  it('is told the same again after a lost reply, and nothing is written twice', async () => {
    const ctx = verbs.newAccount()
    await completeSpeech(verbs, await leaseSpeech(verbs, ctx), hash)
    const job = await leaseSpeech(verbs, ctx)
    await ask(job)
    const { answer, rows } = await verbs.rowsOf(() => ask(job))
    expect([answer, rows.written]).toEqual([{ status: 'succeeded' }, 0])
  })

  it('gets nothing of another account', async () => {
    await completeSpeech(verbs, await leaseSpeech(verbs, verbs.newAccount()), hash)
    expect(await ask(await leaseSpeech(verbs, verbs.newAccount()))).toEqual({ status: 'leased' })
  })

  it('gets nothing for a lease that is gone', async () => {
    const ctx = verbs.newAccount()
    await completeSpeech(verbs, await leaseSpeech(verbs, ctx), hash)
    const job = await leaseSpeech(verbs, ctx)
    verbs.clock.nowMs += 40_000
    await sweep(verbs.system)
    await expect(ask(job)).rejects.toMatchObject({ code: 'lease_lost' })
  })

  it('runs the engine when the stored bytes are not there any more, and what it makes is stored instead', async () => {
    const ctx = verbs.newAccount()
    const maker = await leaseSpeech(verbs, ctx)
    await completeSpeech(verbs, maker, hash)
    await verbs.edge.env.BUCKET.delete(`${prefixOf(maker)}speech.wav`)
    const job = await leaseSpeech(verbs, ctx)
    expect(await ask(job)).toEqual({ status: 'leased' })
    await completeSpeech(verbs, job, hash)
    expect(await verbs.sql('SELECT prefix FROM cached_outputs')).toEqual([{ prefix: prefixOf(job) }])
  })

  it('leaves the first output where two workers made the same one', async () => {
    const ctx = verbs.newAccount()
    const [first, second] = [await leaseSpeech(verbs, ctx), await leaseSpeech(verbs, ctx)]
    await completeSpeech(verbs, first, hash)
    expect(await completeSpeech(verbs, second, hash)).toEqual({ status: 'succeeded' })
    expect(await verbs.sql('SELECT prefix FROM cached_outputs')).toEqual([{ prefix: prefixOf(first) }])
  })
})

describe('the bytes of a stored output', () => {
  it('outlive the task that made them for the task that took them, and go with that one', async () => {
    const ctx = verbs.newAccount()
    const { maker, taker, key } = await makeAndTake(ctx)
    await verbs.sql('DELETE FROM media')
    await verbs.sql('DELETE FROM cached_outputs')
    await deleteTask(ctx, maker)
    await sweepAfter(discardGraceMs + 1)
    expect([await isStored(key), await rowsIn('garbage')]).toEqual([true, 0])
    await deleteTask(ctx, taker)
    await sweepAfter(discardGraceMs + 1)
    expect([await isStored(key), await rowsIn('garbage')]).toEqual([false, 0])
  })

  it('outlive all tasks while the cache names them, and go with it thirty days after the last use', async () => {
    const ctx = verbs.newAccount()
    const { maker, taker, key } = await makeAndTake(ctx)
    await verbs.sql('DELETE FROM media')
    await deleteTask(ctx, maker)
    await deleteTask(ctx, taker)
    await sweepAfter(discardGraceMs + 1)
    expect(await isStored(key)).toBe(true)
    await sweepAfter(cacheLifeMs / 2)
    expect(await ask(await leaseSpeech(verbs, ctx))).toEqual({ status: 'succeeded' })
    await verbs.sql('DELETE FROM media')
    for (const { id } of await verbs.sql<{ id: string }>('SELECT id FROM tasks')) await deleteTask(ctx, id)
    await sweepAfter(cacheLifeMs - 1)
    expect(await isStored(key)).toBe(true)
    await sweepAfter(1)
    await sweepAfter(1)
    expect([await isStored(key), await rowsIn('cached_outputs'), await rowsIn('garbage')]).toEqual([
      false,
      0,
      0,
    ])
  })

  it('stay when the cache forgets them while their own task lives, and go with that task', async () => {
    const ctx = verbs.newAccount()
    const maker = await leaseSpeech(verbs, ctx)
    await completeSpeech(verbs, maker, hash)
    await verbs.sql('DELETE FROM media')
    const key = `${prefixOf(maker)}speech.wav`
    await sweepAfter(cacheLifeMs)
    await sweepAfter(1)
    expect([await isStored(key), await rowsIn('cached_outputs')]).toEqual([true, 0])
    await deleteTask(ctx, maker.lease.taskId)
    await sweepAfter(discardGraceMs + 1)
    expect([await isStored(key), await rowsIn('garbage')]).toEqual([false, 0])
  })

  it('go with the last of all that names them: tasks, media of both and the cache', async () => {
    const ctx = verbs.newAccount()
    const { maker, taker, key } = await makeAndTake(ctx)
    const [first, second] = [await mediaOf(ctx, maker), await mediaOf(ctx, taker)]
    await deleteTask(ctx, maker)
    await deleteTask(ctx, taker)
    await sweepAfter(discardGraceMs + 1)
    await deleteMedia(ctx, first)
    await sweepAfter(1)
    expect([await isStored(key), await rowsIn('cached_outputs')]).toEqual([true, 0])
    await deleteMedia(ctx, second)
    await sweepAfter(1)
    expect([await isStored(key), await rowsIn('garbage')]).toEqual([false, 0])
  })
})
