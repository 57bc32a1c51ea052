import { sha256Hex } from '../../shared/hash.ts'
import type { FilmAnswer } from '../domain/films/read-film-file.ts'
import { decideAnswer } from '../storage/decide-answer.ts'
import { serveObject } from '../storage/ranges.ts'

/** `fixed` = the URL names this very film, so its bytes never change; `shared` = any cache may keep them. */
type Caching = { fixed: boolean; shared: boolean }

const immutable = ({ fixed, shared }: Caching): string =>
  fixed ? `${shared ? 'public' : 'private'}, max-age=31536000, immutable` : 'no-cache'

const playlistCaching = ({ fixed, shared }: Caching, final: boolean): string =>
  fixed && final ? `${shared ? 'public' : 'private'}, max-age=3600` : 'no-cache'

export const answerFilmFile = async (
  request: Request,
  bucket: R2Bucket,
  answer: FilmAnswer,
  caching: Caching,
): Promise<Response> => {
  if (answer.kind === 'object')
    return serveObject(request, bucket, answer.key, {
      contentType: answer.contentType,
      cacheControl: immutable(caching),
    })
  const body = new TextEncoder().encode(answer.text)
  const etag = `"${(await sha256Hex(answer.text)).slice(0, 32)}"`
  const headers = new Headers({
    'content-type': answer.contentType,
    'cache-control': playlistCaching(caching, answer.final),
    etag,
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'cross-origin',
  })
  // A text that grows is always sent whole: ranges of it would mix two versions.
  const conditions = new Headers(request.headers)
  for (const name of ['range', 'if-modified-since', 'if-unmodified-since']) conditions.delete(name)
  const { status } = decideAnswer(request.method, conditions, {
    etag,
    modifiedMs: 0,
    sizeBytes: body.byteLength,
  })
  if (status === 304 || status === 412) return new Response(null, { status, headers })
  headers.set('content-length', String(body.byteLength))
  return new Response(request.method === 'HEAD' ? null : body, { headers })
}
