import { type FileHandle, open as openFile } from 'node:fs/promises'
import type { Dispatcher } from 'undici'
import { AppError } from '../../shared/errors.ts'
import { retryAfterMs } from './problem.ts'
import { type RetryPolicy, Transient, withRetry } from './retry.ts'

type Reply = Pick<Dispatcher.ResponseData, 'statusCode' | 'headers' | 'body'>
/** A GET with these headers added; throws Transient when nothing answered. */
export type OpenSource = (headers: Record<string, string>) => Promise<Reply>

/** Fewer bytes than this in that time hold a slot for nothing. */
type Pace = { bytes: number; ms: number }
const slowestPace: Pace = { bytes: 64 * 1024, ms: 60_000 }

type FetchOptions = {
  filePath: string
  maxBytes: number
  retry: RetryPolicy
  signal: AbortSignal
  slowest?: Pace
}
type Fetched = { sizeBytes: number; headers: Reply['headers'] }

/**
 * Streams a source into a file. After a break it asks for the rest, but only of a server that names a
 * validator, so that two versions are never joined. Throws `source_unavailable` or `too_large`.
 */
export const fetchToFile = async (open: OpenSource, options: FetchOptions): Promise<Fetched> => {
  const file = await openFile(options.filePath, 'w')
  const state = { written: 0, furthest: 0, validator: undefined as string | undefined }
  const keepPace = paceKeeper(options.slowest ?? slowestPace)
  try {
    for (;;) {
      const headers = await withRetry(
        () => fetchOnce(open, file, state, keepPace, options),
        options.retry,
        options.signal,
      )
      if (headers) return { sizeBytes: state.written, headers }
    }
  } finally {
    await file.close()
  }
}

type State = { written: number; furthest: number; validator: string | undefined }

/** Over all tries: a server that breaks off after each byte is as slow as one that drips. */
const paceKeeper = ({ bytes, ms }: Pace) => {
  let got = 0
  let sinceMs = performance.now()
  return (more: number): void => {
    got += more
    if (performance.now() - sinceMs < ms) return
    if (got < bytes) throw unusable('the source sends too slowly', { got, allowed: bytes })
    got = 0
    sinceMs = performance.now()
  }
}

/** The answer's headers when all bytes are there, undefined after a break that still got further than before. */
const fetchOnce = async (
  open: OpenSource,
  file: FileHandle,
  state: State,
  keepPace: (more: number) => void,
  options: FetchOptions,
) => {
  const resumed = state.validator !== undefined && state.written > 0
  const reply = await open(
    resumed ? { range: `bytes=${state.written}-`, 'if-range': state.validator ?? '' } : {},
  )
  try {
    assertUsable(reply)
    if (!(resumed && reply.statusCode === 206 && startOf(reply) === state.written)) {
      if (reply.statusCode !== 200) throw unusable('the source answered another range', {})
      state.written = 0
      await file.truncate(0)
      state.validator = validatorOf(reply)
    }
    const length = reply.headers['content-length']
    const total = typeof length === 'string' ? state.written + Number(length) : undefined
    if (total !== undefined) assertSize(total, options.maxBytes)
    for await (const chunk of reply.body as AsyncIterable<Buffer>) {
      assertSize(state.written + chunk.length, options.maxBytes)
      keepPace(chunk.length)
      await file.write(chunk, 0, chunk.length, state.written)
      state.written += chunk.length
    }
    if (total !== undefined && total !== state.written)
      throw unusable('the source sent too few bytes', { got: state.written, allowed: total })
    return reply.headers
  } catch (error) {
    options.signal.throwIfAborted()
    reply.body.on('error', () => {}).destroy()
    if (error instanceof AppError || error instanceof Transient) throw error
    if (isDiskError(error)) throw error
    const further = state.written > state.furthest
    state.furthest = Math.max(state.furthest, state.written)
    if (further) return undefined
    throw new Transient(unusable('the source broke off', {}, error))
  }
}

const assertUsable = ({ statusCode, headers }: Reply): void => {
  if (statusCode >= 300) {
    const transient = statusCode >= 500 || statusCode === 429 || statusCode === 408
    const waitMs = retryAfterMs(headers)
    const error = unusable('the source answered with an error', {
      got: statusCode,
      permanent: !transient,
      ...(waitMs === undefined ? {} : { retryAfterMs: waitMs }),
    })
    throw transient ? new Transient(error, waitMs) : error
  }
  const encoding = headers['content-encoding']
  if (encoding !== undefined && encoding !== 'identity') {
    throw unusable('the source is packed', { got: String(encoding), allowed: 'identity', permanent: true })
  }
}

const unusable = (message: string, details: AppError['details'], cause?: unknown): AppError =>
  new AppError('source_unavailable', message, details, cause)

const assertSize = (got: number, allowed: number): void => {
  if (got > allowed) throw new AppError('too_large', 'the source is too large', { got, allowed })
}

const startOf = ({ headers }: Reply): number =>
  Number(/^bytes (\d+)-/.exec(String(headers['content-range']))?.[1])

/** Weak tags compare nothing byte for byte, and If-Range forbids them. */
const validatorOf = ({ headers }: Reply): string | undefined =>
  [headers.etag, headers['last-modified']].find(
    (value): value is string => typeof value === 'string' && !value.startsWith('W/'),
  )

const isDiskError = (error: unknown): boolean =>
  error instanceof Error && 'syscall' in error && (error.syscall === 'write' || error.syscall === 'ftruncate')
