import { AppError } from '../../shared/errors.ts'
import { decideAnswer, type Validators } from './decide-answer.ts'
import { objectHeaders, type ServeOptions } from './object-headers.ts'
import { isLarge, readInSlices } from './read-slices.ts'

const conditional = ['range', 'if-match', 'if-unmodified-since', 'if-none-match', 'if-modified-since']

const validatorsOf = (object: R2Object): Validators => ({
  etag: object.httpEtag,
  modifiedMs: object.uploaded.getTime(),
  sizeBytes: object.size,
})

const gone = (): AppError => new AppError('not_found', 'There is no such file')

/**
 * Streams a stored object for GET and HEAD: 200, 206, 304, 412 or 416.
 * @throws not_found when the bucket has no such key
 */
export const serveObject = async (
  request: Request,
  bucket: R2Bucket,
  key: string,
  options: ServeOptions,
): Promise<Response> => {
  const isPlain = !conditional.some((name) => request.headers.has(name))
  // Players' plain GETs cost one R2 operation; only conditions and ranges need the object's facts first.
  if (isPlain && request.method !== 'HEAD') {
    const object = await bucket.get(key)
    if (object === null) throw gone()
    const headers = objectHeaders(validatorsOf(object), options, object.size)
    if (!isLarge(object.size)) return new Response(object.body, { headers })
    await object.body.cancel()
    return new Response(readInSlices(bucket, object, { offset: 0, length: object.size }), { headers })
  }

  const head = await bucket.head(key)
  if (head === null) throw gone()
  const stored = validatorsOf(head)
  const answer = decideAnswer(request.method, request.headers, stored)
  if (answer.status === 304 || answer.status === 412) {
    return new Response(null, { status: answer.status, headers: objectHeaders(stored, options, undefined) })
  }
  if (answer.status === 416) {
    const headers = objectHeaders(stored, options, undefined)
    headers.set('content-range', `bytes */${stored.sizeBytes}`)
    return new Response(null, { status: 416, headers })
  }
  const lengthBytes = answer.status === 206 ? answer.range.length : stored.sizeBytes
  const headers = objectHeaders(stored, options, lengthBytes)
  if (answer.status === 206) {
    const { offset, length } = answer.range
    headers.set('content-range', `bytes ${offset}-${offset + length - 1}/${stored.sizeBytes}`)
  }
  if (request.method === 'HEAD') return new Response(null, { status: 200, headers })

  if (isLarge(lengthBytes)) {
    const range = answer.status === 206 ? answer.range : { offset: 0, length: stored.sizeBytes }
    return new Response(readInSlices(bucket, head, range), { status: answer.status, headers })
  }
  const object = await bucket.get(key, {
    ...(answer.status === 206 && { range: answer.range }),
    onlyIf: { etagMatches: head.etag },
  })
  // Replaced or deleted between the two reads: the client asks again and gets one whole truth.
  if (object === null) throw gone()
  if (!('body' in object)) throw new AppError('unavailable', 'The file changed while it was read')
  return new Response(object.body, { status: answer.status, headers })
}
