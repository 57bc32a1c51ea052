import { mkdtemp, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { downloadSource } from '../net/download.ts'

/** What idle whole files may occupy; files in use are never removed. */
const idleBytes = 8 * 1024 ** 3

/** `starter` is the signal of the job that downloads it. */
type Entry = {
  path: string
  sizeBytes: number
  users: number
  ready: Promise<void>
  starter: AbortSignal
}

/** One per process; a Map's order is that of last use. */
const entries = new Map<string, Entry>()
let folder: Promise<string> | undefined
let named = 0

/** Beside the attempts' own folders: what a killed worker leaves is swept with them. */
const newPath = async (scratchDir: string): Promise<string> => {
  folder ??= mkdtemp(join(dirname(scratchDir), 'vitascope-sources-')).catch((error: unknown) => {
    folder = undefined
    throw error
  })
  named += 1
  return join(await folder, `source-${named}`)
}

type WholeRequest = { key: string; url: string; sizeBytes: number; scratchDir: string; signal: AbortSignal }

const download = async ({ url, sizeBytes, signal }: WholeRequest, path: string): Promise<void> => {
  try {
    await downloadSource({ source: { url, sizeBytes }, filePath: path, signal })
  } catch (error) {
    await rm(path, { force: true })
    throw error
  }
}

const dropIdle = async (): Promise<void> => {
  const idle = [...entries].filter(([, entry]) => entry.users === 0)
  let bytes = idle.reduce((sum, [, entry]) => sum + entry.sizeBytes, 0)
  for (const [key, entry] of idle) {
    if (bytes <= idleBytes) return
    bytes -= entry.sizeBytes
    entries.delete(key)
    await rm(entry.path, { force: true })
  }
}

/** Removes every idle whole file and, when none is in use, their folder: at the end of the process. */
export const dropWholeFiles = async (): Promise<void> => {
  for (const [key, entry] of entries) {
    if (entry.users > 0) continue
    entries.delete(key)
    await rm(entry.path, { force: true })
  }
  if (entries.size > 0 || !folder) return
  const path = await folder
  folder = undefined
  await rm(path, { recursive: true, force: true })
}

const startDownload = (request: WholeRequest): Entry => {
  const ready = newPath(request.scratchDir).then(async (path) => {
    entry.path = path
    await download(request, path)
  })
  const { sizeBytes, signal: starter } = request
  const entry: Entry = { path: '', sizeBytes, users: 0, ready, starter }
  ready.catch(() => entries.delete(request.key))
  entries.set(request.key, entry)
  return entry
}

/** Waits for a download that another job may have started, no longer than this one lives. */
const whenReady = async ({ ready }: Entry, signal: AbortSignal): Promise<void> => {
  const stopped = Promise.withResolvers<never>()
  const stop = () => stopped.reject(signal.reason)
  signal.addEventListener('abort', stop)
  try {
    await Promise.race([ready, stopped.promise])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

/** The source as a whole local file: all pieces of a film that need it share one download. */
export const holdWhole = async (
  request: WholeRequest,
): Promise<{ path: string; release: () => Promise<void> }> => {
  for (;;) {
    request.signal.throwIfAborted()
    const known = entries.get(request.key)
    const entry = known ?? startDownload(request)
    const release = async () => {
      entry.users -= 1
      await dropIdle()
    }
    entry.users += 1
    try {
      await whenReady(entry, request.signal)
      entries.delete(request.key) // set again: a Map's order is then that of last use
      entries.set(request.key, entry)
      return { path: entry.path, release }
    } catch (error) {
      await release()
      request.signal.throwIfAborted()
      // The job that started the download was stopped, this one was not: it starts its own.
      if (!entry.starter.aborted) throw error
    }
  }
}
