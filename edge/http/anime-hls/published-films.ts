import { createMiddleware } from 'hono/factory'
import { AppError } from '../../../shared/errors.ts'
import { type FilmFile, parseFilmFile } from '../../../shared/hls/file-names.ts'
import { pathUri } from '../../domain/anime/dst-path.ts'
import { openPublished } from '../../domain/anime/open-published.ts'
import { readFilmFile } from '../../domain/films/read-film-file.ts'
import { answerFilmFile } from '../answer-film-file.ts'
import type { AppEnv } from '../types.ts'

type Place = { dstPath: string; file: FilmFile }

/** `/{dst_path}/{file}` with one of the published file names; anything else belongs to other routes. */
const placeOf = (pathname: string): Place | undefined => {
  const segments = pathname.split('/').slice(1)
  const file = parseFilmFile(segments.at(-1) ?? '')
  if (!file || segments.length < 2) return undefined
  try {
    return { dstPath: segments.slice(0, -1).map(decodeURIComponent).join('/'), file }
  } catch {
    return undefined
  }
}

/** Mounted after every route, so that no published path can shadow one. */
export const publishedFilms = createMiddleware<AppEnv>(async (c, next) => {
  const url = new URL(c.req.url)
  const place = placeOf(url.pathname)
  if (!place || !['GET', 'HEAD', 'OPTIONS'].includes(c.req.method)) return next()
  const { dstPath, file } = place
  const ctx = c.get('ctx')
  // `?v=<task>` names one very film, so its bytes never change.
  const version = url.searchParams.get('v')
  const published = await openPublished(ctx, dstPath, version)
  if (!published) return next()
  if (c.req.method === 'OPTIONS') return c.body(null, 204, { allow: 'GET, HEAD, OPTIONS' })
  const { film, taskId } = published
  if (!film)
    throw new AppError('not_found', `Nothing can be played at /${dstPath} yet`, {
      field: 'dst_path',
      got: dstPath,
    })
  const folder = pathUri(dstPath)
  const uriOf = (name: string): string =>
    name.endsWith('.m3u8') ? `${folder}/${name}` : `${folder}/${name}?v=${taskId}`
  const answer = await readFilmFile(film, file, uriOf)
  return answerFilmFile(c.req.raw, ctx.bucket, answer, { fixed: version !== null, shared: true })
})
