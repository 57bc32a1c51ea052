import { AppError } from '../../shared/errors.ts'
import { readBody } from '../storage/read-body.ts'
import { FormError } from './multipart/form-error.ts'
import { readParameters } from './multipart/header-parameters.ts'
import { createPartReader } from './multipart/part-reader.ts'

export { FormError } from './multipart/form-error.ts'

export type FormFile = {
  field: string
  /** Without any folders. */
  fileName: string
  /** As the client says; empty when it says nothing. */
  contentType: string
  body: ReadableStream<Uint8Array>
}

export type FormOptions = {
  /**
   * One file after the other as they come, with the fields that stood before it; what it leaves unread is skipped.
   * What it throws ends the reading.
   */
  onFile: (file: FormFile, before: ReadonlyMap<string, string>) => Promise<void>
  /** MAX_BODY_BYTES: of the whole body, by Content-Length or counted. */
  maxBodyBytes: number
  maxFieldBytes?: number
  maxFields?: number
}

const stallMs = 30_000

/**
 * Reads a multipart/form-data body as a stream, in constant memory. A field that comes twice has its last value; a
 * file without a name counts as not sent, as browsers mean it.
 * @throws FormError, too_large, body_stalled, bad_request when the body breaks off
 */
export const readForm = async (
  request: Request,
  { onFile, maxBodyBytes, maxFieldBytes = 256 * 1024, maxFields = 200 }: FormOptions,
): Promise<{ fields: Map<string, string> }> => {
  const boundary = readBoundary(request.headers.get('content-type'))
  const fields = new Map<string, string>()
  if (request.body === null) return { fields }
  refuseLargeBody(Number(request.headers.get('content-length') ?? 0), maxBodyBytes)
  const source = countBytes(readBody(request.body, { stallMs, signal: request.signal }), maxBodyBytes)
  const reader = createPartReader(source, boundary)
  let partCount = 0
  try {
    for (let lines = await reader.nextHeaders(); lines !== undefined; lines = await reader.nextHeaders()) {
      if (++partCount > maxFields)
        throw new FormError('too_many_parts', `The form has more than ${maxFields} parts`)
      const { field, fileName, contentType } = readPartHeaders(lines)
      if (field === undefined || fileName === '') continue
      if (fileName === undefined) fields.set(field, await readText(reader.readData, field, maxFieldBytes))
      else await onFile({ field, fileName, contentType, body: toStream(reader.readData) }, fields)
    }
  } finally {
    await source.return(undefined)
  }
  return { fields }
}

/** Django's rule of what a boundary may be. */
const allowedBoundary = /^[ -~]{0,200}[!-~]$/

const readBoundary = (contentType: string | null): string => {
  if (!/^multipart\/form-data\s*(;|$)/i.test(contentType?.trim() ?? '')) {
    throw new FormError('not_multipart', 'The body must be multipart/form-data')
  }
  const boundary = readParameters(contentType ?? '').get('boundary')
  if (boundary !== undefined && allowedBoundary.test(boundary)) return boundary
  throw new FormError('boundary', 'The Content-Type names no boundary that can be one', boundary)
}

const refuseLargeBody = (got: number, allowed: number): void => {
  if (got <= allowed) return
  throw new AppError('too_large', 'The body is too large; send large files resumably through /v1/uploads', {
    field: 'body',
    got,
    allowed,
  })
}

async function* countBytes(body: AsyncIterable<Uint8Array>, allowed: number): AsyncGenerator<Uint8Array> {
  let sizeBytes = 0
  for await (const bytes of body) {
    sizeBytes += bytes.length
    refuseLargeBody(sizeBytes, allowed)
    yield bytes
  }
}

type PartHeaders = { field: string | undefined; fileName: string | undefined; contentType: string }

/** A part without a name is nobody's: it is skipped. */
const readPartHeaders = (lines: string[]): PartHeaders => {
  const headers = new Map(
    lines.map((line) => [
      line.split(':', 1)[0]?.trim().toLowerCase(),
      line.slice(line.indexOf(':') + 1).trim(),
    ]),
  )
  const disposition = headers.get('content-disposition') ?? ''
  const parameters = /^form-data\s*;/i.test(disposition)
    ? readParameters(disposition)
    : new Map<string, string>()
  const fileName = parameters.get('filename')
  return {
    field: parameters.get('name'),
    fileName: fileName?.split(/[/\\]/).at(-1),
    contentType: headers.get('content-type') ?? '',
  }
}

type ReadData = () => Promise<Uint8Array | undefined>

const readText = async (readData: ReadData, field: string, maxBytes: number): Promise<string> => {
  const decoder = new TextDecoder()
  let text = ''
  let sizeBytes = 0
  for (let bytes = await readData(); bytes !== undefined; bytes = await readData()) {
    sizeBytes += bytes.length
    if (sizeBytes > maxBytes) {
      throw new FormError(
        'field_too_large',
        `The field ${JSON.stringify(field)} is larger than ${maxBytes} bytes`,
      )
    }
    text += decoder.decode(bytes, { stream: true })
  }
  return text + decoder.decode()
}

const pieceBytes = 64 * 1024

/** Nothing is read before it is asked for, and into the reader's own buffer: the sender feels how fast it is. */
const toStream = (readData: ReadData): ReadableStream<Uint8Array> => {
  let rest: Uint8Array = new Uint8Array(0)
  return new ReadableStream({
    type: 'bytes',
    autoAllocateChunkSize: pieceBytes,
    pull: async (controller: ReadableByteStreamController) => {
      const bytes = rest.length > 0 ? rest : await readData()
      const request = controller.byobRequest
      if (bytes === undefined) {
        controller.close()
        request?.respond(0)
      } else if (request?.view) {
        const { buffer, byteOffset, byteLength } = request.view
        const length = Math.min(byteLength, bytes.length)
        new Uint8Array(buffer, byteOffset, length).set(bytes.subarray(0, length))
        rest = bytes.subarray(length)
        request.respond(length)
      }
    },
  })
}
