import type { Http } from './http.ts'
import { type NewUpload, type PartBody, uploadFileWith } from './upload-file.ts'
import { CompletedUpload, UploadReply } from './wire.ts'

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

  const calls = { create, get, putPart, complete, abort }
  return { ...calls, uploadFile: uploadFileWith(calls) }
}
