import { openAsBlob } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { openCredentials } from '../scripts/dev/credentials.ts'
import { startEdge } from '../scripts/dev/start-edge.ts'
import { openState } from '../scripts/dev/state.ts'
import { claimPort } from '../scripts/support/free-port.ts'
import { createVitascopeClient } from '../shared/client/index.ts'
import { type BenchWorker, startBenchWorker } from './bench-worker.ts'

export type System = Awaited<ReturnType<typeof startSystem>>

/** The development edge in a process of its own and one worker beside it, which can be changed for another. */
export const startSystem = async (dir: string) => {
  const state = await openState(join(dir, 'state'))
  const [port, credentials] = await Promise.all([claimPort(0), openCredentials(state)])
  const edge = await startEdge(
    { persistDir: join(state.dir, 'storage'), firstAdminPath: credentials.firstAdminPath, port },
    credentials.authSecret,
    state.logsDir,
  )
  const client = createVitascopeClient({ url: edge.url, token: credentials.apiKey })
  const scratchDir = join(dir, 'scratch')
  await mkdir(scratchDir)
  let worker: BenchWorker | undefined

  const changeWorker = async (env: Record<string, string>): Promise<void> => {
    await worker?.stop()
    worker = undefined
    worker = await startBenchWorker({
      VITASCOPE_EDGE_URL: edge.url,
      VITASCOPE_WORKER_TOKEN: credentials.workerToken,
      SCRATCH_DIR: scratchDir,
      ...env,
    })
  }
  const currentWorker = (): BenchWorker => {
    if (worker === undefined) throw new Error('the system has no worker')
    return worker
  }

  return {
    client,
    edgePid: edge.pid,
    worker: currentWorker,
    changeWorker,
    /** @returns the media id */
    upload: async (path: string): Promise<string> =>
      (await client.uploads.uploadFile(await openAsBlob(path), { name: basename(path) })).media_id,
    stop: async () => {
      await worker?.stop()
      await edge.stop()
      await state.release()
    },
  }
}
