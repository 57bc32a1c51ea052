import type { AppError } from '../shared/errors.ts'
import type { Lease } from '../shared/worker-protocol.ts'
import type { Claimed, ClaimedWork } from './edge-client.ts'
import { backoffMs, pause } from './net/retry.ts'

type LoopPorts = {
  /** Long poll; retries by itself while the edge is away, throws only what no retry mends. */
  claim: (signal: AbortSignal) => Promise<Claimed>
  run: (job: ClaimedWork, repeated: boolean) => Promise<void>
  release: (lease: Lease) => Promise<void>
}

/** An edge that answers "nothing" without waiting must not be asked a thousand times a second. */
const idle = { baseMs: 25, capMs: 5_000, tries: Number.POSITIVE_INFINITY }
const hastyMs = 1_000

/** One slot: claim, run, again, until `stopping`. A job that arrives together with the stop is given back. */
export const runSlot = async (ports: LoopPorts, stopping: AbortSignal): Promise<void> => {
  let hasty = 0
  while (!stopping.aborted) {
    const askedAt = performance.now()
    const claimed = await ports.claim(stopping).catch((error: AppError) => {
      if (stopping.aborted) return undefined
      throw error
    })
    if (!claimed) return
    if (!claimed.job) {
      hasty = performance.now() - askedAt < hastyMs ? hasty + 1 : 0
      if (hasty > 0) await pause(backoffMs(idle, hasty), stopping).catch(() => {})
    } else if (stopping.aborted) {
      await ports.release(claimed.job.lease)
    } else {
      hasty = 0
      await ports.run(claimed.job, claimed.repeated)
    }
  }
}
