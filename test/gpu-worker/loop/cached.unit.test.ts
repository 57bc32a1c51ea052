import { describe, expect, it } from 'vitest'
import type { Engines } from '../../../gpu-worker/engines/lineup.ts'
import type { JobHandlers } from '../../../gpu-worker/jobs/handler.ts'
import { runJob } from '../../../gpu-worker/run-job.ts'
import type { CompleteRequest } from '../../../shared/worker-protocol.ts'
import { noFfmpeg } from '../../support/fake-worker.ts'
import { noEngines } from '../../support/no-engines.ts'

const builtin = { engine: 'builtin', model: 'grammar/1', device: 'cpu' as const }
const other = { ...builtin, engine: 'openai' }
const engines = { ...noEngines, script: { ...noEngines.script, choose: () => builtin } } as Engines
const lease = { taskId: 'task_1', jobId: 'job_1', attempt: 1 }
const claimed = {
  ...{
    lease,
    type: 'script',
    key: 'only',
    leaseMs: 30_000,
    heartbeatMs: 10_000,
    deadlineAtMs: 0,
    sources: {},
  },
  ...{
    input: { language: 'en' },
    outputUrl: 'http://edge/out',
    limits: { outputBytes: 0, outputObjects: 0 },
  },
}

/** One attempt whose account has the output already or not; `made` is what the handler answers. */
const runOnce = async (status: 'succeeded' | 'leased', made: object = builtin) => {
  const asked: unknown[] = []
  const completed: CompleteRequest[] = []
  const events: string[] = []
  const settled = async () => ({ status: 'succeeded' as const })
  await runJob(
    {
      edge: {
        cached: async (request) => {
          asked.push(request)
          return { status }
        },
        complete: async (request) => {
          completed.push(request)
          return settled()
        },
        fail: settled,
        release: settled,
      },
      leases: { hold: () => ({ drop: () => undefined }) },
      scratch: { open: async () => ({ path: '/none', remove: async () => undefined }) },
      handlers: { script: async () => made, probe: async () => made } as unknown as Partial<JobHandlers>,
      openTransfer: () => ({ publish: async () => ({ sizeBytes: 0 }), published: () => [] }),
      ...{ ffmpeg: noFfmpeg, engines, allowLoopback: false, maxScratchBytes: 1 },
      log: (event) => events.push(event),
      killing: new AbortController().signal,
    },
    claimed,
    false,
  )
  return { asked, completed, events }
}

describe('a job of an engine', () => {
  it('whose output the account has is done without running', async () => {
    const { asked, completed, events } = await runOnce('succeeded')
    expect(asked).toEqual([{ lease, cacheHash: expect.stringMatching(/^[0-9a-f]{64}$/) }])
    expect(completed).toEqual([])
    expect(events).toEqual(['claimed', 'cached', 'done'])
  })

  it('that runs is completed with the hash it asked for', async () => {
    const { asked, completed } = await runOnce('leased')
    const [{ cacheHash }] = asked as [{ cacheHash: string }]
    expect(completed).toEqual([{ lease, output: builtin, objects: [], cacheHash }])
  })

  it('that a fallback did is kept under no hash', async () => {
    const { completed } = await runOnce('leased', other)
    expect(completed).toEqual([{ lease, output: other, objects: [] }])
  })
})
