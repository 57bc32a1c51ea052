import * as z from 'zod'
import { AppError } from '../shared/errors.ts'
import { definitionOf, type JobType } from '../shared/jobs/index.ts'
import { findCacheKey, wasMadeBy } from './cache-key.ts'
import type { ClaimedWork, EdgeClient } from './edge-client.ts'
import type { Engines } from './engines/lineup.ts'
import type { FfmpegTools } from './ffmpeg/tools.ts'
import type { JobEnv, JobHandler, JobHandlers } from './jobs/handler.ts'
import type { Leases } from './lease.ts'
import type { Log } from './log.ts'
import type { Scratch } from './scratch.ts'
import { settleFailure } from './settle-failure.ts'
import type { Transfer } from './transfer.ts'

type RunPorts = {
  edge: Pick<EdgeClient, 'cached' | 'complete' | 'fail' | 'release'>
  leases: Pick<Leases, 'hold'>
  scratch: Pick<Scratch, 'open'>
  handlers: Partial<JobHandlers>
  openTransfer: (job: ClaimedWork, signal: AbortSignal) => Transfer
  ffmpeg: FfmpegTools
  engines: Engines
  log: Log
  allowLoopback: boolean
  maxScratchBytes: number
  /** Fires when the process must end now; running jobs are then given back. */
  killing: AbortSignal
}

/**
 * One attempt from claim to answer; never throws. One signal ends download, ffmpeg and upload alike:
 * a lost or canceled lease reports nothing, a stopping worker releases, everything else completes or fails.
 */
export const runJob = async (ports: RunPorts, job: ClaimedWork, repeated: boolean): Promise<void> => {
  const startedAt = performance.now()
  const over = new AbortController()
  const abort = (error: unknown) => over.abort(error)
  const onKill = () => abort(ports.killing.reason)
  const held = ports.leases.hold(job, repeated, abort)
  ports.killing.addEventListener('abort', onKill, { once: true })
  const { taskId, jobId, attempt } = job.lease
  const log: Log = (event, fields) =>
    ports.log(event, { taskId, jobId, attempt, type: job.type, key: job.key, ...fields })
  log('claimed')
  try {
    if (ports.killing.aborted) onKill()
    over.signal.throwIfAborted()
    await attemptJob(ports, job, over.signal, log)
    log('done', { ms: Math.round(performance.now() - startedAt) })
  } catch (thrown) {
    const error = over.signal.aborted ? over.signal.reason : thrown
    const outcome = await settleFailure(ports, job.lease, error, log)
    log(outcome, { ms: Math.round(performance.now() - startedAt) })
  } finally {
    ports.killing.removeEventListener('abort', onKill)
    held.drop()
    abort(new AppError('lease_lost', 'the attempt is over'))
  }
}

const attemptJob = async (
  ports: RunPorts,
  job: ClaimedWork,
  signal: AbortSignal,
  log: Log,
): Promise<void> => {
  const { type, input, run } = prepare(ports.handlers, job)
  const key = await findCacheKey(ports.engines, type, input, job.sources)
  if (key) {
    const { status } = await ports.edge.cached({ lease: job.lease, cacheHash: key.cacheHash }, signal)
    if (status === 'succeeded') return log('cached')
  }
  const folder = await ports.scratch.open(job.lease)
  try {
    const transfer = ports.openTransfer(job, signal)
    const output = await run(input, {
      scratchDir: folder.path,
      signal,
      ffmpeg: ports.ffmpeg,
      engines: ports.engines,
      sourceOf: (mediaId) => sourceOf(job, mediaId),
      publish: transfer.publish,
      log: (entry) => log('job', entry),
      allowLoopback: ports.allowLoopback,
      maxScratchBytes: ports.maxScratchBytes,
    })
    signal.throwIfAborted()
    const made = { lease: job.lease, output, objects: transfer.published() }
    const kept = key && wasMadeBy(output, key.use) ? { cacheHash: key.cacheHash } : {}
    await ports.edge.complete({ ...made, ...kept }, signal)
  } finally {
    // The next start sweeps what would not go; the attempt's own outcome counts more.
    await folder.remove().catch((error: unknown) => log('unremoved', { message: String(error) }))
  }
}

/** The input in the type's own shape, and its handler; a type this worker does not know is a refusal. */
const prepare = (handlers: Partial<JobHandlers>, job: ClaimedWork) => {
  if (!isJobType(handlers, job.type)) {
    throw new AppError('internal', 'this worker does not know the job type', {
      got: job.type,
      allowed: Object.keys(handlers),
    })
  }
  const parsed = definitionOf(job.type).input.safeParse(job.input)
  if (!parsed.success) {
    throw new AppError('invalid_input', `the job's input does not fit: ${z.prettifyError(parsed.error)}`)
  }
  const run = handlers[job.type] as (input: unknown, env: JobEnv) => ReturnType<JobHandler<JobType>>
  return { type: job.type, input: parsed.data, run }
}

const isJobType = (handlers: Partial<JobHandlers>, type: string): type is JobType =>
  Object.hasOwn(handlers, type)

const sourceOf = (job: ClaimedWork, mediaId: string) => {
  const source = job.sources[mediaId]
  if (!source)
    throw new AppError('internal', 'the claimed job carries no URL of this media', { got: mediaId })
  return source
}
