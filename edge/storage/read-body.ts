import { AppError } from '../../shared/errors.ts'

type Options = { stallMs: number; signal?: AbortSignal | undefined }

const roomBytes = 64 * 1024

type Reader = { read: () => Promise<ReadableStreamReadResult<Uint8Array>>; cancel: () => Promise<void> }

/** Of a network body one buffer takes all reads: a new one for each leaves half the body to the garbage collector. */
const openReader = (body: ReadableStream<Uint8Array>): Reader => {
  let reader: ReadableStreamBYOBReader
  try {
    reader = body.getReader({ mode: 'byob' })
  } catch {
    // A stream that script fills brings buffers of its own.
    return body.getReader()
  }
  let room: ArrayBufferLike = new ArrayBuffer(roomBytes)
  const read = async (): Promise<ReadableStreamReadResult<Uint8Array>> => {
    const result = await reader.read(new Uint8Array(room))
    if (!result.done) room = result.value.buffer
    return result
  }
  return { read, cancel: () => reader.cancel() }
}

/**
 * A body's bytes as they come; the next are asked for when these are dealt with, and may overwrite them. Leaving the
 * loop cancels the rest.
 * @throws body_stalled when nothing comes for `stallMs`, bad_request when it breaks off, the signal's reason
 */
export async function* readBody(
  body: ReadableStream<Uint8Array>,
  { stallMs, signal }: Options,
): AsyncGenerator<Uint8Array> {
  const reader = openReader(body)
  try {
    while (true) {
      const { done, value } = await readInTime(reader, stallMs, signal)
      if (done) return
      if (value.byteLength > 0) yield value
    }
  } finally {
    // A body that has ended or failed already has nothing to cancel, and one that hangs is not waited for.
    reader.cancel().catch(() => undefined)
  }
}

const readInTime = async (
  reader: Reader,
  stallMs: number,
  signal: AbortSignal | undefined,
): Promise<ReadableStreamReadResult<Uint8Array>> => {
  const { promise: ended, reject } = Promise.withResolvers<never>()
  const stop = () => reject(signal?.reason)
  const timer = setTimeout(() => reject(stalled(stallMs)), stallMs)
  signal?.addEventListener('abort', stop)
  try {
    signal?.throwIfAborted()
    return await Promise.race([reader.read().catch(throwBroken), ended])
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', stop)
  }
}

const stalled = (stallMs: number): AppError =>
  new AppError('body_stalled', `No byte came for ${stallMs / 1000} seconds; send the chunk again`, {
    allowed: `${stallMs / 1000} seconds`,
  })

const throwBroken = (error: unknown): never => {
  if (error instanceof AppError) throw error
  throw new AppError('bad_request', 'The body broke off before its end', {}, error)
}
