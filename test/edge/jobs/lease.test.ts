import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sweep } from '../../../edge/dispatch/sweep.ts'
import { acceptOutput } from '../../../edge/domain/jobs/accept-output.ts'
import { completeJob } from '../../../edge/domain/jobs/complete.ts'
import { failJob } from '../../../edge/domain/jobs/fail.ts'
import { heartbeatJob } from '../../../edge/domain/jobs/heartbeat.ts'
import { releaseJob } from '../../../edge/domain/jobs/release.ts'
import { advanceTask } from '../../../edge/domain/tasks/advance.ts'
import { cancelTask } from '../../../edge/domain/tasks/cancel.ts'
import type { ErrorCode } from '../../../shared/errors.ts'
import type { ClaimedJob, Lease } from '../../../shared/worker-protocol.ts'
import { leaseMs } from '../../../shared/worker-protocol.ts'
import { startVerbs, type Verbs } from '../../support/verbs.ts'
import { createImport, mustClaim, statusOf } from './seed.ts'

let verbs: Verbs
beforeAll(async () => {
  verbs = await startVerbs()
})
afterAll(() => verbs.stop())
beforeEach(async () => {
  for (const table of ['jobs', 'tasks', 'events', 'lane_ranks', 'garbage'])
    await verbs.sql(`DELETE FROM ${table}`)
})

const output = { name: 'source.mp4', fileName: 'a.mp4', contentType: 'video/mp4', sizeBytes: 3 }
const objects = [{ name: 'source.mp4', sizeBytes: 3 }]
const error = { code: 'encoder_failed' as const, message: 'broke', details: {}, retryable: true }

const leaseOne = async (ctx = verbs.newAccount()): Promise<ClaimedJob> => {
  const task = await createImport(ctx)
  await advanceTask(verbs.system, task.id)
  return mustClaim(verbs, ['net'])
}
const tokenOf = ({ outputUrl }: ClaimedJob): string => outputUrl.split('/').at(-1) ?? ''
const store = ({ taskId, jobId, attempt }: Lease) =>
  verbs.edge.env.BUCKET.put(`work/${taskId}/${jobId}/${attempt}/source.mp4`, 'abc')

/** Everything a worker may say about its attempt. */
const reports = (job: ClaimedJob): Record<string, () => Promise<unknown>> => ({
  heartbeat: () => heartbeatJob(verbs.worker, job.lease),
  output: () => acceptOutput(verbs.worker, tokenOf(job), 'source.mp4'),
  complete: () => completeJob(verbs.worker, { lease: job.lease, output, objects }),
  fail: () => failJob(verbs.worker, { lease: job.lease, error }),
  release: () => releaseJob(verbs.worker, { lease: job.lease }),
})

const expectRefused = async (job: ClaimedJob, code: ErrorCode): Promise<void> => {
  for (const [name, report] of Object.entries(reports(job))) {
    const wanted = name === 'output' ? 'lease_lost' : code
    await expect(report(), name).rejects.toMatchObject({ code: wanted })
  }
}

