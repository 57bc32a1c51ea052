import type { Context as HonoContext } from 'hono'
import { AppError } from '../../../shared/errors.ts'
import { maxOutputPutBytes, type OutputMultipart, OutputParts } from '../../../shared/worker-protocol.ts'
import { acceptOutput } from '../../domain/jobs/accept-output.ts'
import { multipartFault } from '../../storage/r2-errors.ts'
import { streamPart } from '../../storage/stream-part.ts'
import { createRoutes, toInvalidInput } from '../create-routes.ts'
import type { AppEnv } from '../types.ts'

const partSizeBytes = 16 * 1024 ** 2

/** @throws length_required, too_large */
const readLength = (c: HonoContext<AppEnv>, maxBytes: number): number => {
  const header = c.req.header('content-length')
  if (header === undefined || !/^\d+$/.test(header)) {
    throw new AppError('length_required', 'Send the output with its Content-Length')
  }
  const sizeBytes = Number(header)
  if (sizeBytes > maxBytes) {
    throw new AppError('too_large', 'The output is too large for one PUT', {
      field: 'content-length',
      got: sizeBytes,
      allowed: maxBytes,
    })
  }
  return sizeBytes
}

/** `PUT {outputUrl}/{name}`, or a multipart session above one PUT's size; the token in the path is the credential. */
export const createOutputRoutes = () => {
  const routes = createRoutes()

  routes.put('/out/:token/:name{.+}', async (c) => {
    const ctx = c.get('ctx')
    const name = c.req.param('name')
    const { key, maxBytes } = await acceptOutput(ctx, c.req.param('token'), name)
    const sizeBytes = readLength(c, Math.min(maxBytes, maxOutputPutBytes))
    const body = c.req.raw.body
    const uploadId = c.req.query('uploadId')
    if (uploadId === undefined) {
      await ctx.bucket.put(key, sizeBytes === 0 || body === null ? '' : body)
      return c.json({ name, sizeBytes }, 200)
    }
    const session = ctx.bucket.resumeMultipartUpload(key, uploadId)
    const sent = { body: body as ReadableStream<Uint8Array> | null, sha256: undefined }
    const partNumber = readPartNumber(c.req.query('part'))
    const stored = await streamPart(session, partNumber, sent, sizeBytes).catch((error: unknown) => {
      throw sessionFault(error)
    })
    return c.json({ partNumber: stored.partNumber, etag: stored.etag }, 200)
  })

  routes.post('/out/:token/:name{.+}', async (c) => {
    const ctx = c.get('ctx')
    const name = c.req.param('name')
    const { key, maxBytes } = await acceptOutput(ctx, c.req.param('token'), name)
    const uploadId = c.req.query('uploadId')
    if (uploadId === undefined) {
      const session = await ctx.bucket.createMultipartUpload(key)
      return c.json({ uploadId: session.uploadId, partSizeBytes } satisfies OutputMultipart, 200)
    }
    const sent: unknown = await c.req.json().catch(() => undefined)
    const body = OutputParts.safeParse(sent)
    if (!body.success) throw toInvalidInput(body.error, sent)
    const session = ctx.bucket.resumeMultipartUpload(key, uploadId)
    // A repeat after a lost answer finds the session gone and the object there.
    const stored = await session.complete(body.data.parts).catch(async (error: unknown) => {
      const earlier = await ctx.bucket.head(key)
      if (earlier === null) throw sessionFault(error)
      return earlier
    })
    if (stored.size > maxBytes)
      throw new AppError('output_limit', 'The output is too large', { got: stored.size, allowed: maxBytes })
    return c.json({ name, sizeBytes: stored.size }, 200)
  })
  return routes
}

/** What R2 says of a session or parts that are not there is the caller's mistake; all else is ours. */
const sessionFault = (error: unknown): unknown =>
  multipartFault(error) === undefined
    ? error
    : new AppError('conflict', 'There is no such session for this output, or not with these parts', {}, error)

const readPartNumber = (text: string | undefined): number => {
  const number = Number(text)
  if (Number.isInteger(number) && number >= 1 && number <= 10_000) return number
  throw new AppError('invalid_input', 'part is not a part number', {
    field: 'part',
    got: text ?? null,
    allowed: '1–10000',
  })
}
