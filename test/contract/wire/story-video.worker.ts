import { attemptPrefix } from '../../../shared/object-keys.ts'
import { type ClaimedJob, ClaimReply } from '../../../shared/worker-protocol.ts'
import { outputOf, storeSegments } from '../../edge/jobs/film-task.ts'
import { filesOf } from '../../edge/tasks/canned-engine.ts'
import type { startEdge } from '../../support/edge.ts'

type Edge = Awaited<ReturnType<typeof startEdge>>

/** A worker over HTTP whose engines are done at once, in these languages; `fails` names jobs that it cannot do. */
export const startEngines = (
  edge: Edge,
  token: string,
  lanes: string[],
  fails: (job: ClaimedJob) => boolean,
) => {
  const stopped = new AbortController()
  const post = async (path: string, body: unknown): Promise<unknown> => {
    const answer = await fetch(`${edge.url}/worker/${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: stopped.signal,
    })
    // An edit or a cancel has taken the job away.
    if (answer.status === 409) return undefined
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return answer.json()
  }

  const finish = async (job: ClaimedJob): Promise<void> => {
    const { lease } = job
    if (fails(job)) {
      const error = {
        code: 'engine_failed',
        message: 'The engine is out of paint',
        details: {},
        retryable: false,
      }
      await post('fail', { lease, error })
      return
    }
    const output = outputOf(job)
    const objects = await storeSegments({ edge }, job, output)
    const prefix = attemptPrefix(lease.taskId, lease.jobId, lease.attempt)
    for (const { name, sizeBytes } of filesOf(output)) {
      await edge.env.BUCKET.put(prefix + name, new Uint8Array(sizeBytes))
      objects.push({ name, sizeBytes })
    }
    await post('complete', { lease, output, objects })
  }

  const work = async (): Promise<void> => {
    for (let claims = 1; ; claims++) {
      const asked = { claimId: `engines-${claims}-claim`, workerId: 'engines', lanes, waitMs: 20_000 }
      const { job } = ClaimReply.parse(await post('claim', asked))
      if (job) await finish(job)
    }
  }
  const ended = work().catch((error: unknown) => {
    if (!stopped.signal.aborted) throw error
  })
  return {
    stop: async () => {
      stopped.abort()
      await ended
    },
  }
}
