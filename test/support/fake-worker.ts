import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseConfig } from '../../gpu-worker/config.ts'
import { createDrain } from '../../gpu-worker/drain.ts'
import type { FfmpegTools } from '../../gpu-worker/ffmpeg/tools.ts'
import type { JobEnv, JobHandlers } from '../../gpu-worker/jobs/handler.ts'
import { createLog } from '../../gpu-worker/log.ts'
import { runWorker } from '../../gpu-worker/start-worker.ts'
import type { FakeEdge } from './fake-edge.ts'
import { noEngines } from './no-engines.ts'

const encoder = { family: 'x264', ffmpegMajor: 5 } as FfmpegTools['encoder']
export const noFfmpeg: FfmpegTools = {
  ...{ ffmpegPath: '/none', ffprobePath: '/none', ffmpegMajor: 5, encoder, encoders: [encoder] },
  ...{ filters: new Set<string>(), sandbox: { kind: 'none' } },
}

export const thumbnailInput = { mediaId: 'med_1', atSeconds: 1, heightPixels: 100, format: 'jpeg' }

type Handler = (env: JobEnv) => Promise<unknown>
type Line = Record<string, unknown> & { event: string }

/** The real worker in this process, over real sockets and with its real heartbeat thread; only the work is scripted. */
export const startFakeWorker = async (edge: FakeEdge, handler: Handler, env: Record<string, string> = {}) => {
  const scratchDir = await mkdtemp(join(tmpdir(), 'worker-test-'))
  const config = parseConfig({
    ...{ VITASCOPE_EDGE_URL: edge.url, VITASCOPE_WORKER_TOKEN: 'vsw_secret', SCRATCH_DIR: scratchDir },
    ...env,
  })
  const lines: Line[] = []
  const watchers = new Set<() => void>()
  const log = createLog((line) => {
    lines.push(JSON.parse(line) as Line)
    for (const look of [...watchers]) look()
  })
  const drain = createDrain(config.DRAIN_SECONDS * 1000)
  const handlers = { thumbnail: (_input: unknown, jobEnv: JobEnv) => handler(jobEnv) } as Partial<JobHandlers>
  const ended = runWorker({
    config,
    ffmpeg: noFfmpeg,
    engines: noEngines,
    handlers,
    drain,
    log,
    retry: { baseMs: 5, capMs: 40 },
  })
  const outcome = ended.then(
    () => undefined,
    (error: unknown) => error,
  )
  return {
    drain,
    lines,
    scratchDir,
    outcome,
    /** Resolves with the log line once so many of the event were written. */
    logged: (event: string, times = 1) =>
      new Promise<Line>((resolve) => {
        const look = () => {
          const found = lines.filter((line) => line.event === event)[times - 1]
          if (!found) return
          watchers.delete(look)
          resolve(found)
        }
        watchers.add(look)
        look()
      }),
    stop: async () => {
      drain.kill()
      await outcome
      drain.dispose()
      await rm(scratchDir, { recursive: true, force: true })
    },
  }
}
export type FakeWorker = Awaited<ReturnType<typeof startFakeWorker>>

/** Work that only ends when its signal fires, as ffmpeg does; rejects with the signal's reason. */
export const untilAborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const stop = () => reject(signal.reason)
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop)
  })
