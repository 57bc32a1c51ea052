import { openAsBlob } from 'node:fs'
import { basename } from 'node:path'
import { createVitascopeClient, type TaskEvent, type TaskReply } from '../../shared/client/index.ts'
import { startEdge } from './edge.ts'
import { readJobs } from './edge-log.ts'
import { type StackWorker, startStackWorker } from './stack-worker.ts'

export type StackOptions = {
  workers?: number
  slots?: number
  /** Environment of the workers. */
  env?: Record<string, string>
  /** Variables of the edge. */
  vars?: Record<string, string>
}

export type Stack = Awaited<ReturnType<typeof startTestStack>>

/** The whole system for a test: a real edge in workerd and real worker processes that speak to it over HTTP. */
export const startTestStack = async ({
  workers: count = 1,
  slots = 1,
  env = {},
  vars = {},
}: StackOptions = {}) => {
  const edge = await startEdge({ vars })
  const account = await edge.seedAccount()
  const client = createVitascopeClient({ url: edge.url, token: account.apiKey })
  const workers: StackWorker[] = []
  const addWorker = async (): Promise<StackWorker> => {
    const id = `worker-${workers.length}`
    const worker = await startStackWorker({ edgeUrl: edge.url, token: account.workerToken, id, slots, env })
    workers.push(worker)
    return worker
  }
  for (let i = 0; i < count; i++) await addWorker()

  /** Uploads a file in parts and resolves with the media it became. */
  const upload = async (path: string, target?: string): Promise<{ mediaId: string; path: string }> => {
    const options = { name: basename(path), ...(target === undefined ? {} : { path: target }) }
    const done = await client.uploads.uploadFile(await openAsBlob(path), options)
    return { mediaId: done.media_id, path: done.path }
  }

  /** The task as it stands at its last event; everything between is in `events`. */
  const finish = async (taskId: string): Promise<{ task: TaskReply; events: TaskEvent[] }> => {
    const events: TaskEvent[] = []
    for await (const event of client.tasks.events(taskId)) events.push(event)
    return { task: await client.tasks.get(taskId), events }
  }

  const transcode = (mediaId: string, options: { ladder?: string[]; copy?: 'auto' | 'never' } = {}) =>
    client.tasks.create('transcode', { mediaId, ...options })

  /** The film's master playlist; there is one as soon as the source is probed. */
  const playlistOf = async (taskId: string): Promise<string> => {
    const { playback_url: playlist } = await client.tasks.get(taskId)
    if (typeof playlist !== 'string') throw new Error(`task ${taskId} has no playlist`)
    return playlist
  }

  const jobs = (taskId: string) => readJobs(edge.url, account.apiKey, taskId)

  const stop = async (): Promise<void> => {
    const left = (await Promise.all(workers.map((worker) => worker.stop()))).flat()
    await edge.stop()
    if (left.length > 0) throw new Error(`processes outlived the test:\n${left.join('\n')}`)
  }

  return {
    url: edge.url,
    account,
    client,
    workers,
    addWorker,
    upload,
    transcode,
    playlistOf,
    jobs,
    finish,
    stop,
  }
}

export const playerUrl = (playlist: string): string =>
  new URL(`/player?src=${encodeURIComponent(playlist)}`, playlist).href
