import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { claimJob } from '../../../edge/domain/jobs/claim.ts'
import { advanceTask } from '../../../edge/domain/tasks/advance.ts'
import { startVerbs, type Verbs } from '../../support/verbs.ts'
import { claim, createImport, mustClaim, seedJobs } from './seed.ts'

let verbs: Verbs
beforeAll(async () => {
  verbs = await startVerbs()
})
afterAll(() => verbs.stop())

describe('a claim', () => {
  it('gives each of 20 jobs to exactly one of 30 racing claimers', async () => {
    const { taskId } = await seedJobs(verbs, verbs.newAccount(), { lane: 'race', count: 20 })
    const claimed = await Promise.all(Array.from({ length: 30 }, () => claim(verbs, ['race'])))
    const jobIds = claimed.flatMap((job) => (job === null ? [] : [job.lease.jobId]))
    expect(jobIds).toHaveLength(20)
    expect(new Set(jobIds).size).toBe(20)
    const attempts = await verbs.sql('SELECT DISTINCT attempt, status FROM jobs WHERE task_id = ?', taskId)
    expect(attempts).toEqual([{ attempt: 1, status: 'leased' }])
  })

  it('answers a repeat of the same claimId with the same lease and spends nothing', async () => {
    await seedJobs(verbs, verbs.newAccount(), { lane: 'repeat', count: 2 })
    const first = await claim(verbs, ['repeat'], 'w1', 'lost-reply')
    const again = await claim(verbs, ['repeat'], 'w1', 'lost-reply')
    expect(again?.lease).toEqual(first?.lease)
    const rows = await verbs.sql("SELECT id FROM jobs WHERE lane = 'repeat' AND status = 'ready'")
    expect(rows).toHaveLength(1)
  })

  it('takes the most urgent head of all its lanes and none of another', async () => {
    const ctx = verbs.newAccount()
    await seedJobs(verbs, ctx, { lane: 'later', count: 1, priority: 2 })
    const urgent = await seedJobs(verbs, ctx, { lane: 'sooner', count: 1, priority: 1, firstRank: 9_000 })
    await seedJobs(verbs, ctx, { lane: 'foreign', count: 1 })
    expect((await mustClaim(verbs, ['later', 'sooner'])).lease.taskId).toBe(urgent.taskId)
    await mustClaim(verbs, ['later', 'sooner'])
    expect(await claim(verbs, ['later', 'sooner'])).toBeNull()
  })

  it('reads at most 20 rows over 50,000 ready jobs in five lanes', async () => {
    const ctx = verbs.newAccount()
    const lanes = ['a', 'b', 'c', 'd', 'e'].map((name) => `crowded-${name}`)
    for (const lane of lanes) await seedJobs(verbs, ctx, { lane, count: 5_000 })
    for (const lane of lanes) await seedJobs(verbs, verbs.newAccount(), { lane, count: 5_000, firstRank: 3 })
    await mustClaim(verbs, lanes)
    const { answer, rows } = await verbs.rowsOf(() => claim(verbs, lanes))
    expect(answer).not.toBeNull()
    expect(rows.read).toBeLessThanOrEqual(20)
    await verbs.sql("DELETE FROM jobs WHERE lane LIKE 'crowded-%'")
  })

  it('is answered when a job becomes ready while it waits, however the ring and the look interleave', async () => {
    const ctx = verbs.newAccount()
    const request = { claimId: 'waiting-claim', workerId: 'w1', lanes: ['net'], waitMs: 20_000 }
    const waiting = claimJob(verbs.worker, request, { sweepIfDue: async () => undefined })
    const task = await createImport(ctx)
    await advanceTask(verbs.system, task.id)
    expect((await waiting)?.lease.taskId).toBe(task.id)
  })

  it('hands back what it leased for a worker that has gone meanwhile', async () => {
    const { taskId } = await seedJobs(verbs, verbs.newAccount(), { lane: 'gone', count: 1 })
    const gone = new AbortController()
    const request = { claimId: 'gone-claim', workerId: 'w1', lanes: ['gone'], waitMs: 0 }
    const leaving = { ...verbs.worker, keys: { ...verbs.worker.keys } }
    leaving.keys.signWorkerOut = (claims, expiresAtMs) => {
      gone.abort()
      return verbs.worker.keys.signWorkerOut(claims, expiresAtMs)
    }
    const options = { sweepIfDue: async () => undefined, signal: gone.signal }
    expect(await claimJob(leaving, request, options)).toBeNull()
    const [row] = await verbs.sql('SELECT id, status, failures FROM jobs WHERE task_id = ?', taskId)
    expect(row).toMatchObject({ status: 'ready', failures: 0 })
  })

  it('moves its task from queued to running, once', async () => {
    const { taskId } = await seedJobs(verbs, verbs.newAccount(), { lane: 'start', count: 2 })
    await mustClaim(verbs, ['start'])
    await mustClaim(verbs, ['start'])
    expect(await verbs.sql('SELECT status FROM tasks WHERE id = ?', taskId)).toEqual([{ status: 'running' }])
    const types = await verbs.sql('SELECT type FROM events WHERE task_id = ? ORDER BY seq', taskId)
    expect(types).toEqual([{ type: 'task.queued' }, { type: 'task.running' }])
  })

  it('fails a job whose media was deleted and goes on to the next', async () => {
    const ctx = verbs.newAccount()
    const orphan = await seedJobs(verbs, ctx, { lane: 'orphan', count: 1 })
    const sound = await seedJobs(verbs, ctx, { lane: 'orphan', count: 1, firstRank: 2 })
    const input = JSON.stringify({ mediaId: 'med_gone', atSeconds: 0, heightPixels: 100, format: 'jpeg' })
    await verbs.sql("UPDATE jobs SET type = 'thumbnail', input = ? WHERE task_id = ?", input, orphan.taskId)
    expect((await mustClaim(verbs, ['orphan'])).lease.taskId).toBe(sound.taskId)
    const [row] = await verbs.sql('SELECT status, error FROM jobs WHERE task_id = ?', orphan.taskId)
    expect(row).toMatchObject({ status: 'failed', error: expect.stringContaining('source_unavailable') })
  })
})

