import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { fenced } from '../../../edge/db/fenced.ts'
import { succeedJob } from '../../../edge/db/job-lease.ts'
import { runBatch } from '../../../edge/db/statement.ts'
import { sweep } from '../../../edge/dispatch/sweep.ts'
import { completeJob } from '../../../edge/domain/jobs/complete.ts'
import { commitEffects } from '../../../edge/domain/jobs/effects.ts'
import { heartbeatJob } from '../../../edge/domain/jobs/heartbeat.ts'
import { advanceTask } from '../../../edge/domain/tasks/advance.ts'
import { getTask } from '../../../edge/domain/tasks/get.ts'
import { type Lease, leaseMs } from '../../../shared/worker-protocol.ts'
import { startVerbs, type Verbs } from '../../support/verbs.ts'
import { complete, filmLanes, outputOf, startFilm } from './film-task.ts'
import { createImport, mustClaim, statusOf } from './seed.ts'

let verbs: Verbs
beforeAll(async () => {
  verbs = await startVerbs()
})
afterAll(() => verbs.stop())
beforeEach(async () => {
  const tables = ['jobs', 'tasks', 'events', 'lane_ranks', 'garbage', 'media', 'films', 'film_pieces']
  for (const table of tables) await verbs.sql(`DELETE FROM ${table}`)
})

const output = { name: 'source.mp4', fileName: 'a.mp4', contentType: 'video/mp4', sizeBytes: 3 }
const objects = [{ name: 'source.mp4', sizeBytes: 3 }]

const leaseImport = async (bytes: string | undefined = 'abc') => {
  const ctx = verbs.newAccount()
  const task = await createImport(ctx)
  await advanceTask(verbs.system, task.id)
  const { lease } = await mustClaim(verbs, ['net'])
  const prefix = `work/${task.id}/${lease.jobId}/${lease.attempt}/`
  if (bytes !== '') await verbs.edge.env.BUCKET.put(`${prefix}source.mp4`, bytes)
  return { ctx, lease, prefix }
}

describe('a commit', () => {
  it('stores the output with all that belongs to it and ends the task', async () => {
    const { ctx, lease } = await leaseImport()
    expect(await completeJob(verbs.worker, { lease, output, objects })).toEqual({ status: 'succeeded' })
    const task = await getTask(ctx, lease.taskId)
    expect(task).toMatchObject({ status: 'succeeded', progressPercent: 100, advanceDueAt: null })
    expect(await verbs.sql('SELECT id FROM media')).toEqual([
      { id: (task.result as { mediaId: string }).mediaId },
    ])
  })

  it('repeated after a lost reply answers the same and writes nothing', async () => {
    const { lease } = await leaseImport()
    await completeJob(verbs.worker, { lease, output, objects })
    const { answer, rows } = await verbs.rowsOf(() => completeJob(verbs.worker, { lease, output, objects }))
    expect(answer).toEqual({ status: 'succeeded' })
    expect(rows.written).toBe(0)
  })

  it('is refused while a declared output is missing or of another size', async () => {
    const missing = await leaseImport('')
    const request = { lease: missing.lease, output, objects }
    await expect(completeJob(verbs.worker, request)).rejects.toMatchObject({ code: 'output_missing' })
    await verbs.edge.env.BUCKET.put(`${missing.prefix}source.mp4`, 'abcd')
    await expect(completeJob(verbs.worker, request)).rejects.toMatchObject({
      code: 'output_missing',
      details: { field: 'source.mp4', got: 4, allowed: 3 },
    })
    expect(await statusOf(verbs, missing.lease)).toMatchObject({ status: 'leased' })
  })

  it('is refused when the attempt stored more objects than its type allows', async () => {
    const { lease, prefix } = await leaseImport()
    await verbs.edge.env.BUCKET.put(`${prefix}extra.mp4`, 'x')
    const request = { lease, output, objects }
    await expect(completeJob(verbs.worker, request)).rejects.toMatchObject({ code: 'output_limit' })
  })

  it('with an output of another shape than its type declares names the field', async () => {
    const { lease } = await leaseImport()
    const request = { lease, output: { ...output, sizeBytes: 'three' }, objects }
    await expect(completeJob(verbs.worker, request)).rejects.toMatchObject({
      code: 'invalid_input',
      details: { field: 'output.sizeBytes' },
    })
  })

  it('whose effect refuses it fails the attempt, which is tried again', async () => {
    const { lease } = await leaseImport()
    const request = { lease, output: { ...output, name: 'other.mp4' }, objects }
    expect(await completeJob(verbs.worker, request)).toEqual({ status: 'waiting' })
    expect(await verbs.sql('SELECT id FROM media')).toEqual([])
  })
})

