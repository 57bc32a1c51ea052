import type { CompletedUpload, UploadReply } from './wire.ts'

export type NewUpload = { name: string; sizeBytes: number; path?: string; sha256?: string }
export type PartBody = Blob | Uint8Array<ArrayBuffer>

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

type Calls = {
  create: (file: NewUpload, options: { signal: AbortSignal }) => Promise<UploadReply>
  get: (id: string, signal: AbortSignal) => Promise<UploadReply>
  putPart: (id: string, partNumber: number, body: PartBody, signal: AbortSignal) => Promise<void>
  complete: (id: string, signal?: AbortSignal) => Promise<CompletedUpload>
}

/** Sends what is missing, a few parts at a time, and completes. One failed part stops the others. */
export const uploadFileWith =
  (calls: Calls) =>
  async (
    source: UploadSource,
    { concurrency = 3, resume, onProgress, signal, ...file }: UploadOptions,
  ): Promise<CompletedUpload> => {
    const failed = new AbortController()
    const either = signal ? AbortSignal.any([signal, failed.signal]) : failed.signal
    const upload = resume
      ? await calls.get(resume, either)
      : await calls.create({ ...file, sizeBytes: source.size }, { signal: either })
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
        await calls.putPart(upload.id, partNumber, await source.slice(start, end), either)
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
    return calls.complete(upload.id, signal)
  }