describe('fairness', () => {
  it('serves two accounts in turns although one came first with many more jobs', async () => {
    const [busy, small] = [verbs.newAccount(), verbs.newAccount()]
    const first: string[] = []
    for (let i = 0; i < 6; i++) first.push((await createImport(busy)).id)
    for (const id of first) await advanceTask(verbs.system, id)
    const second = [(await createImport(small)).id, (await createImport(small)).id]
    for (const id of second) await advanceTask(verbs.system, id)
    const served: string[] = []
    for (let i = 0; i < 5; i++) {
      const { lease } = await mustClaim(verbs, ['net'])
      served.push(second.includes(lease.taskId) ? 'small' : 'busy')
    }
    expect(served.filter((who) => who === 'small')).toHaveLength(2)
    expect(served.indexOf('small')).toBeLessThanOrEqual(2)
  })

  it('gives an account that comes back after a pause no credit for the time it was away', async () => {
    const [steady, absent] = [verbs.newAccount(), verbs.newAccount()]
    await verbs.sql("DELETE FROM jobs WHERE lane = 'net'")
    for (let i = 0; i < 4; i++) await advanceTask(verbs.system, (await createImport(steady)).id)
    for (let i = 0; i < 4; i++) await mustClaim(verbs, ['net'])
    const back = await createImport(absent)
    await advanceTask(verbs.system, back.id)
    const next = await createImport(steady)
    await advanceTask(verbs.system, next.id)
    const rows = await verbs.sql<{ task_id: string; rank: number }>(
      'SELECT task_id, rank FROM jobs WHERE task_id IN (?, ?) ORDER BY rank',
      back.id,
      next.id,
    )
    expect(rows[0]?.rank).toBeGreaterThan(4 * 5_000)
  })
})
