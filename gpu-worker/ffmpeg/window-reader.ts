import { type FileHandle, open } from 'node:fs/promises'
import { ALL_FORMATS, CustomSource, Input } from 'mediabunny'
import { AppError } from '../../shared/errors.ts'
import { findBlock, keepBlock } from './window-blocks.ts'

const blockBytes = 1024 ** 2
const cachedBlocks = 16
const attempts = 3

export type RangeReader = {
  /** Bytes [start, end) through the block cache: neighbouring missing blocks come in one request. */
  read: (start: number, end: number) => Promise<Uint8Array<ArrayBuffer>>
  bytesRead: () => number
  close: () => Promise<void>
}

const fetchRange = async (
  url: string,
  start: number,
  end: number,
  signal: AbortSignal,
): Promise<Uint8Array> => {
  for (let attempt = 1; ; attempt++) {
    try {
      const response = await fetch(url, { headers: { range: `bytes=${start}-${end - 1}` }, signal })
      if (response.status !== 206) {
        await response.body?.cancel()
        throw new AppError('source_unavailable', 'the source did not answer a range request', {
          got: response.status,
        })
      }
      const bytes = await response.bytes()
      if (bytes.length === end - start) return bytes
      throw new AppError('source_unavailable', 'the source answered a range too short', { got: bytes.length })
    } catch (error) {
      signal.throwIfAborted()
      const lasting =
        error instanceof AppError && Number(error.details.got) >= 400 && Number(error.details.got) < 500
      if (attempt === attempts || lasting)
        throw error instanceof AppError
          ? error
          : new AppError('source_unavailable', 'the source cannot be fetched', {}, error)
    }
  }
}

const openMirror = async (path: string, sizeBytes: number): Promise<FileHandle> => {
  const file = await open(path, 'w')
  await file.truncate(sizeBytes)
  return file
}

type ReaderRequest = {
  url: string
  sizeBytes: number
  signal: AbortSignal
  /** Under this name jobs find each other's blocks. */
  mediaId?: string
  /** Every block fetched is also written to its own place in a sparse file of the source's size. */
  mirrorPath?: string
}

export const openReader = async (source: ReaderRequest): Promise<RangeReader> => {
  const { url, sizeBytes, signal, mediaId } = source
  const blocks = new Map<number, Promise<Uint8Array>>()
  const mirror = source.mirrorPath === undefined ? undefined : await openMirror(source.mirrorPath, sizeBytes)
  let total = 0

  const fetchRun = (first: number, count: number): void => {
    const start = first * blockBytes
    const end = Math.min(sizeBytes, (first + count) * blockBytes)
    const run = fetchRange(url, start, end, signal).then(async (bytes) => {
      total += bytes.length
      await mirror?.write(bytes, 0, bytes.length, start)
      return bytes
    })
    for (let i = 0; i < count; i++) {
      const block = run.then((bytes) => {
        const part = bytes.slice(i * blockBytes, (i + 1) * blockBytes)
        if (mediaId !== undefined) keepBlock(mediaId, first + i, part)
        return part
      })
      block.catch(() => blocks.delete(first + i))
      blocks.set(first + i, block)
    }
  }

  const isHere = (at: number): boolean => {
    if (blocks.has(at)) return true
    const found = mediaId === undefined || mirror ? undefined : findBlock(mediaId, at)
    if (found) blocks.set(at, Promise.resolve(found))
    return found !== undefined
  }

  const read = async (start: number, end: number): Promise<Uint8Array<ArrayBuffer>> => {
    const first = Math.floor(start / blockBytes)
    const last = Math.floor((end - 1) / blockBytes)
    for (let at = first; at <= last; at++) {
      if (isHere(at)) continue
      let count = 1
      while (at + count <= last && !isHere(at + count)) count++
      fetchRun(at, count)
    }
    // Held before the first await: another read may push them out of the cache meanwhile.
    const held: Promise<Uint8Array>[] = []
    for (let at = first; at <= last; at++) {
      const block = blocks.get(at)
      if (!block) throw new Error('a block was neither cached nor asked for')
      blocks.delete(at) // set again: a Map's order is then that of last use
      blocks.set(at, block)
      held.push(block)
    }
    const result = new Uint8Array(end - start)
    for (const [i, block] of held.entries()) {
      const base = (first + i) * blockBytes
      const bytes = await block
      result.set(bytes.subarray(Math.max(0, start - base), end - base), Math.max(0, base - start))
    }
    for (const key of [...blocks.keys()].slice(0, Math.max(0, blocks.size - cachedBlocks))) blocks.delete(key)
    return result
  }

  return {
    read,
    bytesRead: () => total,
    close: async () => {
      await Promise.allSettled(blocks.values())
      blocks.clear()
      await mirror?.close()
    },
  }
}

/** mediabunny over the reader; dispose it before closing the reader. */
export const openInput = (reader: RangeReader, sizeBytes: number): Input =>
  new Input({
    formats: ALL_FORMATS,
    source: new CustomSource({
      getSize: () => sizeBytes,
      read: reader.read,
      handleUnhandledError: () => undefined,
    }),
  })
