import { env } from 'cloudflare:workers'
import type { Context } from '../../edge/context.ts'
import { sweep } from '../../edge/dispatch/sweep.ts'
import { claimJob } from '../../edge/domain/jobs/claim.ts'
import { completeJob } from '../../edge/domain/jobs/complete.ts'
import { addChunk, type RecordingChunk } from '../../edge/domain/recordings/add-chunk.ts'
import { createRecording } from '../../edge/domain/recordings/create.ts'
import { takeTicket } from '../../edge/domain/recordings/take-ticket.ts'
import { advanceTask } from '../../edge/domain/tasks/advance.ts'
import { attemptPrefix } from '../../shared/object-keys.ts'
import type { RecordingTaskInput } from '../../shared/tasks/recording.ts'
import { bodyOf, startStreams } from './stream-uploads.ts'

type Span = RecordingTaskInput['spans'][number]
type Recorded = { id: string; status: string; input: string }

let claims = 0
/** Of all recorders: tickets never go back. */
let nowMs = Date.now()

/** One recording of an account of its own, over the real bindings; the clock is the test's. */
export const startRecorder = async () => {
  const streams = await startStreams()
  const own = { nowMs: () => nowMs, hub: { ...streams.ctx.hub, sweepBy: async () => undefined } }
  const { actor } = streams.ctx
  const accountId = 'accountId' in actor ? actor.accountId : ''
  const of = (acting: Context['actor']): Context => ({ ...streams.ctx, ...own, actor: acting })
  const ctx = of({ kind: 'key', accountId, credentialId: 'crd_1', scopes: new Set(['api', 'files']) })
  const system = of({ kind: 'system' })
  const worker = of({ kind: 'worker', accountId: 'acc_w', credentialId: 'w', scopes: new Set(['worker']) })
  // What tests before this one left is not swept again.
  await env.DB.batch([
    env.DB.prepare('UPDATE recordings SET due_at = NULL'),
    env.DB.prepare('UPDATE tasks SET advance_due_at = NULL'),
  ])
  const { id } = await createRecording(ctx, { title: 'My screen', description: 'of today' })

  const add = (bytes: Uint8Array, more: Partial<RecordingChunk> = {}): Promise<void> =>
    addChunk(ctx, { id, ticket: takeTicket(ctx), body: bodyOf(bytes), ...more })

  const rows = async <Row>(text: string, ...values: unknown[]): Promise<Row[]> =>
    (
      await env.DB.prepare(text)
        .bind(...values)
        .all<Row>()
    ).results

  /** Of this recording, oldest first. */
  const tasks = (): Promise<Recorded[]> =>
    rows('SELECT id, status, input FROM tasks WHERE account_id = ? ORDER BY id', accountId)

  const readSpan = async ({ mediaId, offset, sizeBytes }: Span): Promise<Uint8Array> => {
    const [media] = await rows<{ key: string }>('SELECT object_key AS key FROM media WHERE id = ?', mediaId)
    const object = await env.BUCKET.get(media?.key ?? '', { range: { offset, length: sizeBytes } })
    return new Uint8Array((await object?.arrayBuffer()) ?? [])
  }

  /** The bytes that the newest task would put together. */
  const assembled = async (): Promise<Uint8Array> => {
    const task = (await tasks()).at(-1)
    const { spans } = JSON.parse(task?.input ?? '{"spans":[]}') as { spans: Span[] }
    return new Uint8Array(await new Blob(await Promise.all(spans.map(readSpan))).arrayBuffer())
  }

  /** Does the newest task's `assemble` as a worker would; answers the bytes of the film. */
  const assemble = async (): Promise<Uint8Array> => {
    const newest = (await tasks()).at(-1)?.id ?? ''
    await advanceTask(system, newest)
    await rows("UPDATE jobs SET status = 'canceled' WHERE task_id <> ? AND status = 'ready'", newest)
    const request = { claimId: `claim-${++claims}-${id}`, workerId: 'w', lanes: ['cpu'], waitMs: 0 }
    const job = await claimJob(worker, request, { sweepIfDue: async () => undefined })
    if (job?.type !== 'assemble') throw new Error(`nothing to assemble but ${job?.type}`)
    const bytes = await assembled()
    const { taskId, jobId, attempt } = job.lease
    const made = { name: 'film.webm', sizeBytes: bytes.length }
    await env.BUCKET.put(attemptPrefix(taskId, jobId, attempt) + made.name, bytes)
    const output = { ...made, contentType: 'video/webm', order: 'places', damaged: false }
    await completeJob(worker, { lease: job.lease, output, objects: [made] })
    return bytes
  }

  return {
    ...{ id, ctx, system, add, rows, tasks, assembled, assemble, stored: streams.stored },
    /** Lets time pass, then sweeps. */
    sweepAfter: async (ms: number): Promise<void> => {
      nowMs += ms
      await sweep(system)
    },
  }
}
