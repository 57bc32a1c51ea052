import { join } from 'node:path'
import { claimPort } from '../support/free-port.ts'
import { type Credentials, openCredentials } from './credentials.ts'
import { startEdge } from './start-edge.ts'
import { openState } from './state.ts'
import { startWorkers } from './worker-pool.ts'

export type Stack = {
  url: string
  credentials: Credentials
  /** Settles when the edge has ended by itself or by `stop`. */
  edgeEnded: Promise<void>
  stop: () => Promise<void>
}

/** The whole system on this machine: the edge with its local storage, and workers. Port 0 takes any free one. */
export const startStack = async (options: {
  port: number
  stateDir: string
  workers: number
}): Promise<Stack> => {
  const state = await openState(options.stateDir)
  try {
    const [port, credentials] = await Promise.all([claimPort(options.port), openCredentials(state)])
    const edge = await startEdge(
      { persistDir: join(state.dir, 'storage'), firstAdminPath: credentials.firstAdminPath, port },
      credentials.authSecret,
      state.logsDir,
    )
    const { username, password, apiKey, presharedToken, workerToken } = credentials
    // One write after the other, each with the newest pids.
    let written = Promise.resolve()
    const describe = () => {
      const facts = {
        url: edge.url,
        username,
        password,
        apiKey,
        presharedToken,
        workerToken,
        workerPids: pool.pids(),
      }
      written = written.then(() => state.writePrivate('dev.json', `${JSON.stringify(facts, null, 2)}\n`))
    }
    const pool = startWorkers({
      count: options.workers,
      url: edge.url,
      workerToken,
      logsDir: state.logsDir,
      onChange: () => queueMicrotask(describe),
    })
    describe()
    await written
    return {
      url: edge.url,
      credentials,
      edgeEnded: edge.ended,
      stop: async () => {
        await pool.stop()
        await edge.stop()
        describe()
        await written
        await state.release()
      },
    }
  } catch (error) {
    await state.release()
    throw error
  }
}
