import { readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { AppError } from '../../../shared/errors.ts'
import type { CompleteRequest, FailRequest } from '../../../shared/worker-protocol.ts'
import { type FakeEdge, startFakeEdge } from '../../support/fake-edge.ts'
import { type FakeWorker, startFakeWorker, thumbnailInput, untilAborted } from '../../support/fake-worker.ts'

const job = { type: 'thumbnail', input: thumbnailInput }
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

const errorsOf = () => edge.named('fail').map(({ body }) => (body as FailRequest).error)

describe('one job', () => {
  it('is claimed, run in a scratch folder of its own, published and completed', async () => {
    let folder = ''
    let mode = 0
    worker = await startFakeWorker(edge, async ({ scratchDir, publish }) => {
      folder = scratchDir
      mode = (await stat(scratchDir)).mode & 0o777
      const path = join(scratchDir, 'picture')
      await writeFile(path, 'a picture')
      await publish('thumb.jpg', path)
      return { made: true }
    })
    edge.addJob(job)
    await worker.logged('done')
    expect(edge.named('complete').map(({ body }) => body)).toEqual([
      {
        lease: { taskId: 'task_1', jobId: 'job_1', attempt: 1 },
        output: { made: true },
        objects: [{ name: 'thumb.jpg', sizeBytes: 9 }],
      } satisfies CompleteRequest,
    ])
    expect(edge.outputs.get('thumb.jpg')?.toString()).toBe('a picture')
    expect(mode).toBe(0o700)
    await expect(stat(folder)).rejects.toThrow('ENOENT')
  })

  it('whose claim answer was lost is claimed again with the same claimId and run once', async () => {
    let runs = 0
    worker = await startFakeWorker(edge, async () => ++runs)
    edge.script('claim', 'lose-reply')
    edge.addJob(job)
    await worker.logged('done')
    const [first, second] = edge.named('claim').map(({ body }) => (body as { claimId: string }).claimId)
    expect(second).toBe(first)
    expect(runs).toBe(1)
    expect(edge.named('complete')).toHaveLength(1)
  })

  it('whose complete answer was lost is completed again, and not failed', async () => {
    worker = await startFakeWorker(edge, async () => 1)
    edge.script('complete', 'lose-reply', { code: 'unavailable', retryAfter: '0' })
    edge.addJob(job)
    await worker.logged('done')
    expect(edge.named('complete')).toHaveLength(2)
    expect(edge.named('fail')).toEqual([])
  })

  it('that throws an AppError fails with its code, details and retryability', async () => {
    worker = await startFakeWorker(edge, async () => {
      throw new AppError('too_long', 'two hours', { got: 7200, allowed: 3600 })
    })
    edge.addJob(job)
    await worker.logged('failed')
    expect(errorsOf()).toEqual([
      { code: 'too_long', message: 'two hours', details: { got: 7200, allowed: 3600 }, retryable: false },
    ])
  })

  it('that breaks unexpectedly fails as internal, and only the log has the stack', async () => {
    worker = await startFakeWorker(edge, async () => {
      throw new TypeError('secret detail')
    })
    edge.addJob(job)
    await worker.logged('failed')
    expect(errorsOf()).toMatchObject([{ code: 'internal', retryable: true }])
    expect(JSON.stringify(errorsOf())).not.toContain('secret detail')
    expect((await worker.logged('stopped')).stack).toContain('secret detail')
  })

  it('of a type or an input that this worker does not know fails and says so', async () => {
    worker = await startFakeWorker(edge, async () => 1)
    edge.addJob({ type: 'teleport', input: {} })
    edge.addJob({ type: 'thumbnail', input: { mediaId: 7 } })
    await worker.logged('failed', 2)
    expect(errorsOf()).toMatchObject([
      { code: 'internal', details: { got: 'teleport', allowed: ['thumbnail'] } },
      { code: 'invalid_input', message: expect.stringContaining('mediaId') },
    ])
  })
})

describe('the edge', () => {
  it('being away loses nothing: the worker waits for it and goes on', async () => {
    worker = await startFakeWorker(edge, async () => 1)
    await edge.until('claim')
    await edge.goDown()
    await worker.logged('retry', 4)
    await edge.comeBack()
    edge.addJob(job)
    await worker.logged('done')
    expect(edge.named('complete')).toHaveLength(1)
  })

  it('going away while a job runs loses nothing: it is completed when the edge is back', async () => {
    const running = Promise.withResolvers<void>()
    const finish = Promise.withResolvers<number>()
    worker = await startFakeWorker(edge, () => {
      running.resolve()
      return finish.promise
    })
    edge.addJob(job)
    await running.promise
    await edge.goDown()
    finish.resolve(1)
    await worker.logged('retry', 3)
    await edge.comeBack()
    await worker.logged('done')
    expect(edge.named('complete')).toHaveLength(1)
    expect(edge.named('fail')).toEqual([])
  })

  it('refusing the token ends the worker with that error', async () => {
    edge.script('claim', { code: 'unauthenticated' })
    worker = await startFakeWorker(edge, async () => 1)
    expect(await worker.outcome).toMatchObject({ code: 'unauthenticated' })
  })
})

describe('slots', () => {
  it('run as many jobs at once as configured', async () => {
    const both = Promise.withResolvers<void>()
    let running = 0
    worker = await startFakeWorker(
      edge,
      async () => {
        if (++running === 2) both.resolve()
        await both.promise
      },
      { WORKER_SLOTS: '2' },
    )
    edge.addJob(job)
    edge.addJob(job)
    await worker.logged('done', 2)
    expect(edge.named('complete')).toHaveLength(2)
  })
})

describe('draining', () => {
  it('stops an idle worker at once and leaves no folder behind', async () => {
    worker = await startFakeWorker(edge, async () => 1)
    await edge.until('claim')
    worker.drain.request()
    expect(await worker.outcome).toBeUndefined()
    expect(await readdir(worker.scratchDir)).toEqual([])
  })

  it('lets a running job finish after the first signal and claims no other', async () => {
    const finish = Promise.withResolvers<number>()
    worker = await startFakeWorker(edge, () => finish.promise)
    edge.addJob(job)
    await worker.logged('claimed')
    worker.drain.request()
    edge.addJob(job)
    finish.resolve(1)
    expect(await worker.outcome).toBeUndefined()
    expect(edge.named('complete')).toHaveLength(1)
    expect(edge.named('claim')).toHaveLength(1)
    expect(edge.named('release')).toEqual([])
  })

  it('releases what still runs when the drain time is over', async () => {
    worker = await startFakeWorker(edge, ({ signal }) => untilAborted(signal), { DRAIN_SECONDS: '0.05' })
    edge.addJob(job)
    await worker.logged('claimed')
    worker.drain.request()
    expect(await worker.outcome).toBeUndefined()
    expect(edge.named('release')).toHaveLength(1)
    expect(edge.named('fail')).toEqual([])
  })

  it('aborts the running job at the second signal and releases it', async () => {
    worker = await startFakeWorker(edge, ({ signal }) => untilAborted(signal), { DRAIN_SECONDS: '3600' })
    edge.addJob(job)
    await worker.logged('claimed')
    worker.drain.request()
    worker.drain.request()
    expect(await worker.outcome).toBeUndefined()
    expect(edge.named('release').map(({ body }) => body)).toEqual([
      { lease: { taskId: 'task_1', jobId: 'job_1', attempt: 1 } },
    ])
    expect(edge.named('fail')).toEqual([])
  })
})
