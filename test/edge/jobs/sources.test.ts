import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Context } from '../../../edge/context.ts'
import { failJob } from '../../../edge/domain/jobs/fail.ts'
import { advanceTask } from '../../../edge/domain/tasks/advance.ts'
import { createTask } from '../../../edge/domain/tasks/create.ts'
import { getTask } from '../../../edge/domain/tasks/get.ts'
import { startVerbs, type Verbs } from '../../support/verbs.ts'
import { completeSpeech, leaseSpeech, prefixOf } from './engine-task.ts'
import { claim, seedJobs, statusOf } from './seed.ts'

let verbs: Verbs
beforeAll(async () => {
  verbs = await startVerbs()
})
afterAll(() => verbs.stop())
beforeEach(async () => {
  for (const table of ['jobs', 'tasks', 'events', 'lane_ranks', 'garbage', 'media'])
    await verbs.sql(`DELETE FROM ${table}`)
})

/** A job of the account that reads this object. */
const seedReader = async (ctx: Context, key: string) => {
  const { taskId } = await seedJobs(verbs, ctx, { lane: 'reader', count: 1 })
  const file = { key, sizeBytes: 100 }
  const input = JSON.stringify({ file, language: null, known: null })
  await verbs.sql("UPDATE jobs SET type = 'transcription', input = ? WHERE task_id = ?", input, taskId)
  return taskId
}
const makeSpeech = async (ctx: Context) => {
  const job = await leaseSpeech(verbs, ctx)
  await completeSpeech(verbs, job)
  return { job, key: `${prefixOf(job)}speech.wav` }
}

describe('a job that reads what an earlier job made', () => {
  it('carries a signed URL of it under its key, with its size', async () => {
    const ctx = verbs.newAccount()
    const { key } = await makeSpeech(ctx)
    await seedReader(ctx, key)
    const sources = (await claim(verbs, ['reader']))?.sources ?? {}
    expect(Object.keys(sources)).toEqual([key])
    expect(sources[key]).toMatchObject({ sizeBytes: 100, contentId: key })
    const token = sources[key]?.url.split('/').at(-1) ?? ''
    expect(await verbs.worker.keys.verifyWorkerIn(token)).toMatchObject({ objectKey: key })
  })

  it.each([
    ['is another account’s', async () => (await makeSpeech(verbs.newAccount())).key],
    ['is no job’s output', async () => 'media/acc_1/upl_1/source'],
    ['leads out of its folder', async (own: string) => own.replace('speech.wav', '../../x.wav')],
    ['was written by an attempt that lost', async (own: string) => own.replace('/1/', '/2/')],
  ])('fails with its reason when the object %s', async (_case, keyOf) => {
    const ctx = verbs.newAccount()
    const { key } = await makeSpeech(ctx)
    const taskId = await seedReader(ctx, await keyOf(key))
    expect(await claim(verbs, ['reader'])).toBeNull()
    const [row] = await verbs.sql('SELECT status, error FROM jobs WHERE task_id = ?', taskId)
    expect(row).toMatchObject({ status: 'failed', error: expect.stringContaining('source_unavailable') })
  })

  it('names media by the hash of their bytes, where that is known', async () => {
    const ctx = verbs.newAccount()
    const accountId = 'accountId' in ctx.actor ? ctx.actor.accountId : ''
    for (const [id, sha256] of [
      ['med_hashed', 'abc'],
      ['med_plain', null],
    ]) {
      await verbs.sql(
        `INSERT INTO media (id, account_id, name, path, object_key, content_type, size_bytes, sha256, created_at)
         VALUES (?, ?, 'a', 'a', 'media/a', 'video/mp4', 9, ?, 0)`,
        id,
        accountId,
        sha256,
      )
      const task = await createTask(ctx, { kind: 'transcription', input: { mediaId: id } })
      await advanceTask(verbs.system, task.id)
      const job = await claim(verbs, ['transcription'])
      expect(job?.sources[id ?? '']?.contentId).toBe(sha256 ?? id)
    }
  })
})

describe('an engine that refuses', () => {
  it('reaches the task as a typed reason with what was wrong', async () => {
    const ctx = verbs.newAccount()
    const { lease } = await leaseSpeech(verbs, ctx)
    const details = { field: 'text', got: '鬱', allowed: 'kana' }
    const error = {
      code: 'unreadable_text' as const,
      message: 'The voice cannot read 鬱',
      details,
      retryable: false,
    }
    expect(await failJob(verbs.worker, { lease, error })).toEqual({ status: 'failed' })
    expect(await getTask(ctx, lease.taskId)).toMatchObject({
      status: 'failed',
      error: { code: 'unreadable_text', message: 'The voice cannot read 鬱', details },
    })
  })

  it('for now is asked again, not before it said', async () => {
    const { lease } = await leaseSpeech(verbs, verbs.newAccount())
    const error = {
      code: 'engine_failed' as const,
      message: 'busy',
      details: {},
      retryable: true,
      retryAfterMs: 90_000,
    }
    expect(await failJob(verbs.worker, { lease, error })).toEqual({ status: 'waiting' })
    expect(await statusOf(verbs, lease)).toMatchObject({ status: 'waiting' })
    const [row] = await verbs.sql<{ wait: number }>('SELECT not_before - updated_at AS wait FROM jobs')
    expect(row?.wait).toBeGreaterThanOrEqual(90_000)
  })
})
