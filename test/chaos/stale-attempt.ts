import { setTimeout as pause } from 'node:timers/promises'
import type { Bindings } from '../../edge/env.ts'
import { type ClaimedJob, ClaimReply, type Lease } from '../../shared/worker-protocol.ts'

/** A lane that no job is in: such a claim can only be answered with what it holds already. */
const noLane = 'nothing-is-here'

type Held = { workerId: string; claimId: string }

export const createImpostor = (edgeUrl: string, workerToken: string) => {
  const call = (url: string, method: string, body: string, type: string): Promise<Response> =>
    fetch(url, { method, body, headers: { authorization: `Bearer ${workerToken}`, 'content-type': type } })
  const post = (verb: string, body: object): Promise<Response> =>
    call(`${edgeUrl}/worker/${verb}`, 'POST', JSON.stringify(body), 'application/json')

  /** The job as its worker was given it: a repeated claim answers the same. Null when it holds it no more. */
  const overhear = async ({ workerId, claimId }: Held): Promise<ClaimedJob | null> => {
    const answer = await post('claim', { claimId, workerId, lanes: [noLane], waitMs: 0 })
    return ClaimReply.parse(await answer.json()).job
  }

  /** Says everything that the worker of this lost attempt could still say. @returns what was not refused */
  const speakFor = async ({ lease, key, outputUrl }: ClaimedJob): Promise<string[]> => {
    const error = { code: 'internal', message: 'a stale word', details: {}, retryable: false }
    const words: Record<string, () => Promise<Response>> = {
      heartbeat: () => post('heartbeat', lease),
      output: () => call(`${outputUrl}/stale.ts`, 'PUT', 'stale', 'video/mp2t'),
      complete: () => post('complete', { lease, output: {}, objects: [] }),
      fail: () => post('fail', { lease, error }),
      release: () => post('release', { lease }),
    }
    const accepted: string[] = []
    for (const [word, say] of Object.entries(words)) {
      const answer = await say()
      const { code } = (await answer.json()) as { code?: string }
      // An output's address also dies of age, at the attempt's deadline.
      const isRefused = code === 'lease_lost' || (word === 'output' && code === 'forbidden')
      if (!isRefused)
        accepted.push(
          `${key}: the lost attempt ${lease.attempt} was answered ${answer.status} ${code} to ${word}`,
        )
    }
    return accepted
  }
  return { overhear, speakFor }
}

const lookEveryMs = 50
const patienceMs = 60_000

/** Resolves once the edge has taken the lease away; false when the attempt ended well before that. */
export const waitUntilLost = async (
  db: Bindings['DB'],
  { taskId, jobId, attempt }: Lease,
): Promise<boolean> => {
  const row = db.prepare('SELECT status, attempt FROM jobs WHERE task_id = ? AND id = ?').bind(taskId, jobId)
  for (const startedAt = performance.now(); performance.now() - startedAt < patienceMs; ) {
    const now = await row.first<{ status: string; attempt: number }>()
    if (now === null || now.attempt !== attempt || now.status === 'ready' || now.status === 'failed')
      return true
    if (now.status === 'succeeded') return false
    await pause(lookEveryMs)
  }
  throw new Error(`nobody took ${jobId} back from its silent worker`)
}
