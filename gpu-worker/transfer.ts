import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Dispatcher } from 'undici'
import type * as z from 'zod'
import { AppError } from '../shared/errors.ts'
import { isOutputName } from '../shared/object-keys.ts'
import { maxOutputPutBytes, OutputMultipart, OutputObject, OutputPart } from '../shared/worker-protocol.ts'
import type { ClaimedWork } from './edge-client.ts'
import { callEdge } from './net/call.ts'
import { createGate } from './net/gate.ts'
import { type RetryPolicy, withRetry } from './net/retry.ts'

export type TransferOptions = {
  agent: Dispatcher
  job: Pick<ClaimedWork, 'outputUrl' | 'limits'>
  signal: AbortSignal
  retry: RetryPolicy
  /** Requests in flight at once. */
  concurrency: number
  /** Above it a file travels in parts. */
  maxPutBytes?: number
}

export type Transfer = {
  /** Streams one finished file to `{outputUrl}/{name}`; a broken try starts the file or its part again. */
  publish: (name: string, filePath: string) => Promise<{ sizeBytes: number }>
  /** What has been stored so far, one entry per name. */
  published: () => OutputObject[]
}

/** Long enough for the edge to store the last byte of a part. */
const answerMs = 60_000

/** Stores the outputs of one attempt: whole up to `maxPutBytes`, larger ones in parts. */
export const createTransfer = (options: TransferOptions): Transfer => {
  const { agent, job, signal, retry, maxPutBytes = maxOutputPutBytes } = options
  const gate = createGate(options.concurrency)
  const declared = new Map<string, number>()
  const stored = new Map<string, OutputObject>()

  const put = <T>(url: string, path: string, range: Range, schema: z.ZodType<T>) =>
    gate(() =>
      withRetry(
        () => {
          const body = openRange(path, range)
          const headers = { 'content-length': String(range.sizeBytes) }
          const call = { agent, url, method: 'PUT', headers, body, timeoutMs: answerMs, signal } as const
          return callEdge(call, schema).finally(() => body.destroy())
        },
        retry,
        signal,
      ),
    )

  const post = <T>(url: string, body: object, schema: z.ZodType<T>) => {
    const headers = { 'content-type': 'application/json' }
    const call = { agent, url, method: 'POST', headers, body: JSON.stringify(body) } as const
    return withRetry(() => callEdge({ ...call, timeoutMs: answerMs, signal }, schema), retry, signal)
  }

  const putInParts = async (url: string, path: string, sizeBytes: number) => {
    const { uploadId, partSizeBytes } = await post(`${url}?multipart`, {}, OutputMultipart)
    const session = `${url}?uploadId=${encodeURIComponent(uploadId)}`
    const parts = await Promise.all(
      rangesOf(sizeBytes, partSizeBytes).map((range, index) =>
        put(`${session}&part=${index + 1}`, path, range, OutputPart),
      ),
    )
    return post(session, { parts }, OutputObject)
  }

  return {
    publish: async (name, filePath) => {
      if (!isOutputName(name)) throw new AppError('internal', 'not an output name', { got: name })
      const { size } = await stat(filePath)
      declared.set(name, size)
      assertLimits([...declared.values()], job.limits)
      const url = `${job.outputUrl}/${name}`
      const answer =
        size > maxPutBytes
          ? await putInParts(url, filePath, size)
          : await put(url, filePath, { start: 0, sizeBytes: size }, OutputObject)
      if (answer.sizeBytes !== size) {
        throw new AppError('output_missing', 'an output was stored with another size', {
          got: answer.sizeBytes,
          allowed: size,
        })
      }
      stored.set(name, { name, sizeBytes: size })
      return { sizeBytes: size }
    },
    published: () => [...stored.values()],
  }
}

type Range = { start: number; sizeBytes: number }

/** `end` is inclusive, and an empty file has no last byte to name. */
const openRange = (path: string, { start, sizeBytes }: Range) =>
  createReadStream(path, { start, end: Math.max(start, start + sizeBytes - 1), highWaterMark: 256 * 1024 })

const rangesOf = (sizeBytes: number, partSizeBytes: number): Range[] =>
  Array.from({ length: Math.ceil(sizeBytes / partSizeBytes) }, (_, index) => ({
    start: index * partSizeBytes,
    sizeBytes: Math.min(partSizeBytes, sizeBytes - index * partSizeBytes),
  }))

const assertLimits = (sizes: number[], limits: ClaimedWork['limits']): void => {
  const total = sizes.reduce((sum, size) => sum + size, 0)
  if (sizes.length > limits.outputObjects)
    throw new AppError('output_limit', 'too many outputs', {
      got: sizes.length,
      allowed: limits.outputObjects,
    })
  if (total > limits.outputBytes)
    throw new AppError('output_limit', 'too many output bytes', { got: total, allowed: limits.outputBytes })
}
