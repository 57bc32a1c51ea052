import type { OpenAPIHono } from '@hono/zod-openapi'
import { AppError } from '../../../shared/errors.ts'
import { parseFilmFile } from '../../../shared/hls/file-names.ts'
import { isId } from '../../../shared/ids.ts'
import { openFilm } from '../../domain/films/open-film.ts'
import { readFilmFile } from '../../domain/films/read-film-file.ts'
import { publicToken, requirePlayback, requireVisible } from '../../domain/films/require-playback.ts'
import { answerFilmFile } from '../answer-film-file.ts'
import { createRoutes } from '../create-routes.ts'
import type { AppEnv } from '../types.ts'
import { describeFilms } from './describe-films.ts'

const relative = (name: string): string => name

/** `/p/{token}/{filmId}/{file}`; every URI in a playlist is relative, so one text serves every token. */
export const createFilmPlaybackRoutes = (): OpenAPIHono<AppEnv> => {
  const routes = createRoutes()
  describeFilms(routes.openAPIRegistry)
  routes.get('/:token/:film{film_[0-9a-z]+}/:file', async (c) => {
    const ctx = c.get('ctx')
    const { token, film: filmId, file: name } = c.req.param()
    const file = parseFilmFile(name)
    if (!file || !isId('film', filmId)) throw new AppError('not_found', `There is nothing at ${c.req.path}`)
    await requirePlayback(ctx, token, filmId)
    const film = await openFilm(ctx, filmId)
    requireVisible(token, film)
    if (!film)
      throw new AppError('not_found', 'Nothing of this film can be played yet', {
        field: 'film',
        got: filmId,
      })
    const answer = await readFilmFile(film, file, relative)
    return answerFilmFile(c.req.raw, ctx.bucket, answer, { fixed: true, shared: token === publicToken })
  })
  return routes
}
