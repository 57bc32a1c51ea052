import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { consumeBatch } from '../../../edge/dispatch/consume.ts'
import { sweep } from '../../../edge/dispatch/sweep.ts'
import { failJob } from '../../../edge/domain/jobs/fail.ts'
import { advanceTask } from '../../../edge/domain/tasks/advance.ts'
import { cancelTask } from '../../../edge/domain/tasks/cancel.ts'
import { createTask } from '../../../edge/domain/tasks/create.ts'
import { deleteTask } from '../../../edge/domain/tasks/delete.ts'
import { getTask } from '../../../edge/domain/tasks/get.ts'
import { listTasks } from '../../../edge/domain/tasks/list.ts'
import { retryTask } from '../../../edge/domain/tasks/retry.ts'
import type { DispatchMessage } from '../../../edge/env.ts'
import { startVerbs, type Verbs } from '../../support/verbs.ts'
import { complete, filmLanes, startFilm } from '../jobs/film-task.ts'
import { createImport, importInput, mustClaim } from '../jobs/seed.ts'

let verbs: Verbs
beforeAll(async () => {
  verbs = await startVerbs()
})
afterAll(() => verbs.stop())
beforeEach(async () => {
  const tables = ['jobs', 'tasks', 'events', 'external_ids', 'lane_ranks', 'garbage', 'films', 'film_pieces']
  for (const table of tables) await verbs.sql(`DELETE FROM ${table}`)
  verbs.dispatched.length = 0
})

const snapshot = () => verbs.sql('SELECT id, key, status, attempt, rank FROM jobs ORDER BY id')
const deliver = (bodies: DispatchMessage[]): Promise<string[]> => {
  const settled: string[] = []
  const messages = bodies.map((body, i) => ({
    body,
    attempts: 1,
    ack: () => settled.push(`${i} ack`),
    retry: () => settled.push(`${i} retry`),
  }))
  return consumeBatch(verbs.system, { messages } as never).then(() => settled)
}

describe('dispatch messages', () => {
  it('doubled and late change nothing', async () => {
    const taskId = await startFilm(verbs, verbs.newAccount())
    await complete(verbs, await mustClaim(verbs, filmLanes))
    const before = await snapshot()
    const settled = await deliver([{ taskId }, { taskId }, { taskId: 'task_unknown' }, { taskId }])
    expect(settled.sort()).toEqual(['0 ack', '1 ack', '2 ack', '3 ack'])
    expect(await snapshot()).toEqual(before)
  })

  it('handled by many consumers at once declare each job once', async () => {
    const task = await createImport(verbs.newAccount())
    await Promise.all(Array.from({ length: 6 }, () => advanceTask(verbs.system, task.id)))
    expect(await snapshot()).toHaveLength(1)
  })

  it('all lost are made good by the sweep', async () => {
    const task = await createImport(verbs.newAccount())
    expect(verbs.dispatched).toEqual([{ taskId: task.id }])
    await sweep(verbs.system)
    expect(await snapshot()).toEqual([])
    verbs.clock.nowMs += 2_001
    await sweep(verbs.system)
    expect(await snapshot()).toMatchObject([{ key: 'import', status: 'ready' }])
  })

  it('that cannot be sent do not fail the creation', async () => {
    const ctx = { ...verbs.newAccount(), sendDispatch: () => Promise.reject(new Error('queue is down')) }
    expect(await createImport(ctx)).toMatchObject({ status: 'queued' })
  })

  it('of a task whose plan breaks are retried, and the sweep turns to the other tasks', async () => {
    const broken = await createImport(verbs.newAccount())
    const sound = await createImport(verbs.newAccount())
    await verbs.sql('UPDATE tasks SET plan_version = 99 WHERE id = ?', broken.id)
    expect(await deliver([{ taskId: broken.id }])).toEqual(['0 retry'])
    verbs.clock.nowMs += 2_001
    await sweep(verbs.system)
    expect(await verbs.sql('SELECT task_id FROM jobs')).toEqual([{ task_id: sound.id }])
  })
})

