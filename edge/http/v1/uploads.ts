import { createRoute, z } from '@hono/zod-openapi'
import { abortUpload } from '../../domain/uploads/abort.ts'
import { completeUpload } from '../../domain/uploads/complete.ts'
import { createUpload } from '../../domain/uploads/create.ts'
import { getUpload } from '../../domain/uploads/get.ts'
import { putPart } from '../../domain/uploads/put-part.ts'
import { createRoutes } from '../create-routes.ts'
import { anyCredential, jsonAnswer, jsonBody, problems } from './describe.ts'
import { readContentDigest, readContentLength } from './part-headers.ts'
import { Part, toUpload, toUploadInput, Upload, UploadRequest } from './uploads-wire.ts'

const tags = ['uploads']
const security = anyCredential
const params = z.object({ id: z.string() })

export const IdempotencyHeader = z.object({ 'idempotency-key': z.string().min(1).max(255).optional() })

const create = createRoute({
  method: 'post',
  path: '/uploads',
  tags,
  security,
  summary: 'Open a resumable upload',
  request: { headers: IdempotencyHeader, body: jsonBody(UploadRequest) },
  responses: { 201: jsonAnswer('The open upload', Upload), ...problems(413, 415, 422) },
})

const read = createRoute({
  method: 'get',
  path: '/uploads/{id}',
  tags,
  security,
  summary: 'Which parts are stored',
  request: { params },
  responses: { 200: jsonAnswer('The upload', Upload), ...problems(404) },
})

const put = createRoute({
  method: 'put',
  path: '/uploads/{id}/parts/{part_number}',
  tags,
  security,
  summary: 'Send one part; sending it again replaces it',
  request: {
    params: params.extend({ part_number: z.coerce.number().int() }),
    headers: z.object({ 'content-digest': z.string().optional() }),
    body: {
      content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
    },
  },
  responses: { 200: jsonAnswer('The stored part', Part), ...problems(404, 409, 413, 422) },
})

const complete = createRoute({
  method: 'post',
  path: '/uploads/{id}/complete',
  tags,
  security,
  summary: 'Make the parts one media; a repeat answers the same',
  request: { params },
  responses: { 200: jsonAnswer('The completed upload', Upload), ...problems(404, 409, 422) },
})

const abort = createRoute({
  method: 'delete',
  path: '/uploads/{id}',
  tags,
  security,
  summary: 'Throw the upload and its bytes away',
  request: { params },
  responses: { 204: { description: 'Gone' }, ...problems(404, 409) },
})

export const createUploadRoutes = () =>
  createRoutes()
    .openapi(create, async (c) => {
      const key = c.req.valid('header')['idempotency-key']
      const view = await createUpload(c.get('ctx'), toUploadInput(c.req.valid('json')), key)
      return c.json(await toUpload(c.get('ctx'), view), 201, { location: `/v1/uploads/${view.upload.id}` })
    })
    .openapi(read, async (c) => {
      const view = await getUpload(c.get('ctx'), c.req.valid('param').id)
      return c.json(await toUpload(c.get('ctx'), view), 200)
    })
    .openapi(put, async (c) => {
      const { id, part_number } = c.req.valid('param')
      const sent = {
        body: c.req.raw.body,
        lengthBytes: readContentLength(c.req.header('content-length')),
        sha256: readContentDigest(c.req.header('content-digest')),
      }
      const part = await putPart(c.get('ctx'), { uploadId: id, partNumber: part_number, sent })
      return c.json({ part_number: part.partNumber, size_bytes: part.sizeBytes }, 200)
    })
    .openapi(complete, async (c) => {
      const view = await completeUpload(c.get('ctx'), c.req.valid('param').id)
      return c.json(await toUpload(c.get('ctx'), view), 200)
    })
    .openapi(abort, async (c) => {
      await abortUpload(c.get('ctx'), c.req.valid('param').id)
      return c.body(null, 204)
    })
