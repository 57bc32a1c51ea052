import { setTimeout as pause } from 'node:timers/promises'
import type { ClaimedJob } from '../../shared/worker-protocol.ts'
import type { StackWorker } from '../support/stack-worker.ts'
import type { Crew } from './crew.ts'
import type { Storage } from './history.ts'
import type { Strike } from './schedule.ts'
import { type createImpostor, waitUntilLost } from './stale-attempt.ts'

type Leased = { worker_id: string; claim_id: string; failures: number; max_failures: number }

export type Field = {
  db: Storage['DB']
  crew: Crew
  impostor: ReturnType<typeof createImpostor>
  /** Attempts that were taken from their workers. */
  lost: ClaimedJob[]
  flaws: string[]
}

const readLeased = async ({ db }: Field): Promise<Leased[]> =>
  (
    await db
      .prepare(
        "SELECT worker_id, claim_id, failures, max_failures FROM jobs WHERE status = 'leased' ORDER BY id",
      )
      .all<Leased>()
  ).results

const retryMs = 25

/** Freezes a worker in the middle of a job that may be lost once more. */
const catchVictim = async (
  field: Field,
  { delayMs, victim: choice }: Strike,
): Promise<{ worker: StackWorker; job: ClaimedJob }> => {
  for (;;) {
    const busy = (await readLeased(field)).filter(({ worker_id: id }) => field.crew.ready.has(id))
    const chosen = busy[Math.floor(choice * busy.length)]
    const worker = chosen && field.crew.ready.get(chosen.worker_id)
    if (worker === undefined) {
      await pause(retryMs)
      continue
    }
    await pause(delayMs)
    field.crew.freeze(worker)
    // It may have gone on to its next job meanwhile: what counts is what it holds now.
    const held = (await readLeased(field)).find(({ worker_id: id }) => id === worker.id)
    const spare = held !== undefined && held.failures < held.max_failures
    const job = spare ? await field.impostor.overhear({ workerId: worker.id, claimId: held.claim_id }) : null
    if (job !== null) return { worker, job }
    field.crew.thaw(worker)
    await pause(retryMs)
  }
}

/** Waits for the edge to take the job back and then tries everything that its former worker could. */
const haunt = async (field: Field, job: ClaimedJob): Promise<void> => {
  if (!(await waitUntilLost(field.db, job.lease))) return
  field.lost.push(job)
  field.flaws.push(...(await field.impostor.speakFor(job)))
}

/** Strikes once. Resolves when the next strike may fall; `aftermath` when all that follows from this one is over. */
export const strikeOnce = async (
  field: Field,
  strike: Strike,
): Promise<{ what: string; aftermath: Promise<void> }> => {
  const { worker, job } = await catchVictim(field, strike)
  const what = `${strike.kind} ${worker.id} in attempt ${job.lease.attempt} of ${job.key}`
  if (strike.kind === 'stall') {
    const aftermath = haunt(field, job).finally(() => field.crew.thaw(worker))
    return { what, aftermath }
  }
  await field.crew.replace(worker)
  return { what, aftermath: haunt(field, job) }
}