describe('an evaluation', () => {
  it('outdated by a cancel writes nothing', async () => {
    const ctx = verbs.newAccount()
    const task = await createImport(ctx)
    let canceled = false
    const racing = new Proxy(verbs.system.db, {
      get: (db, name) => {
        if (name !== 'all' || canceled) return Reflect.get(db, name)
        return async (...args: Parameters<typeof db.all>) => {
          canceled = true
          await cancelTask(ctx, task.id)
          return db.all(...args)
        }
      },
    })
    await advanceTask({ ...verbs.system, db: racing }, task.id)
    expect(canceled).toBe(true)
    expect(await snapshot()).toEqual([])
    expect(await getTask(ctx, task.id)).toMatchObject({ status: 'canceled', revision: 1 })
  })

  it('cancels open jobs that the plan no longer declares, and keeps what is still used', async () => {
    const ctx = verbs.newAccount()
    const taskId = await startFilm(verbs, ctx)
    const oldId = `job_${'0'.repeat(26)}`
    await verbs.sql("UPDATE jobs SET key = 'encode:old:0004', id = ? WHERE key = 'encode:base:0004'", oldId)
    await advanceTask(verbs.system, taskId)
    const rows = await verbs.sql("SELECT key, status FROM jobs WHERE key LIKE 'encode:%4' ORDER BY key")
    expect(rows).toEqual([
      { key: 'encode:base:0004', status: 'ready' },
      { key: 'encode:old:0004', status: 'canceled' },
    ])
  })
})

