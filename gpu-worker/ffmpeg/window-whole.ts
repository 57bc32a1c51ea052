import { mkdtemp, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { AppError } from '../../shared/errors.ts'
import { downloadSource } from '../net/download.ts'

/** What idle whole files may occupy; files in use are never removed. */
const idleBytes = 8 * 1024 ** 3

type Entry = { path: string; sizeBytes: number; users: number; ready: Promise<void> }

/** One per process; a Map's order is that of last use. */
const entries = new Map<string, Entry>()
let folder: Promise<string> | undefined
let named = 0

/** Beside the attempts' own folders: what a killed worker leaves is swept with them. */
const newPath = async (scratchDir: string): Promise<string> => {
  folder ??= mkdtemp(join(dirname(scratchDir), 'vitascope-sources-'))
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

/** The source as a whole local file: all pieces of a film that need it share one download. */
export const holdWhole = async (
  request: WholeRequest,
): Promise<{ path: string; release: () => Promise<void> }> => {
  for (;;) {
    let entry = entries.get(request.key)
    if (!entry) {
      const ready = Promise.withResolvers<void>()
      ready.promise.catch(() => undefined)
      entry = { path: '', sizeBytes: request.sizeBytes, users: 0, ready: ready.promise }
      entries.set(request.key, entry)
      const made = entry
      newPath(request.scratchDir)
        .then((path) => {
          made.path = path
          return download(request, path)
        })
        .then(ready.resolve, (error: unknown) => {
          entries.delete(request.key)
          ready.reject(error)
        })
    }
    entry.users += 1
    const held = entry
    const failed = await held.ready.then(
      () => undefined,
      (error: unknown) => ({ error }),
    )
    if (!failed) {
      entries.delete(request.key)
      entries.set(request.key, held)
      const release = async () => {
        held.users -= 1
        await dropIdle()
      }
      return { path: held.path, release }
    }
    request.signal.throwIfAborted()
    // The job that started the download was stopped, this one was not: it starts its own.
    if (failed.error instanceof AppError) throw failed.error
  }
}
