import type { Http } from './http.ts'
import { CompletedUpload, UploadReply } from './wire.ts'

type NewUpload = { name: string; sizeBytes: number; path?: string; sha256?: string }
type PartBody = Blob | Uint8Array<ArrayBuffer>

/** What uploadFile reads from: a Blob or File, or anything that hands out slices. */
export type UploadSource = {
  size: number
  slice: (start: number, end: number) => PartBody | Promise<PartBody>
}

export type UploadOptions = Omit<NewUpload, 'sizeBytes'> & {
  /** Parts under way at the same time. */
  concurrency?: number
  /** Goes on with an upload that was begun before. */
  resume?: string
  onProgress?: (sentBytes: number, totalBytes: number) => void
  signal?: AbortSignal
}

/** `/v1/uploads`: single calls, and `uploadFile`, which does all of them and can resume. */
export const createUploadsApi = (http: Http) => {
  const pathOf = (id: string) => `/v1/uploads/${encodeURIComponent(id)}`

  const create = (
    { name, sizeBytes, path, sha256 }: NewUpload,
    { idempotencyKey = crypto.randomUUID(), signal }: { idempotencyKey?: string; signal?: AbortSignal } = {},
  ): Promise<UploadReply> =>
    http.sendFor(UploadReply, '/v1/uploads', {
      method: 'POST',
      json: { name, size_bytes: sizeBytes, path, sha256 },
      headers: { 'idempotency-key': idempotencyKey },
      signal,
      repeatable: true,
    })

  /** Which parts are stored: what a reload needs to go on. */
  const get = (id: string, signal?: AbortSignal): Promise<UploadReply> =>
    http.sendFor(UploadReply, pathOf(id), { signal, repeatable: true })

  const putPart = async (
    id: string,
    partNumber: number,
    body: PartBody,
    signal?: AbortSignal,
  ): Promise<void> => {
    const reply = await http.send(`${pathOf(id)}/parts/${partNumber}`, {
      method: 'PUT',
      body,
      headers: { 'content-type': 'application/octet-stream' },
      signal,
      repeatable: true,
    })
    await reply.body?.cancel()
  }

  const complete = (id: string, signal?: AbortSignal): Promise<CompletedUpload> =>
    http.sendFor(CompletedUpload, `${pathOf(id)}/complete`, { method: 'POST', signal, repeatable: true })

  const abort = async (id: string): Promise<void> => {
    await (await http.send(pathOf(id), { method: 'DELETE', repeatable: true })).body?.cancel()
  }

  /** Sends what is missing, a few parts at a time, and completes. One failed part stops the others. */
  const uploadFile = async (
    source: UploadSource,
    { concurrency = 3, resume, onProgress, signal, ...file }: UploadOptions,
  ): Promise<CompletedUpload> => {
    const failed = new AbortController()
    const either = signal ? AbortSignal.any([signal, failed.signal]) : failed.signal
    const upload = resume
      ? await get(resume, either)
      : await create({ ...file, sizeBytes: source.size }, { signal: either })
    const stored = new Map(upload.parts.map((part) => [part.part_number, part.size_bytes]))
    let sentBytes = [...stored.values()].reduce((sum, bytes) => sum + bytes, 0)
    onProgress?.(sentBytes, source.size)

    const missing = Array.from({ length: upload.part_count }, (_, i) => i + 1)
      .filter((n) => !stored.has(n))
      .values()
    const sendParts = async () => {
      for (const partNumber of missing) {
        const start = (partNumber - 1) * upload.part_size_bytes
        const end = Math.min(source.size, start + upload.part_size_bytes)
        await putPart(upload.id, partNumber, await source.slice(start, end), either)
        sentBytes += end - start
        onProgress?.(sentBytes, source.size)
      }
    }
    try {
      await Promise.all(Array.from({ length: concurrency }, sendParts))
    } catch (error) {
      failed.abort(error)
      throw error
    }
    return complete(upload.id, signal)
  }

  return { create, get, putPart, complete, abort, uploadFile }
}