describe('a task', () => {
  it('canceled takes all its open jobs with it and is canceled once', async () => {
    const ctx = verbs.newAccount()
    const taskId = await startFilm(verbs, ctx)
    await mustClaim(verbs, filmLanes)
    expect(await cancelTask(ctx, taskId)).toMatchObject({ status: 'canceled' })
    const open = await verbs.sql("SELECT key FROM jobs WHERE status IN ('ready', 'leased', 'waiting')")
    expect(open).toEqual([])
    expect(await cancelTask(ctx, taskId)).toMatchObject({ status: 'canceled', revision: 1 })
    expect(await verbs.sql("SELECT seq FROM events WHERE type = 'task.canceled'")).toHaveLength(1)
  })

  it('canceled and retried keeps what was committed and makes the rest ready again', async () => {
    const ctx = verbs.newAccount()
    const taskId = await startFilm(verbs, ctx)
    await complete(verbs, await mustClaim(verbs, filmLanes))
    await cancelTask(ctx, taskId)
    expect(await retryTask(ctx, taskId)).toMatchObject({ status: 'queued', error: null })
    await advanceTask(verbs.system, taskId)
    const rows = await verbs.sql('SELECT status, COUNT(*) AS count FROM jobs GROUP BY status ORDER BY status')
    expect(rows).toEqual([
      { status: 'ready', count: 9 },
      { status: 'succeeded', count: 2 },
    ])
  })

  it('failed and retried has a fresh budget', async () => {
    const ctx = verbs.newAccount()
    const task = await createImport(ctx)
    await advanceTask(verbs.system, task.id)
    const { lease } = await mustClaim(verbs, ['net'])
    const error = { code: 'source_refused' as const, message: 'no', details: {}, retryable: false }
    await failJob(verbs.worker, { lease, error })
    await retryTask(ctx, task.id)
    expect(await verbs.sql('SELECT status, failures, attempt FROM jobs')).toEqual([
      { status: 'ready', failures: 0, attempt: 1 },
    ])
    await expect(retryTask(ctx, task.id)).rejects.toMatchObject({ code: 'conflict' })
  })

  it('deleted is gone, though retried at the same time', async () => {
    for (let round = 0; round < 5; round++) {
      const ctx = verbs.newAccount()
      const { id: taskId } = await createImport(ctx)
      await cancelTask(ctx, taskId)
      const retried = retryTask(ctx, taskId).catch((error: unknown) => error)
      await deleteTask(ctx, taskId)
      await retried
      await expect(getTask(ctx, taskId)).rejects.toMatchObject({ code: 'not_found' })
    }
  })

  it('deleted leaves no row behind, and its bytes to the sweep', async () => {
    const ctx = verbs.newAccount()
    const taskId = await startFilm(verbs, ctx)
    await complete(verbs, await mustClaim(verbs, filmLanes))
    await verbs.settle()
    await deleteTask(ctx, taskId)
    for (const table of ['jobs', 'tasks', 'events', 'external_ids', 'films', 'film_pieces']) {
      expect(await verbs.sql(`SELECT * FROM ${table}`), table).toEqual([])
    }
    verbs.clock.nowMs += 11 * 60_000
    await sweep(verbs.system)
    expect((await verbs.edge.env.BUCKET.list({ prefix: `work/${taskId}/` })).objects).toEqual([])
    expect(await verbs.sql('SELECT * FROM garbage')).toEqual([])
  })

  it('of another account reads as missing in every verb', async () => {
    const task = await createImport(verbs.newAccount())
    const stranger = verbs.newAccount()
    for (const verb of [getTask, cancelTask, retryTask, deleteTask]) {
      await expect(verb(stranger, task.id)).rejects.toMatchObject({ code: 'not_found' })
      await expect(verb(stranger, task.uuid)).rejects.toMatchObject({ code: 'not_found' })
    }
    expect((await listTasks(stranger, { limit: 10 })).rows).toEqual([])
  })

  it('may not name media of another account', async () => {
    await verbs.sql(
      `INSERT INTO media (id, account_id, name, path, object_key, content_type, size_bytes, created_at)
       VALUES ('med_theirs', 'acc_other', 'a', 'a', 'k', 'video/mp4', 1, 0)`,
    )
    const request = { kind: 'transcode', input: { mediaId: 'med_theirs' } }
    await expect(createTask(verbs.newAccount(), request)).rejects.toMatchObject({ code: 'not_found' })
  })

  it('created twice with one Idempotency-Key is one task, and another request with it is refused', async () => {
    const ctx = verbs.newAccount()
    const request = { kind: 'import', input: importInput, idempotencyKey: 'once' }
    const both = await Promise.all([createTask(ctx, request), createTask(ctx, request)])
    expect(both[0].id).toBe(both[1].id)
    const other = { ...request, input: { ...importInput, maxBytes: 2 } }
    await expect(createTask(ctx, other)).rejects.toMatchObject({ code: 'idempotency_mismatch' })
  })

  it('knows its place in the queue while it is queued', async () => {
    const ctx = verbs.newAccount()
    const tasks = [await createImport(ctx), await createImport(ctx), await createImport(ctx)]
    for (const { id } of tasks) await advanceTask(verbs.system, id)
    const positions = await Promise.all(tasks.map(async ({ id }) => (await getTask(ctx, id)).queuePosition))
    expect(positions).toEqual([1, 2, 3])
    await mustClaim(verbs, ['net'])
    expect(await getTask(ctx, tasks[0]?.id ?? '')).toMatchObject({ status: 'running', queuePosition: null })
  })

  it('is listed newest first, page by page', async () => {
    const ctx = verbs.newAccount()
    const ids: string[] = []
    for (let i = 0; i < 5; i++) {
      verbs.clock.nowMs += 1
      ids.unshift((await createImport(ctx)).id)
    }
    const first = await listTasks(ctx, { limit: 3 })
    const second = await listTasks(ctx, { limit: 3, cursor: first.nextCursor ?? '' })
    expect([...first.rows, ...second.rows].map(({ id }) => id)).toEqual(ids)
    expect(second.nextCursor).toBeNull()
    expect((await listTasks(ctx, { limit: 3, status: 'failed' })).rows).toEqual([])
  })
})