describe('the fence', () => {
  /** Two attempts of one job: the first lost its lease and the second has committed. */
  const raceOfTwo = async () => {
    const { lease: loser } = await leaseImport()
    verbs.clock.nowMs += leaseMs + 1
    await sweep(verbs.system)
    const { lease: winner } = await mustClaim(verbs, ['net'], 'w2')
    await verbs.edge.env.BUCKET.put(`work/${winner.taskId}/${winner.jobId}/2/source.mp4`, 'abc')
    await completeJob(verbs.worker, { lease: winner, output, objects })
    await verbs.sql('DELETE FROM media')
    return loser
  }

  /** What the loser would write had it looked at its lease just before it was lost. */
  const lateCommit = async (loser: Lease) => {
    const prefix = `work/${loser.taskId}/${loser.jobId}/1/`
    const job = { id: loser.jobId, taskId: loser.taskId, accountId: 'acc_1', createdAt: 0 }
    const effect = await commitEffects.import?.write?.(verbs.worker, {
      job,
      output,
      objects,
      prefix,
    } as never)
    if (effect === undefined) throw new Error('an import has an effect')
    return { first: succeedJob(verbs.db, loser, { output, prefix, nowMs: 0 }), rest: effect.statements }
  }

  it('keeps everything a losing attempt would write out of D1', async () => {
    const { first, rest } = await lateCommit(await raceOfTwo())
    expect(await fenced(verbs.db, first, rest)).toBeUndefined()
    expect(await verbs.sql('SELECT id FROM media')).toEqual([])
  })

  it('is what keeps it out: the same batch without it writes the loser’s rows', async () => {
    const { first, rest } = await lateCommit(await raceOfTwo())
    await runBatch(verbs.db, [first, ...rest])
    expect(await verbs.sql('SELECT id FROM media')).toHaveLength(1)
  })

  it('lets only one of many simultaneous commits of one attempt write', async () => {
    const { lease } = await leaseImport()
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => completeJob(verbs.worker, { lease, output, objects })),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set(['succeeded']))
    const events = await verbs.sql("SELECT seq FROM events WHERE type = 'job.succeeded'")
    expect(events).toHaveLength(1)
    expect(await verbs.sql('SELECT id FROM media')).toHaveLength(1)
  })
})

describe('a film', () => {
  it('costs at most 10 written rows per job, from insert to commit with a heartbeat', async () => {
    const taskId = await startFilm(verbs, verbs.newAccount())
    await verbs.sql("DELETE FROM jobs WHERE status = 'ready'")
    const fanOut = await verbs.rowsOf(() => advanceTask(verbs.system, taskId))
    const ready = await verbs.sql("SELECT id FROM jobs WHERE status = 'ready'")
    const count = ready.length
    expect(count).toBe(10)
    const perJob: number[] = []
    for (let i = 0; i < count - 1; i++) {
      const { rows } = await verbs.rowsOf(async () => {
        const job = await mustClaim(verbs, filmLanes)
        await heartbeatJob(verbs.worker, job.lease)
        await complete(verbs, job)
        await verbs.settle()
      })
      perJob.push(rows.written)
    }
    expect(Math.max(...perJob) + fanOut.rows.written / count).toBeLessThanOrEqual(10)
  })

  it('shows its pieces as events with worker, attempt and progress that only rises', async () => {
    const ctx = verbs.newAccount()
    const taskId = await startFilm(verbs, ctx)
    for (const worker of ['w1', 'w2', 'w1', 'w2'])
      await complete(verbs, await mustClaim(verbs, filmLanes, worker))
    const rows = await verbs.sql<{ data: string }>(
      "SELECT data FROM events WHERE task_id = ? AND type = 'job.succeeded' ORDER BY seq",
      taskId,
    )
    const data = rows.map(
      (row) => JSON.parse(row.data) as { worker: string; progress: number; attempt: number },
    )
    expect(data.map(({ worker }) => worker)).toEqual(['w1', 'w1', 'w2', 'w1', 'w2'])
    const progress = data.map((event) => event.progress)
    expect(progress).toEqual([...progress].sort((a, b) => a - b))
    expect(progress.at(-1)).toBeGreaterThan(progress[0] ?? 100)
  })

  it('is finished once by workers that commit its last pieces at the same moment', async () => {
    const ctx = verbs.newAccount()
    const taskId = await startFilm(verbs, ctx)
    const leased = []
    for (let i = 0; i < 10; i++) leased.push(await mustClaim(verbs, filmLanes, `w${i}`))
    await Promise.all(leased.map((job) => complete(verbs, job)))
    await verbs.settle()
    expect(await getTask(ctx, taskId)).toMatchObject({
      status: 'succeeded',
      progressPercent: 100,
      advanceDueAt: null,
    })
    expect(await verbs.sql("SELECT seq FROM events WHERE type = 'task.succeeded'")).toHaveLength(1)
  })

  it('refuses a piece that does not join the pieces before it', async () => {
    await startFilm(verbs, verbs.newAccount())
    const first = await mustClaim(verbs, ['h264:x264:5'])
    await complete(verbs, first)
    const second = await mustClaim(verbs, ['h264:x264:5'])
    const wrong = outputOf(second) as { tracks: { configHash: string }[] }
    const other = { ...wrong, tracks: wrong.tracks.map((track) => ({ ...track, configHash: 'other' })) }
    expect(await complete(verbs, second, other)).toEqual({ status: 'waiting' })
    expect(await statusOf(verbs, second.lease)).toMatchObject({
      error: expect.stringContaining('piece_mismatch'),
    })
  })
})