describe('a lease', () => {
  it('is renewed by a heartbeat, but never beyond the deadline of its job type', async () => {
    const job = await leaseOne()
    verbs.clock.nowMs += 10_000
    const { leaseUntilMs } = await heartbeatJob(verbs.worker, job.lease)
    expect(leaseUntilMs).toBe(verbs.clock.nowMs + leaseMs)
    verbs.clock.nowMs = job.deadlineAtMs - 5_000
    expect(await heartbeatJob(verbs.worker, job.lease)).toEqual({ leaseUntilMs: job.deadlineAtMs })
  })

  it('costs one written row per heartbeat', async () => {
    const job = await leaseOne()
    const { rows } = await verbs.rowsOf(() => heartbeatJob(verbs.worker, job.lease))
    expect(rows.written).toBe(1)
  })

  it('that ran out is given to another worker, and the stale attempt is refused in all it says', async () => {
    const stale = await leaseOne()
    await store(stale.lease)
    verbs.clock.nowMs += leaseMs + 1
    await sweep(verbs.system)
    expect(await statusOf(verbs, stale.lease)).toMatchObject({ status: 'ready', attempt: 1, failures: 1 })
    await expectRefused(stale, 'lease_lost')

    const fresh = await mustClaim(verbs, ['net'], 'w2')
    expect(fresh.lease).toEqual({ ...stale.lease, attempt: 2 })
    await expectRefused(stale, 'lease_lost')
    expect(await statusOf(verbs, fresh.lease)).toMatchObject({ status: 'leased', attempt: 2, failures: 2 })
    await store(fresh.lease)
    expect(await completeJob(verbs.worker, { lease: fresh.lease, output, objects })).toEqual({
      status: 'succeeded',
    })
    await expectRefused(stale, 'lease_lost')
  })

  it('past its deadline is not renewed, and the sweep takes it back', async () => {
    const job = await leaseOne()
    verbs.clock.nowMs = job.deadlineAtMs + 1
    await expect(heartbeatJob(verbs.worker, job.lease)).rejects.toMatchObject({ code: 'deadline_exceeded' })
    await sweep(verbs.system)
    const row = await statusOf(verbs, job.lease)
    expect(row).toMatchObject({ status: 'ready', error: expect.stringContaining('deadline_exceeded') })
  })

  it('of a canceled task says so to the worker, whatever it reports', async () => {
    const ctx = verbs.newAccount()
    const job = await leaseOne(ctx)
    await cancelTask(ctx, job.lease.taskId)
    await expectRefused(job, 'job_canceled')
    const [{ key } = { key: '' }] = await verbs.sql<{ key: string }>('SELECT key FROM garbage')
    expect(key).toBe(`work/${job.lease.taskId}/${job.lease.jobId}/1/`)
  })

  it('released is ready at once and counts as no failure; a repeat answers the same', async () => {
    const job = await leaseOne()
    expect(await releaseJob(verbs.worker, { lease: job.lease })).toEqual({ status: 'ready' })
    expect(await releaseJob(verbs.worker, { lease: job.lease })).toEqual({ status: 'ready' })
    expect(await statusOf(verbs, job.lease)).toMatchObject({ status: 'ready', attempt: 1, failures: 0 })
    await expect(heartbeatJob(verbs.worker, job.lease)).rejects.toMatchObject({ code: 'lease_lost' })
  })

  it('of a job that does not exist is lost, whatever its name', async () => {
    for (const jobId of [`job_${'0'.repeat(26)}`, '../..']) {
      const lease = { taskId: 'x', jobId, attempt: 1 }
      const answers = [
        () => releaseJob(verbs.worker, { lease }),
        () => failJob(verbs.worker, { lease, error }),
        () => completeJob(verbs.worker, { lease, output, objects }),
      ]
      for (const answer of answers) await expect(answer()).rejects.toMatchObject({ code: 'lease_lost' })
    }
  })

  it('belongs to workers alone', async () => {
    const job = await leaseOne()
    await expect(heartbeatJob(verbs.newAccount(), job.lease)).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('the retry budget', () => {
  it('is spent by lost workers: the third loss fails the job and its task', async () => {
    const first = await leaseOne()
    for (let loss = 1; loss <= 3; loss++) {
      verbs.clock.nowMs += leaseMs + 1
      await sweep(verbs.system)
      if (loss < 3) await mustClaim(verbs, ['net'], `w${loss}`)
    }
    expect(await statusOf(verbs, first.lease)).toMatchObject({ status: 'failed', attempt: 3, failures: 3 })
    const [task] = await verbs.sql('SELECT status, error FROM tasks')
    expect(task).toMatchObject({ status: 'failed', error: expect.stringContaining('worker_lost') })
  })

  it('makes a retryable failure wait, longer when the server asked for it, and be ready when due', async () => {
    const job = await leaseOne()
    const report = { lease: job.lease, error: { ...error, retryAfterMs: 20_000 } }
    expect(await failJob(verbs.worker, report)).toEqual({ status: 'waiting' })
    expect(await failJob(verbs.worker, report)).toEqual({ status: 'waiting' })
    verbs.clock.nowMs += 19_999
    await sweep(verbs.system)
    expect(await statusOf(verbs, job.lease)).toMatchObject({ status: 'waiting' })
    verbs.clock.nowMs += 1
    await sweep(verbs.system)
    expect(await statusOf(verbs, job.lease)).toMatchObject({ status: 'ready', failures: 1 })
  })

  it('does not wait for years where a source asks for them', async () => {
    const job = await leaseOne()
    const years = { ...error, retryAfterMs: 10 * 365 * 86_400_000 }
    expect(await failJob(verbs.worker, { lease: job.lease, error: years })).toEqual({ status: 'waiting' })
    verbs.clock.nowMs += 10 * 60_000
    await sweep(verbs.system)
    expect(await statusOf(verbs, job.lease)).toMatchObject({ status: 'ready', failures: 1 })
  })

  it('is not asked for a failure that no repeat can mend', async () => {
    const job = await leaseOne()
    const report = { ...error, code: 'unreadable_media' as const, retryable: false }
    expect(await failJob(verbs.worker, { lease: job.lease, error: report })).toEqual({ status: 'failed' })
    const [task] = await verbs.sql('SELECT status, error FROM tasks')
    expect(task).toMatchObject({ status: 'failed', error: expect.stringContaining('unreadable_media') })
  })
})
