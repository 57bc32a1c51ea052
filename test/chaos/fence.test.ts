import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { runBatch } from '../../edge/db/statement.ts'
import { sweep } from '../../edge/dispatch/sweep.ts'
import { completeJob } from '../../edge/domain/jobs/complete.ts'
import { leaseMs } from '../../shared/worker-protocol.ts'
import { complete, filmLanes, outputOf, startFilm, storeSegments } from '../edge/jobs/film-task.ts'
import { claim, mustClaim } from '../edge/jobs/seed.ts'
import { startVerbs, type Verbs } from '../support/verbs.ts'
import { findFlaws } from './check-history.ts'
import { readHistory, type Storage } from './history.ts'

const switches = vi.hoisted(() => ({ fenceIsOut: false }))

vi.mock('../../edge/db/fenced.ts', async (importOriginal) => {
  const real = await importOriginal<typeof import('../../edge/db/fenced.ts')>()
  const unfenced: typeof real.fenced = async (db, compareAndSet, rest) => {
    const [, ...results] = await runBatch<never>(db, [compareAndSet, ...rest])
    return results
  }
  const fenced: typeof real.fenced = (...args) =>
    switches.fenceIsOut ? unfenced(...args) : real.fenced(...args)
  return { ...real, fenced }
})

let verbs: Verbs
beforeAll(async () => {
  verbs = await startVerbs()
})
afterAll(() => verbs.stop())

const pictureLane = ['h264:x264:5']

/** The bucket of a commit that is overtaken where it looks at its outputs: its row was read, nothing is written yet. */
const overtakenAt = (bucket: Storage['BUCKET'], overtake: () => Promise<void>): Storage['BUCKET'] => {
  let overtaken: Promise<void> | undefined
  const list = async (...args: Parameters<Storage['BUCKET']['list']>) => {
    overtaken ??= overtake()
    await overtaken
    return bucket.list(...args)
  }
  return new Proxy(bucket, { get: (target, name) => (name === 'list' ? list : Reflect.get(target, name)) })
}

/** A film whose first piece is committed by `slow`, who has lost it to `fast` meanwhile; only the fence can tell. */
const raceOfTwo = async (): Promise<{ flaws: string[]; late: PromiseSettledResult<unknown> }> => {
  const taskId = await startFilm(verbs, verbs.newAccount())
  const slow = await mustClaim(verbs, pictureLane, 'slow')
  const bucket = overtakenAt(verbs.worker.bucket, async () => {
    verbs.clock.nowMs += leaseMs + 1
    await sweep(verbs.system)
    const fast = await mustClaim(verbs, pictureLane, 'fast')
    expect(fast.lease).toEqual({ ...slow.lease, attempt: 2 })
    await complete(verbs, fast)
  })
  const output = outputOf(slow)
  const objects = await storeSegments(verbs, slow, output)
  const commit = completeJob({ ...verbs.worker, bucket }, { lease: slow.lease, output, objects })
  const [late] = await Promise.allSettled([commit])
  for (let job = await claim(verbs, filmLanes); job !== null; job = await claim(verbs, filmLanes))
    await complete(verbs, job)
  await verbs.settle()
  return { flaws: findFlaws(await readHistory(verbs.edge.env, taskId)), late }
}

describe('an attempt that is overtaken in the middle of its commit', () => {
  it('is refused and leaves no trace', async () => {
    switches.fenceIsOut = false
    const { flaws, late } = await raceOfTwo()
    expect(late).toMatchObject({ status: 'rejected', reason: { code: 'lease_lost' } })
    expect(flaws).toEqual([])
  })

  it('doubles its effect when the fence is taken out, and the checker of the chaos run says so', async () => {
    switches.fenceIsOut = true
    const { flaws } = await raceOfTwo()
    expect(flaws.join('\n')).toMatch(/was committed 2 times/)
    expect(flaws.join('\n')).toMatch(/slow's attempt 1 committed, fast's 2 held the lease/)
    expect(flaws.join('\n')).toMatch(/the film plays work\/\w+\/\w+\/1\//)
  })
})
