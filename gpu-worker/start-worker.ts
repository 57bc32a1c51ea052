import { Agent } from 'undici'
import { newId } from '../shared/ids.ts'
import { maxClaimWaitMs } from '../shared/worker-protocol.ts'
import { createCollector } from './collect-garbage.ts'
import { type Config, defaultWorkerId } from './config.ts'
import type { Drain } from './drain.ts'
import { createEdgeClient } from './edge-client.ts'
import type { Engines } from './engines/lineup.ts'
import type { FfmpegTools } from './ffmpeg/tools.ts'
import { dropWholeFiles } from './ffmpeg/window-whole.ts'
import type { JobHandlers } from './jobs/handler.ts'
import { lanesOf } from './lanes.ts'
import { startLeases } from './lease.ts'
import type { Log } from './log.ts'
import { runSlot } from './loop.ts'
import type { RetryPolicy } from './net/retry.ts'
import { runJob } from './run-job.ts'
import { openScratch } from './scratch.ts'
import { createTransfer } from './transfer.ts'

type WorkerPorts = {
  config: Config
  ffmpeg: FfmpegTools
  engines: Engines
  handlers: Partial<JobHandlers>
  drain: Drain
  log: Log
  retry?: Partial<RetryPolicy>
}

/** Runs all slots until the drain lets them go; throws what no retry mends (a revoked token, another protocol). */
export const runWorker = async ({
  config,
  ffmpeg,
  engines,
  handlers,
  drain,
  log,
  retry,
}: WorkerPorts): Promise<void> => {
  const workerId = config.WORKER_ID ?? defaultWorkerId()
  // Engines may come up later than we do.
  const lanesNow = () => config.WORKER_LANES ?? lanesOf(ffmpeg, engines)
  const { VITASCOPE_EDGE_URL: edgeUrl, VITASCOPE_WORKER_TOKEN: token, WORKER_SLOTS: slots } = config
  const policy: RetryPolicy = {
    baseMs: 250,
    capMs: 5_000,
    tries: 10, // about as long as a lease lives without heartbeats
    ...retry,
    onRetry: (failure, tried) =>
      log('retry', { code: failure.code, message: failure.message, ...failure.details, tried }),
  }
  const agent = new Agent({ allowH2: false, connections: slots * (config.UPLOADS_PER_SLOT + 2) })
  const scratch = await openScratch(config.SCRATCH_DIR)
  const leases = startLeases({ edgeUrl, token }, drain.fail)
  const edge = createEdgeClient({ edgeUrl, token, agent, retry: policy })
  log('started', {
    workerId,
    slots,
    lanes: lanesNow(),
    edgeUrl,
    ffmpegMajor: ffmpeg.ffmpegMajor,
    encoders: ffmpeg.encoders.map(({ family }) => family),
    sandbox: ffmpeg.sandbox.kind,
  })

  const openTransfer: Parameters<typeof runJob>[0]['openTransfer'] = (job, signal) =>
    createTransfer({ agent, job, signal, retry: policy, concurrency: config.UPLOADS_PER_SLOT })
  const jobPorts = {
    ...{ edge, leases, scratch, handlers, openTransfer, ffmpeg, engines, log, killing: drain.killing },
    allowLoopback: config.ALLOW_LOOPBACK_IMPORTS,
    maxScratchBytes: config.MAX_SCRATCH_BYTES,
  }
  const collectGarbage = createCollector()
  const slot = () =>
    runSlot(
      {
        claim: (signal) =>
          edge.claim(
            { claimId: newId('claim', Date.now()), workerId, lanes: lanesNow(), waitMs: maxClaimWaitMs },
            signal,
          ),
        run: (job, repeated) => runJob(jobPorts, job, repeated).finally(collectGarbage),
        release: async (lease) =>
          void (await edge.release({ lease }, AbortSignal.timeout(5_000)).catch(() => {})),
      },
      drain.stopping,
    ).catch(drain.fail)
  try {
    await Promise.all(Array.from({ length: slots }, slot))
    if (drain.failure()) throw drain.failure()
  } finally {
    await leases.stop()
    await agent.destroy()
    await scratch.removeAll()
    await dropWholeFiles()
  }
}
