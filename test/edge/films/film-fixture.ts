import { createVitascopeClient } from '../../../shared/client/index.ts'
import type { Account, startEdge } from '../../support/edge.ts'
import { startCannedWorker } from './canned-worker.ts'

/** An account with a stored source, its client and a worker that answers with canned pieces. */
export const createFilmFixture = async (edge: Awaited<ReturnType<typeof startEdge>>, account: Account) => {
  const client = createVitascopeClient({ url: edge.url, token: account.apiKey })
  const file = new Blob(['not read by anyone here'])
  const { media_id: mediaId } = await client.uploads.uploadFile(file, { name: 'a.mp4', path: 'root/a.mp4' })
  const worker = startCannedWorker(edge.url, account.workerToken)
  /** The task once it has ended. */
  const ended = async (taskId: string) => {
    for await (const event of client.tasks.events(taskId))
      if (/^task\.(?:succeeded|failed)$/.test(event.type)) break
    return client.tasks.get(taskId)
  }
  return { account, client, mediaId, worker, ended }
}
