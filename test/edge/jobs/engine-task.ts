import type { Context } from '../../../edge/context.ts'
import { completeJob } from '../../../edge/domain/jobs/complete.ts'
import { advanceTask } from '../../../edge/domain/tasks/advance.ts'
import { createTask } from '../../../edge/domain/tasks/create.ts'
import { attemptPrefix } from '../../../shared/object-keys.ts'
import type { ClaimedJob } from '../../../shared/worker-protocol.ts'
import type { Verbs } from '../../support/verbs.ts'
import { engineOutputs } from '../plans/canned-engines.ts'
import { mustClaim } from './seed.ts'

const speechInput = { text: 'A fox.', language: 'en' }
const speechLane = 'speech:en'

/** A task whose one job, a speech, is leased. */
export const leaseSpeech = async (verbs: Verbs, ctx: Context): Promise<ClaimedJob> => {
  const { id } = await createTask(ctx, { kind: 'speech', input: speechInput })
  await advanceTask(verbs.system, id)
  return mustClaim(verbs, [speechLane])
}

export const prefixOf = ({ lease }: ClaimedJob): string =>
  attemptPrefix(lease.taskId, lease.jobId, lease.attempt)

/** Stores a file of a hundred bytes and commits it, as the worker that ran the engine would. */
export const completeSpeech = async (verbs: Verbs, job: ClaimedJob, cacheHash?: string) => {
  await verbs.edge.env.BUCKET.put(`${prefixOf(job)}speech.wav`, new Uint8Array(100))
  const done = await completeJob(verbs.worker, {
    lease: job.lease,
    output: engineOutputs.speech?.(job.input),
    objects: [{ name: 'speech.wav', sizeBytes: 100 }],
    ...(cacheHash !== undefined && { cacheHash }),
  })
  await verbs.settle()
  return done
}
