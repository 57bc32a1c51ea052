import { applyD1Migrations, evictDurableObject, runDurableObjectAlarm } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor, Context } from '../../edge/context.ts'
import { claimJob } from '../../edge/domain/jobs/claim.ts'
import { advanceTask } from '../../edge/domain/tasks/advance.ts'
import { createTask } from '../../edge/domain/tasks/create.ts'
import { makeContext } from '../../edge/make-context.ts'

beforeAll(() => applyD1Migrations(env.DB, env.MIGRATIONS))

/** Acts over the real bindings, then waits for what the verbs deferred. */
const act = async <T>(actor: Actor, work: (ctx: Context) => Promise<T>): Promise<T> => {
  const deferred: Promise<unknown>[] = []
  const ctx = await makeContext(env, {
    actor,
    origin: 'http://edge.test',
    defer: (late) => deferred.push(late),
  })
  const answer = await work(ctx)
  await Promise.all(deferred)
  return answer
}

const credential = { accountId: 'acc_1', credentialId: 'crd_1' }
const client: Actor = { kind: 'key', ...credential, scopes: new Set(['api']) }
const worker: Actor = { kind: 'worker', ...credential, scopes: new Set(['worker']) }

describe('The alarm of the Hub', () => {
  it('takes the job of a silent worker back, even after the Hub was evicted', async () => {
    const input = { url: 'https://films.example/a.mp4', maxBytes: 1_000 }
    const task = await act(client, (ctx) => createTask(ctx, { kind: 'import', input }))
    await act({ kind: 'system' }, (ctx) => advanceTask(ctx, task.id))
    const request = { claimId: 'claim-1-x', workerId: 'w1', lanes: ['net'], waitMs: 0 }
    const job = await act(worker, (ctx) => claimJob(ctx, request, { sweepIfDue: async () => undefined }))
    expect(job?.lease).toMatchObject({ taskId: task.id, attempt: 1 })
    await env.DB.prepare('UPDATE jobs SET lease_until = 1 WHERE task_id = ?').bind(task.id).run()

    const hub = env.HUB.get(env.HUB.idFromName('workers'))
    await evictDurableObject(hub)
    await runDurableObjectAlarm(hub)

    // The real alarm may be at it already: then the call above has nothing to run.
    const readJob = () =>
      env.DB.prepare('SELECT status, error FROM jobs WHERE task_id = ?').bind(task.id).first()
    const lost = { status: 'ready', error: expect.stringContaining('worker_lost') }
    await expect.poll(readJob, { timeout: 10_000 }).toMatchObject(lost)
  })
})
