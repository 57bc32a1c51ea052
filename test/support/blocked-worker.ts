import { readSync } from 'node:fs'
import { parseConfig } from '../../gpu-worker/config.ts'
import { createDrain } from '../../gpu-worker/drain.ts'
import type { JobHandlers } from '../../gpu-worker/jobs/handler.ts'
import { createLog } from '../../gpu-worker/log.ts'
import { runWorker } from '../../gpu-worker/start-worker.ts'
import { noFfmpeg } from './fake-worker.ts'
import { noEngines } from './no-engines.ts'

/** A worker process whose one job blocks the main thread until a byte comes on stdin; then it ends. */
const drain = createDrain(0)
const handlers = {
  thumbnail: () => {
    readSync(0, Buffer.alloc(1))
    return Promise.resolve({})
  },
} as unknown as Partial<JobHandlers>
const log = createLog((line) => {
  process.stdout.write(line)
  if (line.includes('"done"')) drain.request()
})
await runWorker({
  config: parseConfig(process.env),
  ffmpeg: noFfmpeg,
  engines: noEngines,
  handlers,
  drain,
  log,
})
drain.dispose()
