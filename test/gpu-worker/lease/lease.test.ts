import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Lease } from '../../../shared/worker-protocol.ts'
import { type FakeEdge, startFakeEdge } from '../../support/fake-edge.ts'
import { type FakeWorker, startFakeWorker, thumbnailInput, untilAborted } from '../../support/fake-worker.ts'

const quick = { type: 'thumbnail', input: thumbnailInput, heartbeatMs: 40, leaseMs: 400 }
const reports = ['complete', 'fail', 'release']
let edge: FakeEdge
let worker: FakeWorker | undefined

beforeEach(async () => {
  edge = await startFakeEdge()
})
afterEach(async () => {
  await worker?.stop()
  worker = undefined
  await edge.stop()
})

const reported = () => edge.calls.filter(({ verb }) => reports.includes(verb))

describe('a heartbeat answered with', () => {
  it.each(['lease_lost', 'job_canceled'] as const)(
    '%s aborts the job, which reports nothing',
    async (code) => {
      let reason: unknown
      worker = await startFakeWorker(edge, async ({ signal }) => {
        await untilAborted(signal).catch((error: unknown) => {
          reason = error
          throw error
        })
      })
      edge.refuseHeartbeats(code)
      edge.addJob(quick)
      await worker.logged('lost')
      expect(reason).toMatchObject({ code })
      expect(reported()).toEqual([])
      expect(edge.named('heartbeat-refused')).toHaveLength(1)
    },
  )

  it('deadline_exceeded aborts the job, which fails for that reason', async () => {
    worker = await startFakeWorker(edge, ({ signal }) => untilAborted(signal))
    edge.refuseHeartbeats('deadline_exceeded')
    edge.addJob(quick)
    await worker.logged('failed')
    expect(reported()).toMatchObject([{ verb: 'fail', body: { error: { code: 'deadline_exceeded' } } }])
  })

  it('a passing error is sent again before the lease ends, and the job lives on', async () => {
    const finish = Promise.withResolvers<number>()
    worker = await startFakeWorker(edge, () => finish.promise)
    edge.script('heartbeat', { code: 'unavailable' }, 'cut', 'lose-reply')
    edge.addJob({ ...quick, leaseMs: 20_000 })
    await edge.until('heartbeat', 3)
    finish.resolve(1)
    await worker.logged('done')
    expect(reported()).toMatchObject([{ verb: 'complete' }])
  })
})

describe('a lease', () => {
  it('that nobody renews aborts the job when it ends', async () => {
    let reason: unknown
    worker = await startFakeWorker(edge, async ({ signal }) => {
      await untilAborted(signal).catch((error: unknown) => {
        reason = error
      })
      return 'too late'
    })
    edge.addJob(quick)
    await worker.logged('claimed')
    await edge.goDown()
    await worker.logged('lost')
    expect(reason).toMatchObject({ code: 'lease_lost' })
    await edge.comeBack()
    expect(reported()).toEqual([])
  })

  it('names task, job and attempt in every heartbeat, and is left alone after the answer', async () => {
    const finish = Promise.withResolvers<number>()
    let runs = 0
    worker = await startFakeWorker(edge, ({ signal }) =>
      ++runs === 1 ? finish.promise : untilAborted(signal),
    )
    edge.addJob(quick)
    await edge.until('heartbeat', 2)
    finish.resolve(1)
    await worker.logged('done')
    const beats = edge.named('heartbeat')
    expect(beats[0]?.body).toEqual({ taskId: 'task_1', jobId: 'job_1', attempt: 1 } satisfies Lease)
    // The second job's beats are the clock: the first job's would come among them.
    edge.addJob(quick)
    await edge.until('heartbeat', beats.length + 3)
    const later = edge.named('heartbeat').slice(beats.length + 1)
    expect(new Set(later.map(({ body }) => (body as Lease).jobId))).toEqual(new Set(['job_2']))
  })

  it('of a repeated claim is renewed at once, because part of it may be spent', async () => {
    worker = await startFakeWorker(edge, ({ signal }) => untilAborted(signal))
    edge.script('claim', 'lose-reply')
    edge.addJob({ ...quick, heartbeatMs: 3_600_000, leaseMs: 3_600_000 })
    await edge.until('heartbeat')
  })

  it('is renewed while the main thread is blocked', async () => {
    const scratchDir = await mkdtemp(join(tmpdir(), 'worker-test-'))
    const script = fileURLToPath(new URL('../../support/blocked-worker.ts', import.meta.url))
    const child = spawn(process.execPath, [script], {
      env: { VITASCOPE_EDGE_URL: edge.url, VITASCOPE_WORKER_TOKEN: 'vsw_x', SCRATCH_DIR: scratchDir },
      stdio: ['pipe', 'ignore', 'inherit'],
    })
    try {
      const exited = once(child, 'exit')
      edge.addJob({ ...quick, leaseMs: 20_000 })
      await edge.until('heartbeat', 4)
      expect(reported()).toEqual([])
      child.stdin.end('.')
      expect(await exited).toEqual([0, null])
      expect(reported()).toMatchObject([{ verb: 'complete' }])
    } finally {
      child.kill('SIGKILL')
      await rm(scratchDir, { recursive: true, force: true })
    }
  })
})
